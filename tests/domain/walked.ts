import { documentsOf, unserved } from '@shared/domain/petition/delivery'
import { owesResult } from '@shared/domain/petition/movement'
import type { Act } from '@shared/domain/request/lifecycle'
import { actsAllowed } from '@shared/domain/request/permission'
import { runningClocks } from '@shared/domain/request/request'
import { subjects } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import fc from 'fast-check'
import { acted, after, type File } from './town'
import { anyWalk, instructors, people, type Walk } from './walk'

/** What was tried along a walk, by whom, and the dossier after it; a refusal leaves it as it was. */
export interface Step {
  file: File
  act?: Act
  who?: Actor
  refused?: string
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
  if (act === 'deliver') {
    const file = request.petition
    return { document: file && (unserved(file)[0] ?? documentsOf(file).at(-1)) }
  }
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
