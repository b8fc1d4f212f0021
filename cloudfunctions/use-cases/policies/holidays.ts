import type { Checked, Output } from '@shared/contracts'
import type { WorkingCalendar } from '@shared/domain/clock/calendar'
import { importYear } from '@shared/domain/clock/calendar-import'
import { underNotice } from '@shared/domain/clock/clock'
import type { Call } from '../../cloud/call'
import { findable } from '../../cloud/request-lists'
import { changeRules, clocksOf } from '../../cloud/rule-store'
import type { Caller } from '../people/who'
import { checkBureau } from './bureau'

type Notice = Checked<'station', 'previewHolidays'>

const withYear = (calendar: WorkingCalendar, { year, ...notice }: Notice): WorkingCalendar =>
  importYear(calendar, year, notice)

/** Which due times a year's notice would make certain or move, and where to; nothing is written. Refuses a list that contradicts itself. */
export async function previewHolidays(
  notice: Notice,
  { actor, jurisdiction }: Caller,
): Promise<Output<'station', 'previewHolidays'>> {
  checkBureau(actor, 'previewHolidays')
  const calendar = withYear(jurisdiction.calendar, notice)
  const matters = await clocksOf({ ...findable(actor), recounts: true })
  const counted = matters.flatMap(({ _id, number, clocks }) =>
    clocks.map((clock) => ({ requestId: _id, number, clock, again: underNotice(clock, calendar) })),
  )
  const settled = counted.filter(({ clock, again }) => clock.isProvisional && !again.isProvisional)
  const moved = counted.filter(({ clock, again }) => clock.dueAt !== again.dueAt)
  const examples = moved.slice(0, 10).map(({ requestId, number, clock: { key, dueAt: before }, again }) => ({
    requestId,
    number,
    key,
    before,
    after: again.dueAt,
  }))
  return { settled: settled.length, moved: moved.length, examples }
}

/** Takes in a year's notice, or a later one that changes it; the clock's next sweeps count the due times anew. Refuses as its preview. */
export async function importHolidays(
  notice: Notice,
  { actor }: Caller,
  call: Call,
): Promise<Output<'station', 'importHolidays'>> {
  checkBureau(actor, 'importHolidays')
  const trace = await changeRules({ act: 'importHolidays', input: notice }, actor, call, (jurisdiction) => {
    const calendar = withYear(jurisdiction.calendar, notice)
    const holidays = { year: notice.year, version: calendar.years[notice.year]?.version ?? 1 }
    const recount = { since: call.at, after: '' }
    return { jurisdiction: { ...jurisdiction, calendar, recount }, trace: { reason: notice.source, holidays } }
  })
  return trace.holidays ?? { year: notice.year, version: 1 }
}
