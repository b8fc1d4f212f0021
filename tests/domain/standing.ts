import type { Act, Status, Track } from '@shared/domain/request/lifecycle'
import type { Actor } from '@shared/domain/role'
import { type File, type How, li, opened, told, townshipOfficer, wangAtWork } from './town'

/** Who holds the dossiers of a set: the veteran's instructor, or the township's station. */
type HeldBy = 'instructor' | 'station'

const none: [] = []

/** A dossier at every status of a track it can really stand at, told by the acts that lead there. */
export function standingAt(track: Track, status: Status, heldBy: HeldBy = 'instructor', isUrgent = false): File {
  const toStation: [Actor, Act][] = heldBy === 'station' ? [[townshipOfficer, 'reassign']] : none
  const hurry: [Actor, Act][] = isUrgent ? [[townshipOfficer, 'raiseUrgent']] : none
  const holder = heldBy === 'station' ? townshipOfficer : wangAtWork
  const start = told(track === 'service' ? opened() : opened({ track }), ...toStation, ...hurry)
  const ways: Record<Track, Partial<Record<Status, [Actor, Act, How?][]>>> = {
    service: {
      submitted: [],
      inProgress: [[holder, 'accept']],
      waiting: [
        [holder, 'accept'],
        [holder, 'ask'],
      ],
      answered: [
        [holder, 'accept'],
        [holder, 'answer'],
      ],
      closed: [
        [holder, 'accept'],
        [holder, 'answer'],
        [holder, 'close'],
      ],
      withdrawn: [[li, 'withdraw']],
    },
    petition: {
      registered: [],
      notified: [[townshipOfficer, 'notify']],
      admitted: [
        [townshipOfficer, 'notify'],
        [townshipOfficer, 'admit'],
      ],
      declined: [[townshipOfficer, 'decline']],
      opined: [
        [townshipOfficer, 'notify'],
        [townshipOfficer, 'admit'],
        [townshipOfficer, 'issueOpinion'],
      ],
      closed: [
        [townshipOfficer, 'decline'],
        [townshipOfficer, 'recordRegistration'],
        [townshipOfficer, 'deliver', { document: 'refusal' }],
        [townshipOfficer, 'closePetition'],
      ],
      withdrawn: [[li, 'withdraw']],
    },
  }
  const way = ways[track][status]
  if (!way) throw new Error(`no ${track} ever stands at ${status}`)
  return told(start, ...way)
}
