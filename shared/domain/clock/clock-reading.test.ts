import {
  type Clock,
  cancelClock,
  explainClock,
  extendClock,
  isOverdue,
  meetClock,
  needsEscalation,
  needsReminder,
  pauseClock,
  resumeClock,
  startClock,
  wasLate,
} from './clock'
import { defaultPolicy } from './default-policy'
import { nationalCalendar as calendar } from './national-calendar'
import type { ClockKey } from './policy'

const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`
const start = (key: ClockKey, startedAt: string): Clock =>
  startClock(defaultPolicy.clocks[key], key, { startedAt: at(startedAt), cycle: 1, calendar, policyVersion: 1 })

describe('overdue and late', () => {
  const clock = start('service.accept', '2026-03-04 08:30')

  test('the due time itself is overdue, the second before is not', () => {
    expect(isOverdue(clock, '2026-03-04T17:29:59+08:00')).toBe(false)
    expect(isOverdue(clock, '2026-03-04T17:30:00+08:00')).toBe(true)
  })

  test('met at the due time is late, a second earlier is in time', () => {
    expect(wasLate(meetClock(clock, '2026-03-04T17:30:00+08:00'))).toBe(true)
    expect(wasLate(meetClock(clock, '2026-03-04T17:29:59.999+08:00'))).toBe(false)
    expect(wasLate(clock)).toBe(false)
  })

  test('a late clock was overdue until it was met, and no longer', () => {
    const met = meetClock(clock, at('2026-03-05 10:00'))
    expect([isOverdue(met, at('2026-03-05 09:59')), isOverdue(met, at('2026-03-05 10:00'))]).toEqual([true, false])
  })

  test('the first meeting stands, and a cancelled clock is neither met nor overdue', () => {
    const met = meetClock(clock, at('2026-03-04 10:00'))
    expect(meetClock(met, at('2026-03-06 10:00'))).toBe(met)
    expect(cancelClock(met, at('2026-03-06 10:00'))).toBe(met)
    const cancelled = cancelClock(clock, at('2026-03-04 10:00'))
    expect(meetClock(cancelled, at('2026-03-06 10:00'))).toBe(cancelled)
    expect([isOverdue(cancelled, at('2026-03-06 10:00')), wasLate(cancelled)]).toEqual([false, false])
  })
})

test('the accept clock is reminded once at half and escalated once at the end', () => {
  const clock = start('service.accept', '2026-03-04 08:30')
  expect([needsReminder(clock, at('2026-03-04 11:59')), needsReminder(clock, at('2026-03-04 12:00'))]).toEqual([
    false,
    true,
  ])
  expect(needsReminder({ ...clock, remindedAt: at('2026-03-04 12:01') }, at('2026-03-04 13:00'))).toBe(false)
  expect([needsEscalation(clock, at('2026-03-04 17:29')), needsEscalation(clock, at('2026-03-04 17:30'))]).toEqual([
    false,
    true,
  ])
  expect(needsEscalation({ ...clock, escalatedAt: at('2026-03-04 17:31') }, at('2026-03-05 10:00'))).toBe(false)
  expect(needsEscalation(start('followUp', '2026-03-04 08:30'), at('2026-06-01 00:00'))).toBe(false)
  expect(needsReminder(meetClock(clock, at('2026-03-04 09:00')), at('2026-03-04 13:00'))).toBe(false)
})

describe('explaining', () => {
  test('the festival is named day by day', () => {
    const { counted, skipped } = explainClock(start('service.close', '2026-02-12 10:00'), calendar)
    expect(counted.map((day) => day.date.slice(5))).toEqual(['02-13', '02-14', '02-24', '02-25', '02-26'])
    expect(skipped[0]).toEqual({ date: '2026-02-12', why: 'startDay' })
    expect(skipped.slice(1).map((day) => day.why)).toEqual(Array(9).fill('holiday'))
  })

  test('minutes are shown by the day', () => {
    expect(explainClock(start('service.accept', '2026-03-06 16:30'), calendar)).toMatchObject({
      limit: 420,
      counted: [
        { date: '2026-03-06', amount: 60 },
        { date: '2026-03-09', amount: 360 },
      ],
      skipped: [
        { date: '2026-03-07', why: 'weekend' },
        { date: '2026-03-08', why: 'weekend' },
      ],
    })
  })

  test('the roll shows what it passed over, and the extension what it added', () => {
    const clock = start('petition.handle', '2026-08-04 09:00')
    const { rolledOver, rawDueAt, dueAt } = explainClock(clock, calendar)
    expect(rolledOver.map((day) => day.date.slice(5))).toEqual(['10-03', '10-04', '10-05', '10-06', '10-07'])
    expect([rawDueAt, dueAt]).toEqual([clock.rawDueAt, clock.dueAt])
    expect(explainClock(extendClock(clock, 30, calendar), calendar)).toMatchObject({
      limit: 90,
      extendedDays: 30,
      rolledOver: [],
    })
  })

  test('paused days and an evening start are told apart', () => {
    const pause = { from: at('2026-03-05 00:00'), until: at('2026-03-06 00:00') }
    const paused = pauseClock(start('service.accept', '2026-03-04 18:00'), pause.from, calendar)
    const clock = resumeClock(paused, pause.until, calendar)
    expect(explainClock(clock, calendar)).toMatchObject({
      pauses: [pause],
      skipped: [
        { date: '2026-03-04', why: 'afterHours' },
        { date: '2026-03-05', why: 'paused' },
      ],
      counted: [{ date: '2026-03-06', amount: 420 }],
    })
  })
})
