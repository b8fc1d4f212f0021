import { createHash } from 'node:crypto'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Desk, Person } from '@shared/domain/people/person'
import type { StaffAct, StaffChange } from '@shared/domain/people/staff-change'
import { mayStaff, officerStationsOf, withDesks } from '@shared/domain/people/staffing'
import type { Station } from '@shared/domain/people/station'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { askedOf } from '../../cloud/asked'
import type { Call } from '../../cloud/call'
import { isReadByOthers, termsOf, writeStaffChange } from '../../cloud/staff'
import { one, put, type Transaction } from '../../cloud/transaction'

/** A change under way. */
export interface Turn {
  transaction: Transaction
  actor: Actor
  at: string
  /** Letters and digits for the ids of what this call makes: the same for a repeated call. */
  mark: string
}

type Decide = (
  turn: Turn,
) => Promise<Pick<StaffChange, 'stationId' | 'personId' | 'desk' | 'instructorId' | 'fileId' | 'reason'>>

/** A head's change, traced. Refuses with NOT_ALLOWED whoever is head of this station no more, or never was. */
export const changeStaff: typeof traced = (asked, actor, call, decide) =>
  traced(asked, actor, call, async (turn) => {
    await checkStillHead(turn)
    return decide(turn)
  })

/**
 * Does one change in the county's turn and leaves its trace; a repeated call gets its own trace and changes nothing, so that what follows
 * goes on with the trace alone. Refuses with NOT_ALLOWED a desk that does no such thing.
 */
export function traced(
  { act, input }: { act: StaffAct; input: object },
  actor: Actor,
  { callId, at }: Call,
  decide: Decide,
): Promise<StaffChange> {
  checkDesk(actor, act)
  const { personId, name, role, jurisdictionId } = actor
  const call = { _id: `${personId}-${callId}`, asked: askedOf(act, input) }
  const mark = createHash('sha256').update(call._id).digest('hex').slice(0, 24)
  return writeStaffChange(jurisdictionId, call, async (transaction) => {
    const change = await decide({ transaction, actor, at, mark })
    return { ...call, act, by: { personId, name, role }, at, ...change }
  })
}

// Two heads may end each other's desk at once: the second has none any more when their turn comes.
async function checkStillHead({ transaction, actor: { personId, key } }: Turn): Promise<void> {
  const own = await one<Person>(transaction, 'people', personId)
  const isHead = own?.desks.some(
    (desk) => desk.kind === 'officer' && desk.isHead && key === `station:${desk.stationId}`,
  )
  if (!isHead) throw new Refusal('NOT_ALLOWED')
}

/** A station the actor staffs; refuses with NOT_FOUND any other, be there such a station or not. */
export async function stationToStaff({ transaction, actor }: Turn, stationId: string): Promise<Station> {
  const station = await one<Station>(transaction, 'stations', stationId)
  if (!station || !mayStaff(actor, station)) throw new Refusal('NOT_FOUND')
  return station
}

/** Seats a person at these desks and keeps true what follows: who reads which queue, and where an instructor also works. */
export async function seat({ transaction }: Turn, person: Person, desks: Desk[]): Promise<void> {
  await put(transaction, 'people', withDesks(person, desks))
  const [before, now] = [officerStationsOf(person.desks), officerStationsOf(desks)]
  const changed = [...before, ...now].filter((id) => before.includes(id) !== now.includes(id))
  if (changed.length === 0) return
  for (const { _id } of await termsOf(person._id)) {
    const term = await one<Instructor>(transaction, 'instructors', _id)
    if (term) await put(transaction, 'instructors', { ...term, officerStationIds: now })
  }
  for (const stationId of changed) {
    const station = await one<Station>(transaction, 'stations', stationId)
    const isRead = person.openid !== undefined && now.includes(stationId)
    const isStaffed = isRead || (await isReadByOthers(stationId, person._id))
    if (station) await put(transaction, 'stations', { ...station, isStaffed })
  }
}
