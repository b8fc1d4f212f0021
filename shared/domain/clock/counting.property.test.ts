import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { dayKind, hoursKept } from './calendar'
import { addDays, dateOf, type Instant, instantOfSeconds, minuteOfDay, secondsOf, startOfDay } from './china-time'
import { explainClock, extendClock, isOverdue, meetClock, startClock, wasLate } from './clock'
import { undetermined } from './clock-reading'
import { defaultPolicy } from './default-policy'
import { count } from './due-time'
import type { Unit } from './limit'
import { nationalCalendar as calendar } from './national-calendar'
import type { Pause } from './pauses'

const [first, last] = [secondsOf('2024-01-01T00:00:00+08:00'), secondsOf('2026-12-31T23:59:59+08:00')]
const anyInstant = fc.integer({ min: first, max: last }).map(instantOfSeconds)
const anyUnit = fc.constantFrom<Unit>('calendarDays', 'workingDays', 'workingMinutes', 'minutes', 'months')
const pausedUnit = fc.constantFrom<Unit>('calendarDays', 'workingDays', 'workingMinutes', 'minutes')
const longest: Record<Unit, number> = {
  calendarDays: 90,
  workingDays: 40,
  workingMinutes: 5000,
  minutes: 5000,
  months: 48,
}
const anyPromise = (units = anyUnit) =>
  units.chain((unit) =>
    fc.record({ unit: fc.constant(unit), limit: fc.integer({ min: 1, max: longest[unit] }), startedAt: anyInstant }),
  )

/** A start shared by promise and pauses, so that they meet; half the ends fall on midnight, where days change. */
const moment = (start: Instant) =>
  fc
    .integer({ min: -86_400, max: 20 * 86_400 })
    .map((seconds) => instantOfSeconds(secondsOf(start) + seconds))
    .chain((at) => fc.constantFrom(at, startOfDay(dateOf(at))))
const pauseNear = (start: Instant): fc.Arbitrary<Required<Pause>> =>
  fc.tuple(moment(start), moment(start)).map(([a, b]) => (a <= b ? { from: a, until: b } : { from: b, until: a }))
const pausedPromise = anyPromise(pausedUnit).chain((promise) =>
  fc.record({ promise: fc.constant(promise), pauses: fc.array(pauseNear(promise.startedAt), { maxLength: 5 }) }),
)
const dueOf = (promise: { unit: Unit; limit: number; startedAt: Instant }, pauses: Pause[] = []) =>
  count({ ...promise, pauses }, calendar).dueAt ?? undetermined

test('a due time is never at or before its start, and never before its raw end', () => {
  fc.assert(
    fc.property(pausedPromise, ({ promise, pauses }) => {
      const { dueAt = '', rawDueAt = dueAt } = count({ ...promise, pauses }, calendar)
      expect(dueAt > promise.startedAt && dueAt >= rawDueAt).toBe(true)
    }),
  )
})

test('a longer limit is never due earlier', () => {
  fc.assert(fc.property(anyPromise(), (promise) => dueOf(promise) <= dueOf({ ...promise, limit: promise.limit + 1 })))
})

test('a later start is never due earlier', () => {
  fc.assert(
    fc.property(pausedPromise, fc.nat(10 * 86_400), ({ promise, pauses }, later) => {
      const startedAt = instantOfSeconds(secondsOf(promise.startedAt) + later)
      return dueOf(promise, pauses) <= dueOf({ ...promise, startedAt }, pauses)
    }),
  )
})

test('one more pause, closed or open, is never due earlier', () => {
  fc.assert(
    fc.property(
      pausedPromise.chain((given) =>
        fc.record({ given: fc.constant(given), more: pauseNear(given.promise.startedAt) }),
      ),
      ({ given: { promise, pauses }, more }) => {
        const [before, after, open] = [[], [more], [{ from: more.from }]].map((extra) =>
          dueOf(promise, [...pauses, ...extra]),
        ) as [string, string, string]
        return before <= after && after <= open
      },
    ),
  )
})

test('order, doubling and splitting of pauses do not matter', () => {
  fc.assert(
    fc.property(pausedPromise, fc.double({ min: 0, max: 1, noNaN: true }), ({ promise, pauses }, share) => {
      const split = pauses.flatMap(({ from, until }) => {
        const middle = instantOfSeconds(secondsOf(from) + share * (secondsOf(until) - secondsOf(from)))
        return [
          { from: middle, until },
          { from, until: middle },
        ]
      })
      expect(dueOf(promise, [...split, ...pauses].reverse())).toBe(dueOf(promise, pauses))
    }),
  )
})

test('the counted amounts add up to the limit', () => {
  fc.assert(
    fc.property(pausedPromise, ({ promise, pauses }) => {
      const { counted } = count({ ...promise, pauses }, calendar)
      expect(counted.reduce((sum, day) => sum + day.amount, 0)).toBeCloseTo(promise.limit, 6)
    }),
  )
})

test('counted and skipped days are the days from the start to the end, each once', () => {
  fc.assert(
    fc.property(pausedPromise, ({ promise, pauses }) => {
      const { counted, skipped, rawDueAt, dueAt = '' } = count({ ...promise, pauses }, calendar)
      const days = [...counted, ...skipped].map((day) => day.date).sort()
      const end = rawDueAt ?? dueAt
      const lastDay = dateOf(instantOfSeconds(secondsOf(end) - 1))
      expect(days).toEqual(days.map((_, index) => addDays(dateOf(promise.startedAt), index)))
      expect(days[days.length - 1]).toBe(lastDay)
    }),
  )
})

test('working minutes end inside an office interval or at its end', () => {
  fc.assert(
    fc.property(anyPromise(fc.constant<Unit>('workingMinutes')), (promise) => {
      const { dueAt = '', unknownYear } = count(promise, calendar)
      fc.pre(unknownYear === undefined)
      const minute = minuteOfDay(dueAt) + Number(dueAt.slice(17, 19)) / 60
      expect(dayKind(calendar, dateOf(dueAt))).toBe('working')
      expect(hoursKept(calendar, dateOf(dueAt)).some(([from, to]) => from < minute && minute <= to)).toBe(true)
    }),
  )
})

test('working minutes agree with a watch that ticks through every minute', () => {
  const tick = (startedAt: Instant, limit: number) => {
    let seconds = secondsOf(startedAt)
    for (let left = limit; left > 0; seconds += 60) {
      const [now, minute] = [instantOfSeconds(seconds), minuteOfDay(instantOfSeconds(seconds))]
      const isOpen = (minute >= 510 && minute < 720) || (minute >= 840 && minute < 1050)
      if (isOpen && dayKind(calendar, dateOf(now)) === 'working') left -= 1
    }
    return instantOfSeconds(seconds)
  }
  const wholeMinute = anyInstant.map((at) => `${at.slice(0, 17)}00${at.slice(19)}`).filter((at) => at < '2026-12-20')
  fc.assert(
    fc.property(wholeMinute, fc.integer({ min: 1, max: 900 }), (startedAt, limit) => {
      expect(count({ startedAt, limit, unit: 'workingMinutes' }, calendar).dueAt).toBe(tick(startedAt, limit))
    }),
    { numRuns: 40 },
  )
})

test('a due time is overdue from its very second and a clock met then is late', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 30 }), (startedAt, days) => {
      const started = startClock(defaultPolicy.clocks['petition.handle'], 'petition.handle', {
        startedAt,
        cycle: 1,
        calendar,
        policyVersion: 1,
      })
      const clock = extendClock(started, days, calendar)
      const due = clock.dueAt ?? ''
      const before = instantOfSeconds(secondsOf(due) - 1)
      expect([isOverdue(clock, before), isOverdue(clock, due)]).toEqual([false, true])
      expect([wasLate(meetClock(clock, before)), wasLate(meetClock(clock, due))]).toEqual([false, true])
      expect(explainClock(clock, calendar).dueAt).toBe(due)
    }),
  )
})

test('the process may live in any time zone', () => {
  const script = `
    const { count } = require('./shared/domain/clock/due-time')
    const { nationalCalendar } = require('./shared/domain/clock/national-calendar')
    const units = ['calendarDays', 'workingDays', 'workingMinutes', 'minutes', 'months']
    const starts = ['2026-03-08T15:59:59Z', '2026-03-08T16:00:00Z', '2026-02-28T23:30:00-11:00', '2024-02-29T00:00:00+08:00']
    const due = starts.flatMap((startedAt) => units.map((unit) => count({ startedAt, unit, limit: 20 }, nationalCalendar).dueAt))
    console.log(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), due]))`
  const run = (TZ: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    )
  const [china, newYork, kiritimati] = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map(run)
  expect([china[0], newYork[0], kiritimati[0]]).toEqual([-480, 300, -840])
  expect(newYork[1]).toEqual(china[1])
  expect(kiritimati[1]).toEqual(china[1])
})
