import { type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import { isOverdue, needsEscalation, needsReminder, undetermined } from '@shared/domain/clock/clock'
import { type Request, runningClocks } from '@shared/domain/request/request'
import { instructors } from '../people/instructors'

/** What the clock's sweep does on one look at a request. */
interface ClockAct {
  act: 'handOver' | 'lapse' | 'escalate' | 'remind'
  input: object
  at: Instant
}

/** A sweep comes every five minutes. */
const SWEEP = 300
const nextSweep = (at: Instant): Instant => instantOfSeconds(Math.ceil(secondsOf(at) / SWEEP) * SWEEP)

/** The next act of the sweep on a request before a moment, or none. An ended term is left for the first sweep of the demo. */
export function clockActsBefore(request: Request, until: Instant): ClockAct[] {
  const acts = [handedOver(request), promiseKept(request)].flatMap((act) => act ?? []).filter(({ at }) => at < until)
  return acts.sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, 1)
}

function handedOver({ holder, isOpen, lastAt }: Request): ClockAct | undefined {
  if (!isOpen) return undefined
  const leave = holder.kind === 'instructor' ? instructors.find(({ _id }) => _id === holder.id)?.leave : undefined
  const at = leave && nextSweep(leave.from > lastAt ? leave.from : lastAt)
  return at && at < leave.until ? { act: 'handOver', input: { why: 'onLeave' }, at } : undefined
}

function promiseKept(request: Request): ClockAct | undefined {
  if (request.attentionAt === undetermined) return undefined
  const at = nextSweep(request.attentionAt > request.lastAt ? request.attentionAt : request.lastAt)
  const running = runningClocks(request)
  if (running.some((clock) => clock.key === 'reopenWindow' && isOverdue(clock, at)))
    return { act: 'lapse', input: {}, at }
  const late = running.find((clock) => needsEscalation(clock, at))
  if (late) return { act: 'escalate', input: { key: late.key }, at }
  const near = running.find((clock) => needsReminder(clock, at))
  return near && { act: 'remind', input: { key: near.key }, at }
}
