import { isOverdue, pauseClock, resumeClock } from '../../clock/clock'
import type { ClockKey } from '../../clock/policy'
import { contactKept } from '../../petition/pairing'
import { Refusal } from '../../refusal'
import { currentCycle } from '../cycle'
import type { Request } from '../request'
import type { RequestState, ServiceRecord } from '../state'
import {
  type Circumstances,
  cancelled,
  changed,
  checkDay,
  type Decision,
  met,
  type Promised,
  runningClock,
  started,
} from './decision'

/** The service promises that wait while the veteran is asked; statutory clocks never do. */
const pausable: ClockKey[] = ['service.firstContact', 'service.close']

/** Takes the matter on: the promise to contact and to close begins, and the first handler is set for good. */
export function accept(request: Request, _input: object, circumstances: Circumstances): Decision {
  const { actor, at } = circumstances
  const hasBegun = runningClock(request.clocks, 'service.close') !== undefined
  const clocks = met(request.clocks, at, 'service.accept')
  return {
    detail: { holder: request.holder.name },
    change: {
      acceptedBy: [...(request.acceptedBy ?? []), actor.personId],
      clocks: hasBegun ? clocks : [...clocks, ...handlingClocks(request, circumstances)],
      ...(request.firstHandler ? {} : { firstHandler: { personId: actor.personId, name: actor.name } }),
    },
  }
}

/** The two promises that begin when somebody takes a matter on: an urgent one is contacted by the minute. */
export const handlingClocks = (request: Promised & Pick<RequestState, 'isUrgent'>, circumstances: Circumstances) => [
  started('service.firstContact', circumstances.at, request, circumstances, request.isUrgent ? 'urgent' : undefined),
  started('service.close', circumstances.at, request, circumstances),
]

/** Gives the matter back to the station's queue; its clocks run on. */
export const giveBack = (request: Request, { reason }: { reason: string }, circumstances: Circumstances): Decision => ({
  detail: { reason, from: request.holder.name, to: request.queue.name },
  change: { holder: request.queue, clocks: resumed(request, circumstances) },
})

/** Asks the veteran for something, or asks again; the service promises wait until the reply, and the veteran sees why. */
export function ask(request: Request, { words }: { words: string }, circumstances: Circumstances): Decision {
  const { at, calendar } = circumstances
  const waiting = changed(request.clocks, pausable, (clock) => pauseClock(clock, at, calendar))
  return {
    detail: { words },
    change: {
      question: { words, at },
      clocks: [...cancelled(waiting, at, 'service.reply'), started('service.reply', at, request, circumstances)],
    },
  }
}

/** Ends the wait for the veteran, if there was one: with the reply, the answer, or whoever asked passing the matter on. */
export const resumed = (request: Request, { at, calendar }: Circumstances): RequestState['clocks'] =>
  changed(cancelled(request.clocks, at, 'service.reply'), pausable, (clock) => resumeClock(clock, at, calendar))

/** Notes a call, visit or message; the first that reached the veteran keeps the first-contact promise. */
export const recordContact = (
  request: Request,
  { method, reached, words }: { method: string; reached: boolean; words: string },
  circumstances: Circumstances,
): Decision => ({
  detail: { method, reached, words },
  change: {
    contacts: [...request.contacts, { at: circumstances.at, method, reached }],
    clocks: reached
      ? contactKept(request, met(request.clocks, circumstances.at, 'service.firstContact'), circumstances)
      : request.clocks,
  },
})

/** Answers the matter: the close promise is kept by the answer, and the veteran has the reopening window to judge it. */
export function answer(request: Request, { words }: { words: string }, circumstances: Circumstances): Decision {
  const { at } = circumstances
  const clocks = resumed(request, circumstances)
  const close = runningClock(clocks, 'service.close')
  const wasLate = close !== undefined && isOverdue(close, at)
  return {
    detail: { words, wasLate },
    change: {
      question: null,
      cycles: withCycle(request, { answer: { words, at, wasLate } }),
      clocks: [
        ...met(clocks, at, 'service.firstContact', 'service.close'),
        started('reopenWindow', at, request, circumstances),
      ],
    },
  }
}

/** Closes an answered matter with the service record (附件2) the handler has confirmed. */
export function close(request: Request, record: ServiceRecord, { actor, at }: Circumstances): Decision {
  checkDay(record.servedOn, request.receivedAt, at)
  return {
    detail: { servedOn: record.servedOn, content: record.content },
    change: { cycles: withCycle(request, { record: { ...record, byPersonId: actor.personId }, closedAt: at }) },
  }
}

/** Confirms the service record of a matter that closed without one. Refuses with NOT_NOW where one is confirmed already. */
export function confirmRecord(request: Request, record: ServiceRecord, { actor, at }: Circumstances): Decision {
  checkDay(record.servedOn, request.receivedAt, at)
  if (currentCycle(request).record) throw new Refusal('NOT_NOW', { status: request.status })
  return {
    detail: { servedOn: record.servedOn, content: record.content },
    change: { cycles: withCycle(request, { record: { ...record, byPersonId: actor.personId } }) },
  }
}

/** The cycles with more known about the one now running. */
export const withCycle = (request: Request, facts: Partial<Request['cycles'][number]>): Request['cycles'] =>
  request.cycles.map((cycle, index) => (index === request.cycle - 1 ? { ...cycle, ...facts } : cycle))
