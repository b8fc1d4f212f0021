import type { Output } from '@shared/contracts'
import { digestOf } from '@shared/domain/digest'
import { PAGE } from '@shared/domain/list-size'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import { type Actor, stationOf } from '@shared/domain/role'
import { addPersonOnce } from '../../cloud/joining'
import { type PersonAtHome, personAtHome, stationsById, veteransNamed } from '../../cloud/people'

/** A veteran of this station or one under it. Refuses with NOT_FOUND anyone else. */
export async function veteranWithin(veteranId: string, actor: Actor): Promise<PersonAtHome> {
  const veteran = await personAtHome({ _id: veteranId })
  const isVeteran = veteran?.desks.some(({ kind }) => kind === 'veteran')
  if (!veteran || !isVeteran || !veteran.stationPath.some((id) => actor.key === `station:${id}`))
    throw new Refusal('NOT_FOUND')
  return veteran
}

/**
 * Somebody who is on no roster, written down at this station together with their matter; the same matter's call finds them again. Their
 * phone is nobody's proof of who they are and is not kept. Refuses with FORM_INVALID where nobody is named.
 */
export async function writtenDown(name: string | undefined, requestId: string, actor: Actor): Promise<PersonAtHome> {
  if (!name) throw new Refusal('FORM_INVALID', { field: 'veteranId', why: 'empty' })
  const _id = `w${digestOf(`${actor.personId}|${requestId}`).slice(0, 24)}`
  const [station] = await stationsById([stationOf(actor)])
  if (!station) throw new Refusal('NOT_FOUND')
  await addPersonOnce({
    _id,
    name,
    phone: '',
    addedWith: requestId,
    desks: [{ kind: 'veteran' }],
    deskKeys: [`veteran:${_id}`],
    stationPath: station.path,
    stationName: station.name,
    jurisdictionId: actor.jurisdictionId,
  })
  return veteranWithin(_id, actor)
}

/** Veterans of this station and those under it by the beginning of their name. */
export async function findVeterans(
  { name }: { name: string },
  actor: Actor,
): Promise<Output<'station', 'findVeterans'>> {
  checkDesk(actor, 'findVeterans')
  const found = await veteransNamed(name, stationOf(actor), PAGE + 1)
  return {
    veterans: found
      .slice(0, PAGE)
      .map(({ _id, name: full, phone, stationName }) => ({ id: _id, name: full, phone, stationName })),
    hasMore: found.length > PAGE,
  }
}
