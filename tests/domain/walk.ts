import { evolve, sealed } from '@shared/domain/ledger'
import type { Submission } from '@shared/domain/request/decide/submit'
import { subjects } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import fc from 'fast-check'
import { atStage, bureauOfficer, served } from './again'
import { standingAt } from './standing'
import {
  acted,
  auditor,
  bureauLeader,
  clock,
  type File,
  type How,
  instructor,
  li,
  opened,
  sunAtWork,
  told,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
  wangAtWork,
} from './town'

/**
 * 王 may also be an officer of the village: then the conflict guard has more to keep from them. A curious step takes, of all that anybody
 * may do, what has been done least; others are left to chance.
 */
export interface Walk {
  start: File
  steps: { who: number; act: number; hours: number; variant: number; isCurious: boolean }[]
  isDouble: boolean
}

/** The veteran and their instructor act most often. */
export const people: Actor[] = [
  li,
  li,
  li,
  wangAtWork,
  wangAtWork,
  sunAtWork,
  villageOfficer,
  villageHead,
  townshipOfficer,
  townshipHead,
  bureauOfficer,
  bureauLeader,
  auditor,
  clock,
]

/** Who instructs here; 王 with two desks, if so. */
export const instructors = (isDouble: boolean) => [
  instructor('wang', { officerStationIds: isDouble ? ['village'] : [] }),
  instructor('sun', { specialties: ['law'] }),
]

/** Walks begin at a veteran's words, or where only a long way leads that chance seldom takes. */
const starts: Record<string, (asked: Pick<Submission, 'subject' | 'isUrgent'>, scene: How['scene']) => File> = {
  service: (asked, scene) => opened(asked, { scene }),
  petition: (asked, scene) => opened({ ...asked, track: 'petition' }, { scene }),
  doubted: (asked, scene) => doubtedFromTheFirst(opened(asked, { scene })),
  referred: () => sentDown(),
  disputed: () => told(sentDown(), [villageOfficer, 'object']),
  served: () => served(standingAt('petition', 'admitted')),
  reviewed: () => served(atStage('review')),
  rechecked: () => served(atStage('recheck'), bureauOfficer),
  hearing: () => atStage('recheck'),
  assigned: () => assigned(),
  signed: () => acted(assigned(), townshipOfficer, 'receive', { movementId: assigned().request.movements?.[0]?.id }),
  led: () => told(standingAt('petition', 'admitted'), [townshipHead, 'assignLeader']),
  drafted: () => told(standingAt('service', 'inProgress'), [wangAtWork, 'draftAnswer']),
}

const assigned = (): File => told(standingAt('petition', 'notified', 'station'), [townshipOfficer, 'assign', {}])
const sentDown = (): File =>
  told(standingAt('petition', 'registered', 'station'), [townshipOfficer, 'refer', { stationId: 'village', body: '' }])

/** A dossier of any kind, and a way to go on from it. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    start: fc.constantFrom(...Object.values(starts)),
    isUrgent: fc.boolean(),
    isDouble: fc.boolean(),
    steps: fc.array(
      fc.record({
        who: fc.nat(people.length - 1),
        act: fc.nat(1000),
        hours: fc.constantFrom(-48, 0, 1, 1, 5, 24, 24, 24 * 6, 24 * 20),
        variant: fc.nat(2),
        isCurious: fc.boolean(),
      }),
      { minLength: 5, maxLength: 40 },
    ),
  })
  .map(({ subject, start, isUrgent, isDouble, steps }) => ({
    isDouble,
    steps,
    start: start({ subject, isUrgent }, { instructors: instructors(isDouble) }),
  }))

/** The same dossier, its first line saying that content safety doubts the words. */
function doubtedFromTheFirst({ entries: [first] }: File): File {
  if (!first) throw new Error('a dossier without a line')
  const { _id, hash, ...line } = first
  const entry = sealed({ ...line, change: { ...line.change, contentFlag: 'review' } })
  return { request: evolve(undefined, entry), entries: [entry] }
}
