import { documentsOf } from '@shared/domain/petition/delivery'
import { owesResult } from '@shared/domain/petition/movement'
import type { Act } from '@shared/domain/request/lifecycle'
import { actsAllowed } from '@shared/domain/request/permission'
import { runningClocks } from '@shared/domain/request/request'
import { subjects } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import fc from 'fast-check'
import {
  acted,
  after,
  auditor,
  bureauLeader,
  clock,
  type File,
  instructor,
  li,
  opened,
  sunAtWork,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
  wangAtWork,
} from './town'

/** 王 may also be an officer of the village: then the conflict guard has more to keep from them. */
export interface Walk {
  start: File
  steps: { who: number; act: number; hours: number; variant: number }[]
  isDouble: boolean
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
  bureauLeader,
  auditor,
  clock,
]

const instructors = (isDouble: boolean) => [
  instructor('wang', { officerStationIds: isDouble ? ['village'] : [] }),
  instructor('sun', { specialties: ['law'] }),
]

/** A dossier of any kind, and a way to go on from it. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    track: fc.constantFrom('service' as const, 'petition' as const),
    isUrgent: fc.boolean(),
    isDouble: fc.boolean(),
    steps: fc.array(
      fc.record({
        who: fc.nat(people.length - 1),
        act: fc.nat(1000),
        hours: fc.constantFrom(-48, 0, 1, 1, 5, 24, 24, 24 * 6, 24 * 20),
        variant: fc.nat(2),
      }),
      { minLength: 5, maxLength: 40 },
    ),
  })
  .map(({ subject, track, isUrgent, isDouble, steps }) => ({
    isDouble,
    steps,
    start: opened({ subject, track, isUrgent }, { scene: { instructors: instructors(isDouble) } }),
  }))

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
  if (act === 'extend') return { days: [5, 12, 30][variant] }
  if (act === 'remind' || act === 'escalate') return { key: runningClocks(request)[0]?.key ?? 'service.close' }
  return {}
}

/** Every dossier along a walk, with the act that was tried; a refusal leaves the dossier as it was. */
export function walked({ start, steps, isDouble }: Walk): { file: File; act?: Act; who?: Actor; refused?: string }[] {
  const met: { file: File; act?: Act; who?: Actor; refused?: string }[] = [{ file: start }]
  let file = start
  for (const { who: index, act: choice, hours, variant } of steps) {
    // The next one round the table who may do anything, so that walks go somewhere.
    const order = [...people.slice(index), ...people.slice(0, index)]
    const who = order.find((one) => actsAllowed(file.request, one).length > 0)
    if (!who) break
    const may = actsAllowed(file.request, who).flatMap((one) => Array.from({ length: weights[one] ?? 6 }, () => one))
    const act = may[choice % may.length]
    if (!act) break
    const at = after(file.request.lastAt, 0, hours)
    const scene = { instructors: instructors(isDouble) }
    try {
      file = acted(file, who, act, { at, scene, ...inputFor(act, file, variant) })
      met.push({ file, act, who })
    } catch (error) {
      const code = (error as { code?: string }).code
      if (!code) throw error
      met.push({ file, act, who, refused: code })
    }
  }
  return met
}
