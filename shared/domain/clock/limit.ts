import { Refusal } from '../refusal'

/** What a limit counts: days by the calendar, office days, office minutes, minutes round the clock, or months of a term. */
export const units = ['calendarDays', 'workingDays', 'workingMinutes', 'minutes', 'months'] as const
export type Unit = (typeof units)[number]

/** The longest limit of each unit, so that a slip of the pen cannot run past the calendar. */
const longestLimit: Record<Unit, number> = {
  calendarDays: 3660,
  workingDays: 2500,
  workingMinutes: 525600,
  minutes: 525600,
  months: 1200,
}

/** Refuses with LIMIT_INVALID a limit that is not a whole number from one to the unit's longest. */
export function checkLimit(limit: number, unit: Unit): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > longestLimit[unit])
    throw new Refusal('LIMIT_INVALID', { limit, unit })
}
