import { underNotice } from '../../clock/clock'
import type { ClockKey } from '../../clock/policy'
import { currentCycle } from '../cycle'
import { stationsAbove } from '../ladder'
import type { Request } from '../request'
import { type Circumstances, changed, type Decision, met, started } from './decision'
import { withCycle } from './help'

/** Half the time is gone: whoever holds the matter is told once. */
export const remind = (request: Request, { key }: { key: ClockKey }, { at }: Circumstances): Decision => ({
  detail: { key },
  change: { clocks: changed(request.clocks, [key], (clock) => ({ ...clock, remindedAt: at })) },
})

/** The time is up: the station is told once; a call for help climbs one station more, which has as long again (标准镇 80). */
export function escalate(request: Request, { key }: { key: ClockKey }, circumstances: Circumstances): Decision {
  const { at } = circumstances
  const clocks = changed(request.clocks, [key], (clock) => ({ ...clock, escalatedAt: at }))
  const { urgency } = request
  const level = (urgency?.level ?? 0) + 1
  if (key !== 'urgent.acknowledge' || !urgency || level > stationsAbove(request).length)
    return { detail: { key }, change: { clocks } }
  return {
    detail: { key, level },
    change: { urgency: { ...urgency, level }, clocks: [...clocks, started(key, at, request, circumstances)] },
  }
}

/** A year's notice is in, or was changed: what runs gets its real day, and what was kept meanwhile is judged by that. */
export const settle = (request: Request, _input: object, { calendar }: Circumstances): Decision => ({
  detail: {},
  change: { clocks: request.clocks.map((clock) => underNotice(clock, calendar)) },
})

/** No verdict came within the reopening window: the matter is closed as 未评价. */
export const lapse = (request: Request, _input: object, { at }: Circumstances): Decision => ({
  detail: { wasOpen: request.status !== 'closed' },
  change: {
    cycles: withCycle(request, {
      verdict: { value: 'unrated', reason: '', at },
      closedAt: currentCycle(request).closedAt ?? at,
    }),
    clocks: met(request.clocks, at, 'reopenWindow'),
  },
})
