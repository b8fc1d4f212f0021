import type { Checked, Output } from '@shared/contracts'
import { MOST_COUNTED } from '@shared/domain/list-size'
import type { Person } from '@shared/domain/people/person'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import { type Actor, stationOf } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { addWithin, bindWithin } from '../../cloud/joining'
import { type JoinRequest, joinsWaitingAt } from '../../cloud/joins'
import { peopleByPhone, personByOpenid } from '../../cloud/people'
import { hasWithheldFrom } from '../../cloud/request-lists'
import { one, put, type Transaction } from '../../cloud/transaction'
import { traced } from '../staff/staff-change'

/** The wishes a station has to verify. */
export async function listJoins(actor: Actor): Promise<Output<'station', 'listJoins'>> {
  checkDesk(actor, 'verifyJoin')
  const joins = await joinsWaitingAt(stationOf(actor), MOST_COUNTED + 1)
  return {
    hasMore: joins.length > MOST_COUNTED,
    joins: joins.slice(0, MOST_COUNTED).map(({ _id, name, phone, note, stationName, askedAt }) => ({
      joinId: _id,
      name,
      phone,
      note,
      stationName,
      askedAt,
    })),
  }
}

/**
 * Adds the person to the roster as a veteran, bound to the identity that asked, or refuses the wish, all or nothing; who did it stays
 * known. Refuses with CHANGED_MEANWHILE a wish that is not the one that was read, with ALREADY_JOINED an identity that joined
 * meanwhile, and with PHONE_TAKEN a phone of anyone on the roster but that very veteran, and a veteran with a matter that is kept from
 * the actor: a station above verifies them.
 */
export async function verifyJoin(
  input: Checked<'station', 'verifyJoin'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'verifyJoin'>> {
  const { joinId, askedAt, isAdded, reason } = input
  await traced({ act: 'verifyJoin', input }, actor, call, async ({ transaction }) => {
    const join = await one<JoinRequest>(transaction, 'joinRequests', joinId)
    if (join?.state !== 'waiting' || !join.stationPath.includes(stationOf(actor))) throw new Refusal('NOT_FOUND')
    if (join.askedAt !== askedAt) throw new Refusal('CHANGED_MEANWHILE')
    const added = isAdded ? { personId: await seated(transaction, join, actor) } : {}
    await put(transaction, 'joinRequests', { ...join, state: isAdded ? 'added' : 'refused', reason })
    return { stationId: join.stationId, ...added }
  })
  return { joinId, isAdded }
}

/** Binds the identity that wished to whom the roster has, or to a new veteran; the county's turn keeps the roster as it is meanwhile. */
async function seated(transaction: Transaction, join: JoinRequest, actor: Actor): Promise<string> {
  const { _id, openid, name, phone, stationPath, stationName, jurisdictionId } = join
  if (await personByOpenid(openid)) throw new Refusal('ALREADY_JOINED')
  const found = await peopleByPhone(phone)
  for (const { _id: foundId } of found) {
    // As they are in this transaction: somebody found a moment ago may have been given a desk.
    const person = await one<Person>(transaction, 'people', foundId)
    if (!person || !isMeant(person, join, actor)) throw new Refusal('PHONE_TAKEN')
    // Nobody lets an identity read what is kept from themself; a no of its own would tell that there is something.
    if (await hasWithheldFrom(foundId, actor)) throw new Refusal('PHONE_TAKEN')
  }
  const personId = found[0]?._id ?? `v${_id.slice(1)}`
  const isSeated = found[0]
    ? await bindWithin(transaction, personId, openid)
    : await addWithin(transaction, {
        _id: personId,
        name,
        phone,
        openid,
        desks: [{ kind: 'veteran' }],
        deskKeys: [`veteran:${personId}`],
        stationPath,
        stationName,
        jurisdictionId,
      })
  if (!isSeated) throw new Refusal('ALREADY_JOINED')
  return personId
}

// The phone of a wish was typed, not vouched for: it opens nobody's desk but a veteran's whom this station keeps under that name.
const isMeant = ({ openid, name, desks, stationPath }: Person, join: JoinRequest, actor: Actor): boolean =>
  openid === undefined &&
  name === join.name &&
  desks.every(({ kind }) => kind === 'veteran') &&
  stationPath.includes(stationOf(actor))
