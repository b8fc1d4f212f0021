import { checkRoom } from '../../attachment'
import type { ChinaDate, Instant } from '../../clock/china-time'
import { isInTerm } from '../../people/instructor'
import { registeredAnew } from '../../petition/again'
import { takenBack } from '../../petition/movement'
import { Refusal } from '../../refusal'
import { route, type Scene } from '../../routing'
import { currentCycle, reopenWindow } from '../cycle'
import type { Request } from '../request'
import type { Attachment, Holder, Verdict } from '../state'
import { type Circumstances, cancelled, checkDay, type Decision, met, type RoutingCircumstances } from './decision'
import { handlingClocks, resumed, withCycle } from './help'

/** The veteran adds something, or answers what was asked; a waiting promise runs on. */
export const reply = (request: Request, { words }: { words: string }, circumstances: Circumstances): Decision => ({
  detail: { words },
  change: { question: null, clocks: resumed(request, circumstances) },
})

/** Adds a checked file to the dossier. Refuses with ATTACHMENT_COUNT where it is full by now. */
export function attach(request: Request, file: Attachment): Decision {
  checkRoom(request)
  return {
    detail: { kind: file.kind, bytes: file.bytes, sha256: file.sha256 },
    change: { attachments: [...request.attachments, file] },
  }
}

/** 满意 or 基本满意: one verdict a cycle, by the veteran only. Refuses with VERDICT_GIVEN or WINDOW_ENDED. */
export function confirm(
  request: Request,
  { verdict, reason }: { verdict: Exclude<Verdict, 'dissatisfied' | 'unrated'>; reason: string },
  { at }: Circumstances,
): Decision {
  checkWindow(request, at)
  return {
    detail: { verdict, reason },
    change: {
      cycles: withCycle(request, {
        verdict: { value: verdict, reason, at },
        closedAt: currentCycle(request).closedAt ?? at,
      }),
      clocks: met(request.clocks, at, 'reopenWindow'),
    },
  }
}

/** 不满意 reopens (回炉): a new cycle with its own clocks; the old cycle keeps its lateness. Refuses as `confirm` does. */
export function contest(
  request: Request,
  { reason }: { reason: string },
  circumstances: RoutingCircumstances,
): Decision {
  checkWindow(request, circumstances.at)
  const verdict = { value: 'dissatisfied' as const, reason, at: circumstances.at }
  return { detail: { reason, cycle: request.cycle + 1 }, change: anotherCycle(request, { verdict }, circumstances) }
}

/** The station takes a closed matter up again, whenever it must. Refuses with UNDER_REVIEW a petition that is looked at again just now, with NOT_NOW one at its end. */
export const reopen = (
  request: Request,
  { reason }: { reason: string },
  circumstances: RoutingCircumstances,
): Decision => ({
  detail: { reason, cycle: request.cycle + 1 },
  change: request.petition ? registeredAnew(request, circumstances) : anotherCycle(request, {}, circumstances),
})

function anotherCycle(
  request: Request,
  facts: Partial<Request['cycles'][number]>,
  circumstances: RoutingCircumstances,
) {
  const cycle = request.cycle + 1
  return {
    cycle,
    ...(isServing(request.holder, circumstances.scene) ? {} : { holder: route(request, circumstances.scene).holder }),
    cycles: [...withCycle(request, facts), {}],
    clocks: [
      ...met(request.clocks, circumstances.at, 'reopenWindow'),
      ...handlingClocks({ ...request, cycle }, circumstances),
    ],
  }
}

/** Whether whoever closed the matter is still there to take it up again. */
const isServing = ({ kind, id }: Holder, { instructors, at }: Scene): boolean =>
  kind === 'station' || instructors.some((instructor) => instructor._id === id && isInTerm(instructor, at))

function checkWindow(request: Request, at: string): void {
  if (currentCycle(request).verdict) throw new Refusal('VERDICT_GIVEN')
  const window = reopenWindow(request)
  if (!window?.dueAt || at >= window.dueAt) throw new Refusal('WINDOW_ENDED')
}

/**
 * The veteran takes the matter back, or staff write down that they did, with their written words and the day of them; nothing is owed any
 * more, and whoever it was sent to owes no result. Refuses with FORM_INVALID staff without either, with DATE_BEFORE_RECEIPT.
 */
export function withdraw(
  request: Request,
  { reason, writtenOn }: { reason: string; writtenOn?: ChinaDate },
  { actor, at }: Circumstances,
): Decision {
  if (actor.role !== 'veteran') checkWritten(request, reason, writtenOn, at)
  return {
    detail: { reason, ...(actor.role !== 'veteran' && writtenOn ? { writtenOn } : {}) },
    change: {
      question: null,
      cycles: withCycle(request, { closedAt: at }),
      clocks: cancelled(request.clocks, at, ''),
      ...takenBack(request, { reason, by: actor.name, at }),
    },
  }
}

function checkWritten(request: Request, reason: string, writtenOn: ChinaDate | undefined, at: Instant): void {
  if (!reason) throw new Refusal('FORM_INVALID', { field: 'reason', why: 'empty' })
  if (!writtenOn) throw new Refusal('FORM_INVALID', { field: 'writtenOn', why: 'empty' })
  checkDay(writtenOn, request.receivedAt, at)
}
