import type { YearList } from './calendar'
import {
  type Clock,
  cancelClock,
  dueOrder,
  explainClock,
  extendClock,
  isOverdue,
  isPaused,
  meetClock,
  needsReminder,
  pauseClock,
  resumeClock,
  startClock,
  underNotice,
  wasLate,
} from './clock'
import { defaultPolicy } from './default-policy'
import { holidayYears } from './holidays.generated'
import { nationalCalendar as calendar } from './national-calendar'
import { type ClockKey, type ClockVariant, ruleOf } from './policy'

const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`
const start = (key: ClockKey, startedAt: string, variant?: ClockVariant): Clock =>
  startClock(ruleOf(defaultPolicy, key, variant), key, {
    startedAt: at(startedAt),
    cycle: 1,
    calendar,
    policyVersion: 1,
  })

/** 2027 as it might be ordered: New Year's Day to 3 January off, 9 January worked. */
const withNextYear = {
  ...calendar,
  years: {
    ...holidayYears,
    2027: {
      holidays: ['2027-01-01', '2027-01-02', '2027-01-03'],
      makeUpDays: ['2027-01-09'],
      version: 1,
      source: 'made up',
    },
  },
}

describe('starting', () => {
  test('a clock carries what its count needs and is plain JSON', () => {
    const clock = start('service.accept', '2026-03-06 16:30')
    expect(clock).toMatchObject({ key: 'service.accept', cycle: 1, basis: '本站承诺', policyVersion: 1, pauses: [] })
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock)
    expect(Object.values(clock)).not.toContain(undefined)
  })

  test('half of the accept clock is counted like the whole', () => {
    const clock = start('service.accept', '2026-03-06 16:30')
    expect([clock.remindAt, clock.dueAt]).toEqual([at('2026-03-09 11:00'), at('2026-03-09 16:30')])
  })

  test('a calendar-day clock keeps both ends', () => {
    const clock = start('petition.handle', '2026-08-04 09:00')
    expect([clock.rawDueAt, clock.dueAt]).toEqual([at('2026-10-04 00:00'), at('2026-10-09 00:00')])
    expect(clock.remindAt).toBe(at('2026-09-24 00:00'))
  })

  test('a reminder that falls on a Saturday does not roll', () => {
    expect(start('petition.notice', '2026-03-02 09:00').remindAt).toBe(at('2026-03-15 00:00'))
  })

  test('a working-day clock has one end', () => {
    const clock = start('service.close', '2026-03-04 09:00')
    expect([clock.rawDueAt, clock.dueAt]).toEqual([undefined, at('2026-03-12 00:00')])
  })

  test('urgent, complex and deciding read their own limits', () => {
    expect(start('service.firstContact', '2026-03-07 22:00', 'urgent').dueAt).toBe(at('2026-03-08 00:00'))
    expect(start('service.close', '2026-03-02 09:00', 'complex').dueAt).toBe(at('2026-03-24 00:00'))
    expect(start('petition.simple', '2026-03-02 09:00', 'decide')).toMatchObject({
      isVerified: false,
      limit: 3,
      variant: 'decide',
    })
    expect(start('petition.simple', '2026-03-02 09:00')).toMatchObject({ isVerified: true, limit: 10 })
  })

  test('a start in another form is kept in the canonical one', () => {
    const rule = ruleOf(defaultPolicy, 'service.accept')
    const clock = startClock(rule, 'service.accept', {
      startedAt: '2026-03-06T08:30:00.123Z',
      cycle: 2,
      calendar,
      policyVersion: 3,
    })
    expect(clock).toMatchObject({ startedAt: at('2026-03-06 16:30'), cycle: 2, policyVersion: 3 })
  })
})

describe('pausing', () => {
  const clock = start('service.close', '2026-03-02 10:00')

  test('an open pause leaves the due time out and sorts last', () => {
    const paused = pauseClock(clock, at('2026-03-03 10:00'), calendar)
    expect(paused).not.toHaveProperty('dueAt')
    expect(isPaused(paused)).toBe(true)
    expect(dueOrder(clock) < dueOrder(paused)).toBe(true)
    expect(isOverdue(paused, at('2026-12-01 00:00'))).toBe(false)
  })

  test('resuming takes out the whole days alone', () => {
    const paused = pauseClock(clock, at('2026-03-03 10:00'), calendar)
    const resumed = resumeClock(paused, at('2026-03-06 09:00'), calendar)
    // 3, 6, 9, 10 and 11 March count; 4 and 5 March were wholly paused.
    expect([resumed.dueAt, isPaused(resumed)]).toEqual([at('2026-03-12 00:00'), false])
    expect(resumed.pauses).toEqual([{ from: at('2026-03-03 10:00'), until: at('2026-03-06 09:00') }])
  })

  test('pausing or resuming twice changes nothing, and the old value is untouched', () => {
    const paused = pauseClock(clock, at('2026-03-03 10:00'), calendar)
    expect(pauseClock(paused, at('2026-03-04 10:00'), calendar)).toBe(paused)
    expect(resumeClock(clock, at('2026-03-04 10:00'), calendar)).toBe(clock)
    expect(clock.pauses).toEqual([])
  })

  test('resuming before the pause began is refused', () => {
    const paused = pauseClock(clock, at('2026-03-03 10:00'), calendar)
    expect(() => resumeClock(paused, at('2026-03-03 09:59'), calendar)).toThrow(
      expect.objectContaining({ code: 'PAUSE_INVALID' }),
    )
  })

  test('a limit used up before the pause keeps its due time', () => {
    const late = pauseClock(clock, at('2026-03-10 10:00'), calendar)
    expect([late.dueAt, isOverdue(late, at('2026-03-10 10:00'))]).toEqual([at('2026-03-10 00:00'), true])
  })

  test('a promise met while it waits was not late', () => {
    const met = meetClock(pauseClock(clock, at('2026-03-03 10:00'), calendar), at('2026-05-03 10:00'))
    expect(wasLate(met)).toBe(false)
  })

  test('statutory clocks do not pause, 复核 alone for a hearing', () => {
    for (const key of ['petition.handle', 'petition.notice', 'petition.review', 'urgent.acknowledge'] as const)
      expect(() => pauseClock(start(key, '2026-03-02 10:00'), at('2026-03-03 10:00'), calendar)).toThrow(
        expect.objectContaining({ code: 'PAUSE_INVALID', detail: { key } }),
      )
    const heard = pauseClock(start('petition.recheck', '2026-03-02 10:00'), at('2026-03-10 00:00'), calendar)
    const recheck = resumeClock(heard, at('2026-03-12 00:00'), calendar)
    expect(recheck.dueAt).toBe(at('2026-04-04 00:00'))
  })

  test('the reminder waits as well', () => {
    const paused = pauseClock(start('service.accept', '2026-03-04 08:30'), at('2026-03-04 08:30'), calendar)
    const accept = resumeClock(paused, at('2026-03-04 12:00'), calendar)
    expect([accept.remindAt, accept.dueAt]).toEqual([at('2026-03-04 17:30'), at('2026-03-05 12:00')])
  })
})

describe('extending', () => {
  const clock = start('petition.handle', '2026-08-04 09:00')

  test('thirty on sixty counts ninety from the start, with one roll', () => {
    const extended = extendClock(clock, 30, calendar)
    expect(extended).toMatchObject({
      limit: 60,
      extendedDays: 30,
      dueAt: at('2026-11-03 00:00'),
      rawDueAt: at('2026-11-03 00:00'),
    })
    expect(extendClock(extendClock(clock, 10, calendar), 20, calendar)).toEqual(extended)
  })

  test('thirty-one in all is too long', () => {
    for (const extend of [
      () => extendClock(clock, 31, calendar),
      () => extendClock(extendClock(clock, 30, calendar), 1, calendar),
      () => extendClock(start('petition.notice', '2026-03-02 10:00'), 1, calendar),
    ])
      expect(extend).toThrow(expect.objectContaining({ code: 'EXTENSION_TOO_LONG' }))
  })

  test('nothing, less and a half are refused', () => {
    for (const days of [0, -1, 0.5])
      expect(() => extendClock(clock, days, calendar)).toThrow(expect.objectContaining({ code: 'LIMIT_INVALID' }))
  })

  test('a closed clock is not extended', () => {
    expect(() => extendClock(meetClock(clock, at('2026-08-05 09:00')), 1, calendar)).toThrow(
      expect.objectContaining({ code: 'NOT_NOW' }),
    )
  })

  test('a reminder already given is due again before the new end', () => {
    const reminded = { ...clock, remindedAt: at('2026-09-24 07:30') }
    expect(needsReminder(reminded, at('2026-10-20 09:00'))).toBe(false)
    const extended = extendClock(reminded, 30, calendar)
    expect([needsReminder(extended, at('2026-10-23 09:00')), needsReminder(extended, at('2026-10-24 09:00'))]).toEqual([
      false,
      true,
    ])
  })
})

describe('a year whose notice is awaited', () => {
  const clock = start('petition.handle', '2026-11-02 09:00')

  test('the product does not stop: the raw date stands, marked provisional', () => {
    expect(clock).toMatchObject({
      isProvisional: true,
      dueAt: at('2027-01-02 00:00'),
      rawDueAt: at('2027-01-02 00:00'),
    })
    expect(explainClock(clock, calendar)).toMatchObject({ unknownYear: 2027, rolledOver: [] })
  })

  test('the list settles it, and nothing else', () => {
    expect(underNotice(clock, calendar)).toEqual(clock)
    const settled = underNotice(clock, withNextYear)
    expect(settled).not.toHaveProperty('isProvisional')
    expect([settled.rawDueAt, settled.dueAt]).toEqual([at('2027-01-02 00:00'), at('2027-01-05 00:00')])
    const certain = start('petition.handle', '2026-03-02 09:00')
    expect(underNotice(certain, withNextYear)).toBe(certain)
  })

  test('a clock met on the provisional date is still settled, a cancelled one is not', () => {
    const met = meetClock(clock, at('2027-01-03 10:00'))
    expect([wasLate(met), wasLate(underNotice(met, withNextYear))]).toEqual([true, false])
    const cancelled = cancelClock(clock, at('2026-12-01 10:00'))
    expect(underNotice(cancelled, withNextYear)).toBe(cancelled)
  })

  test('a later notice moves open clocks and never closed ones', () => {
    const amended = {
      ...withNextYear,
      years: {
        ...holidayYears,
        2027: { holidays: ['2027-01-01'], makeUpDays: ['2027-01-02'], version: 2, source: 'made up' },
      },
    }
    const settled = underNotice(clock, withNextYear)
    expect([settled.dueAt, underNotice(settled, amended).dueAt]).toEqual([
      at('2027-01-05 00:00'),
      at('2027-01-03 00:00'),
    ])
    const closed = meetClock(settled, at('2026-12-20 09:00'))
    expect(underNotice(closed, amended)).toBe(closed)
  })

  test('a veteran’s own time is never cut by a later notice, and moves on with a longer one', () => {
    const window = underNotice(start('petition.applyReview', '2026-12-02 09:00'), withNextYear)
    const withDays = (days: Partial<YearList>) => ({
      ...withNextYear,
      years: { ...withNextYear.years, 2027: { ...(withNextYear.years[2027] as YearList), ...days, version: 2 } },
    })
    // Thirty days after 2 December end with 1 January, and so with the first day that is worked.
    expect(window.dueAt).toBe(at('2027-01-05 00:00'))
    expect(underNotice(window, withDays({ makeUpDays: ['2027-01-02'] }))).toBe(window)
    const longer = withDays({ holidays: ['2027-01-01', '2027-01-04'] })
    expect(underNotice(window, longer).dueAt).toBe(at('2027-01-06 00:00'))
  })
})
