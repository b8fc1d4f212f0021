import { evolve, sealed } from '@shared/domain/ledger'
import { documentsOf } from '@shared/domain/petition/delivery'
import { owesResult } from '@shared/domain/petition/movement'
import type { Submission } from '@shared/domain/request/decide/submit'
import type { Act } from '@shared/domain/request/lifecycle'
import { actsAllowed } from '@shared/domain/request/permission'
import { runningClocks } from '@shared/domain/request/request'
import { subjects } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import fc from 'fast-check'
import { atStage, bureauOfficer, served } from './again'
import { standingAt } from './standing'
import {
  acted,
  after,
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

/** What was tried along a walk, by whom, and the dossier after it; a refusal leaves it as it was. */
export interface Step {
  file: File
  act?: Act
  who?: Actor
  refused?: string
}

/** The veteran and their instructor act most often. */
const people: Actor[] = [
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

const instructors = (isDouble: boolean) => [
  instructor('wang', { officerStationIds: isDouble ? ['village'] : [] }),
  instructor('sun', { specialties: ['law'] }),
]

/** Walks begin at a veteran's words, or where only a long way leads that chance seldom takes. */
const starts: Record<string, (asked: Pick<Submission, 'subject' | 'isUrgent'>, scene: How['scene']) => File> = {
  service: (asked, scene) => opened(asked, { scene }),
  petition: (asked, scene) => opened({ ...asked, track: 'petition' }, { scene }),
  doubted: (asked, scene) => doubtedFromTheFirst(opened(asked, { scene })),
  referred: () =>
    told(standingAt('petition', 'registered', 'station'), [
      townshipOfficer,
      'refer',
      { stationId: 'village', body: '' },
    ]),
  served: () => served(standingAt('petition', 'admitted')),
  reviewed: () => served(atStage('review')),
  rechecked: () => served(atStage('recheck'), bureauOfficer),
  hearing: () => atStage('recheck'),
  assigned: () => told(standingAt('petition', 'notified', 'station'), [townshipOfficer, 'assign', {}]),
  drafted: () => told(standingAt('service', 'inProgress'), [wangAtWork, 'draftAnswer']),
}

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

/** Acts that end a story or only repeat it are tried less often, so that walks go somewhere. */
const weights: Partial<Record<Act, number>> = {
  withdraw: 1,
  convert: 1,
  linkRepeat: 1,
  unlinkRepeat: 1,
  settle: 1,
  remind: 1,
  escalate: 1,
  attach: 1,
  raiseUrgent: 1,
  handOver: 2,
  reassign: 2,
  lapse: 1,
  confirm: 20,
  contest: 20,
  answer: 12,
  revert: 2,
  extend: 20,
  recordRegistration: 12,
  deliver: 20,
  closePetition: 40,
  applySimple: 12,
  answerSimply: 12,
  leaveSimple: 12,
  applyReview: 40,
  recordVisit: 3,
  followUp: 20,
}

const MOST_TRIES = 8

/** What an act is given where one usual input would not show enough. */
function inputFor(act: Act, file: File, variant: number): object {
  const { request } = file
  if (act === 'reassign') {
    const to = [
      { kind: 'station', id: 'township' },
      { kind: 'instructor', id: 'sun' },
      { kind: 'instructor', id: 'wang' },
    ][variant]
    return { to }
  }
  const answered = request.movements?.find((movement) =>
    act === 'receive' ? !movement.receipt : act === 'reportResult' ? owesResult(movement) && movement.receipt : true,
  )
  if (act === 'receive' || act === 'reportResult' || act === 'returnMovement')
    return { movementId: answered?.id ?? '0' }
  if (act === 'deliver') return { document: request.petition && documentsOf(request.petition).at(-1) }
  if (act === 'convert') return { subject: subjects[variant] }
  if (act === 'recordContact') return { reached: variant === 1 }
  if (act === 'refer' || act === 'assign' || act === 'supervise')
    return [{}, { body: '', stationId: 'village' }, { body: '', stationId: 'township' }][variant] ?? {}
  if (act === 'extend') return { days: [5, 12, 30][variant] }
  if (act === 'remind' || act === 'escalate') return { key: runningClocks(request)[0]?.key ?? 'service.close' }
  return {}
}

/** Somebody and what they may do. */
type Move = { who: Actor; act: Act }

/** What a step tries: anything the next one round the table may do; or of all moves the least done ones, until one is not refused. */
function movesOf(
  { request }: File,
  { who: index, act: choice, isCurious }: Walk['steps'][number],
  times: (act: Act) => number,
): Move[] {
  const order = [...people.slice(index), ...people.slice(0, index)]
  const moves = order.map((who) => actsAllowed(request, who).map((act) => ({ who, act })))
  if (isCurious)
    return moves
      .flat()
      .sort((a, b) => times(a.act) - times(b.act))
      .slice(0, MOST_TRIES)
  const own = (moves.find((some) => some.length > 0) ?? []).flatMap((move) =>
    Array.from({ length: weights[move.act] ?? 6 }, () => move),
  )
  const one = own[choice % own.length]
  return one ? [one] : []
}

/** Every dossier along a walk; `done` counts what this walk and those before it have done. */
export function walked({ start, steps, isDouble }: Walk, done: Map<Act, number> = new Map()): Step[] {
  const met: Step[] = [{ file: start }]
  const refusals = new Map<Act, number>()
  const scene = { instructors: instructors(isDouble) }
  let file = start
  for (const step of steps) {
    const moves = movesOf(file, step, (act) => (done.get(act) ?? 0) + (refusals.get(act) ?? 0))
    for (const { who, act } of moves) {
      const at = after(file.request.lastAt, 0, step.hours)
      try {
        file = acted(file, who, act, { at, scene, ...inputFor(act, file, step.variant) })
        met.push({ file, act, who })
        done.set(act, (done.get(act) ?? 0) + 1)
        break
      } catch (error) {
        const code = (error as { code?: string }).code
        if (!code) throw error
        met.push({ file, act, who, refused: code })
        refusals.set(act, (refusals.get(act) ?? 0) + 1)
      }
    }
  }
  return met
}

/** Some walks, each more curious about what none of those before has done. */
export function walksOf(numRuns: number, seed: number): Step[][] {
  const done = new Map<Act, number>()
  return fc.sample(anyWalk, { numRuns, seed }).map((walk) => walked(walk, done))
}
