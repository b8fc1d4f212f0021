import type { Instant } from '../clock/china-time'
import type { Role } from '../role'
import type { Appointment } from './staffing'

/** What can be done to a county's stations and the people at them. */
export const staffActs = [
  'openStation',
  'changeStation',
  'appoint',
  'renewInvitation',
  'endDesk',
  'appointInstructorOf',
  'verifyJoin',
  'removePhoto',
] as const
export type StaffAct = (typeof staffActs)[number]

/** The trace each change leaves: written once, never changed, and without any phone number. */
export interface StaffChange {
  /** `<who>-<callId>`: a repeated call finds its own. */
  _id: string
  act: StaffAct
  /** Digest of the act and its input: whatever else comes with this call id is no repetition. */
  asked: string
  by: { personId: string; name: string; role: Role }
  at: Instant
  /** Where it happened. */
  stationId: string
  /** To whom; nobody where a wish to join was refused. */
  personId?: string
  /** Which desk was given or taken. */
  desk?: Appointment
  /** The term that desk has, or the instructor a veteran was given. */
  instructorId?: string
  /** Which photograph was taken off a card, by its file, and why. */
  fileId?: string
  reason?: string
}
