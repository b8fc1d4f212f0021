import {
  addDays,
  dateOf,
  type Instant,
  instant,
  instantOfSeconds,
  minuteOfDay,
  secondsOf,
} from '@shared/domain/clock/china-time'
import { count } from '@shared/domain/clock/due-time'
import type { Submission } from '@shared/domain/request/decide/submit'
import type { Act } from '@shared/domain/request/lifecycle'
import { jurisdiction } from '../jurisdiction'
import type { Who } from './world'

/** When a step is done: so many office minutes after the step before, so many plain ones, or at a moment. */
export type When = { office: number } | { plain: number } | { on: Instant }

/** One act of a story; its input may bear the day it is done. */
export interface Step {
  who: Who
  act: Act
  input: (at: Instant) => object
  when: When
}

/** A request before it is told: who asks what and when, and what then happens. */
export interface Plan {
  veteranId: string
  submittedAt: Instant
  submission: Omit<Submission, 'requestId' | 'contactPhone' | 'address'>
  hasAddress: boolean
  steps: Step[]
}

/** A step of a story. */
export const step = (who: Who, act: Act, when: When, input: object | ((at: Instant) => object) = {}): Step => ({
  who,
  act,
  when,
  input: typeof input === 'function' ? (input as Step['input']) : () => input,
})

/** The moment of a step that follows another. */
export function momentOf(when: When, previous: Instant): Instant {
  if ('on' in when) return when.on
  if ('plain' in when) return awake(instantOfSeconds(secondsOf(previous) + when.plain * 60))
  const { dueAt } = count(
    { startedAt: previous, limit: when.office, unit: 'workingMinutes', pauses: [] },
    jurisdiction.calendar,
  )
  if (!dueAt) throw new Error('office minutes without an end')
  return dueAt
}

/** People write between seven and half past nine. */
function awake(at: Instant): Instant {
  const minute = minuteOfDay(at)
  if (minute < 420) return instant(dateOf(at), 420 + (minute % 60))
  return minute > 1290 ? instant(addDays(dateOf(at), 1), 425 + (minute % 60)) : at
}
