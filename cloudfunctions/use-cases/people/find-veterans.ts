import type { Output } from '@shared/contracts'
import { PAGE } from '@shared/domain/list-size'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import { type Actor, stationOf } from '@shared/domain/role'
import { type PersonAtHome, personAtHome, veteransNamed } from '../../cloud/people'

/** A veteran of this station or one under it. Refuses with NOT_FOUND anyone else. */
export async function veteranWithin(veteranId: string, actor: Actor): Promise<PersonAtHome> {
  const veteran = await personAtHome({ _id: veteranId })
  const isVeteran = veteran?.desks.some(({ kind }) => kind === 'veteran')
  if (!veteran || !isVeteran || !veteran.stationPath.some((id) => actor.key === `station:${id}`))
    throw new Refusal('NOT_FOUND')
  return veteran
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
