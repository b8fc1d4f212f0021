import type { Output } from '@shared/contracts'
import type { WorkingCalendar } from '@shared/domain/clock/calendar'
import { explainClock } from '@shared/domain/clock/clock'
import type { Actor } from '@shared/domain/role'
import { readable } from '../request/readable'

/** The workings of every promise of a request. Refuses with NOT_FOUND what the caller may not read. */
export async function explainClocks(
  { requestId }: { requestId: string },
  actor: Actor,
  calendar: WorkingCalendar,
): Promise<Output<'station', 'explainClocks'>> {
  const request = await readable(requestId, actor)
  const clocks = request.clocks
    .filter(({ cancelledAt }) => !cancelledAt)
    .map((clock) => {
      const { key, cycle, policyVersion, isVerified, dueAt } = clock
      const workings = explainClock(clock, calendar)
      return { ...workings, key, cycle, policyVersion, isVerified, isCountedOtherwise: workings.dueAt !== dueAt }
    })
  return { clocks }
}
