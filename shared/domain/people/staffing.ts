import { Refusal } from '../refusal'
import type { Actor, ReaderKey } from '../role'
import type { Instructor } from './instructor'
import type { Desk, Person } from './person'
import type { Station, StationLevel } from './station'

/** What a person can be appointed to at a station. */
export const appointments = ['head', 'officer', 'instructor', 'auditor'] as const
export type Appointment = (typeof appointments)[number]

/** A desk somebody was appointed to, other than a veteran's own. */
export type ServingDesk = Exclude<Desk, { kind: 'veteran' }>

/** Who staffs a station: its own head, and the head of any station above it. */
export const mayStaff = ({ role, key }: Pick<Actor, 'role' | 'key'>, { path }: Pick<Station, 'path'>): boolean =>
  role === 'head' && path.some((id) => key === `station:${id}`)

/**
 * Whether a person's code may be handed out by whoever staffs these stations: only where it opens no desk but theirs, and never a
 * veteran's own, at which matters may be read that complain about whoever hands it out.
 */
export const mayInvite = (
  { openid, desks }: Pick<Person, 'openid' | 'desks'>,
  stationIds: readonly string[],
): boolean =>
  openid === undefined &&
  desks.length > 0 &&
  desks.every((desk) => desk.kind !== 'veteran' && stationIds.includes(desk.stationId))

/** The level of a station opened under one of this level; under a village there is none. */
export const levelBelow: Record<StationLevel, StationLevel | undefined> = {
  bureau: 'township',
  township: 'village',
  village: undefined,
}

/** What a desk is called when somebody is appointed to it. */
export const appointmentOf = (desk: ServingDesk): Appointment =>
  desk.kind === 'officer' && desk.isHead ? 'head' : desk.kind

/** The desks a person was appointed to. */
export const servingDesks = (desks: Desk[]): ServingDesk[] => desks.filter((desk) => desk.kind !== 'veteran')

/** The keys a person finds requests and is found for notices by; an auditor reads and is told nothing. */
export const deskKeysOf = (personId: string, desks: Desk[]): ReaderKey[] =>
  desks.flatMap((desk): ReaderKey[] => {
    if (desk.kind === 'veteran') return [`veteran:${personId}`]
    if (desk.kind === 'instructor') return [`instructor:${desk.instructorId}`]
    return desk.kind === 'officer' ? [`station:${desk.stationId}`] : []
  })

/** The keys of all a person's desks, those they audit at among them. */
export const everyKeyOf = (personId: string, desks: Desk[]): ReaderKey[] => [
  ...deskKeysOf(personId, desks),
  ...desks.flatMap((desk): ReaderKey[] => (desk.kind === 'auditor' ? [`station:${desk.stationId}`] : [])),
]

/** The stations whose queue a person with these desks reads. */
export const officerStationsOf = (desks: Desk[]): string[] =>
  desks.flatMap((desk) => (desk.kind === 'officer' ? desk.stationId : []))

/** A person with these desks and what follows from them. */
export const withDesks = <P extends Person>(person: P, desks: Desk[]): P => ({
  ...person,
  desks,
  deskKeys: deskKeysOf(person._id, desks),
})

/**
 * A person's desks and one more: an officer may become head and a term that is over be followed by a new one. Refuses with
 * ALREADY_APPOINTED whoever sits there already: a head as officer, or an instructor whose term at this station is not over.
 */
export function desksWith(desks: Desk[], desk: ServingDesk, termsNotOver: Pick<Instructor, '_id'>[]): Desk[] {
  const held = servingDesks(desks).find(({ kind, stationId }) => kind === desk.kind && stationId === desk.stationId)
  const givesWay =
    held === undefined ||
    (held.kind === 'officer' && desk.kind === 'officer' && desk.isHead && !held.isHead) ||
    (held.kind === 'instructor' && !termsNotOver.some(({ _id }) => _id === held.instructorId))
  if (!givesWay) throw new Refusal('ALREADY_APPOINTED')
  return [...desks.filter((other) => other !== held), desk]
}

/**
 * Takes away one of a person's desks. Refuses with NOT_FOUND where they have none such, and with OWN_HEAD_DESK a head at the
 * desk they sit at: the way up must never be left without anyone who can appoint.
 */
export function desksWithout(
  { _id, desks }: Pick<Person, '_id' | 'desks'>,
  appointment: Appointment,
  stationId: string,
  actor: Pick<Actor, 'personId' | 'key'>,
): { ended: ServingDesk; left: Desk[] } {
  const ended = servingDesks(desks).find((desk) => appointmentOf(desk) === appointment && desk.stationId === stationId)
  if (!ended) throw new Refusal('NOT_FOUND')
  if (appointment === 'head' && _id === actor.personId && actor.key === `station:${stationId}`)
    throw new Refusal('OWN_HEAD_DESK')
  return { ended, left: desks.filter((desk) => desk !== ended) }
}
