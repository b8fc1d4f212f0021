import type { Checked, Output } from '@shared/contracts'
import type { WorkingCalendar } from '@shared/domain/clock/calendar'
import { importYear } from '@shared/domain/clock/calendar-import'
import { settleProvisional } from '@shared/domain/clock/clock'
import type { Call } from '../../cloud/call'
import { command } from '../../cloud/cloud'
import { findable } from '../../cloud/request-lists'
import { changeRules, clocksOf } from '../../cloud/rule-store'
import type { Caller } from '../people/who'
import { checkBureau } from './bureau'

type Notice = Checked<'station', 'previewHolidays'>

const withYear = (calendar: WorkingCalendar, { year, ...notice }: Notice): WorkingCalendar =>
  importYear(calendar, year, notice)

/** Which provisional due times a year's notice would settle, and where to; nothing is written. Refuses a list that contradicts itself. */
export async function previewHolidays(
  notice: Notice,
  { actor, jurisdiction }: Caller,
): Promise<Output<'station', 'previewHolidays'>> {
  checkBureau(actor, 'previewHolidays')
  const calendar = withYear(jurisdiction.calendar, notice)
  const waiting = await clocksOf({ ...findable(actor), settlesWith: command.lte(notice.year) })
  const settled = waiting.flatMap(({ _id, number, clocks }) =>
    clocks
      .map((clock) => ({ clock, after: settleProvisional(clock, calendar) }))
      .filter(({ clock, after }) => clock.isProvisional && !after.isProvisional)
      .map(({ clock, after }) => ({ requestId: _id, number, key: clock.key, before: clock.dueAt, after: after.dueAt })),
  )
  const moved = settled.filter(({ before, after }) => before !== after)
  return { settled: settled.length, moved: moved.length, examples: moved.slice(0, 10) }
}

/** Takes in a year's notice; the clock's next sweeps settle the due times that waited for it. Refuses as its preview. */
export async function importHolidays(
  notice: Notice,
  { actor }: Caller,
  call: Call,
): Promise<Output<'station', 'importHolidays'>> {
  checkBureau(actor, 'importHolidays')
  const trace = await changeRules({ act: 'importHolidays', input: notice }, actor, call, (jurisdiction) => {
    const calendar = withYear(jurisdiction.calendar, notice)
    const holidays = { year: notice.year, version: calendar.years[notice.year]?.version ?? 1 }
    return { jurisdiction: { ...jurisdiction, calendar }, trace: { reason: notice.source, holidays } }
  })
  return trace.holidays ?? { year: notice.year, version: 1 }
}
