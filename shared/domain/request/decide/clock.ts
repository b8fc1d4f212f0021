import type { ClockKey } from '../../clock/policy'
import { currentCycle, type Request } from '../request'
import { type Circumstances, changed, type Decision, met } from './decision'
import { withCycle } from './help'

/** Half the time is gone: whoever holds the matter is told once. */
export const remind = (request: Request, { key }: { key: ClockKey }, { at }: Circumstances): Decision => ({
  detail: { key },
  change: { clocks: changed(request.clocks, [key], (clock) => ({ ...clock, remindedAt: at })) },
})

/** The time is up: the station, or the next level of an urgent matter, is told once. */
export const escalate = (request: Request, { key }: { key: ClockKey }, { at }: Circumstances): Decision => ({
  detail: { key },
  change: { clocks: changed(request.clocks, [key], (clock) => ({ ...clock, escalatedAt: at })) },
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
