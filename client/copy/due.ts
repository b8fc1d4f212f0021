export { paperDay } from '@shared/domain/clock/china-time'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const chinaOffset = 8 * hour
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** How near a due time is: `soon` is within a day, `late` is past. */
type DueState = 'calm' | 'soon' | 'late'

/** China's calendar and clock of an instant, read with the UTC getters. */
const inChina = (instant: string | number) => new Date(new Date(instant).getTime() + chinaOffset)

const dayNumber = (china: Date) => Math.floor(china.getTime() / day)

/** A day by its date: 11月25日（周三）, with the year when it is another one. */
export function dateWords(instant: string, now: string): string {
  const then = inChina(instant)
  const year = then.getUTCFullYear() === inChina(now).getUTCFullYear() ? '' : `${then.getUTCFullYear()}年`
  return `${year}${then.getUTCMonth() + 1}月${then.getUTCDate()}日（${weekdays[then.getUTCDay()]}）`
}

/** A day in words: 今天, 明天, 后天, 昨天, or its date. */
export function dayWords(instant: string, now: string): string {
  const near = ['昨天', '今天', '明天', '后天'][dayNumber(inChina(instant)) - dayNumber(inChina(now)) + 1]
  return near ?? dateWords(instant, now)
}

/** A time of day as people say it: 下午5点半. */
function timeWords(instant: string): string {
  const china = inChina(instant)
  const hours = china.getUTCHours()
  const minutes = china.getUTCMinutes()
  const part = hours < 6 ? '凌晨' : hours < 12 ? '上午' : hours < 13 ? '中午' : hours < 18 ? '下午' : '晚上'
  const spoken = minutes === 0 ? '' : minutes === 30 ? '半' : `${minutes}分`
  return `${part}${hours > 12 ? hours - 12 : hours}点${spoken}`
}

/** An instant in words: 今天下午3点20分. */
export const instantWords = (instant: string, now: string): string => `${dayWords(instant, now)}${timeWords(instant)}`

/** A due time in words: 明天下午5点半前, or 已超期 2 天. Midnight belongs to the day that ends there. */
export function dueWords(dueAt: string, now: string): { words: string; state: DueState } {
  const left = new Date(dueAt).getTime() - new Date(now).getTime()
  if (left < 0) return { words: `已超期 ${span(-left)}`, state: 'late' }
  const state = left <= day ? 'soon' : 'calm'
  return { words: untilWords(dueAt, (instant) => dayWords(instant, now)), state }
}

/** A promise by its date, to be written down: 11月25日（周三）上午9点前. */
export const promiseWords = (dueAt: string, now: string): string =>
  untilWords(dueAt, (instant) => dateWords(instant, now))

/** The last day of a time that ends with a day: 12月7日（周一）. */
export const lastDayWords = (dueAt: string, now: string): string =>
  dateWords(new Date(new Date(dueAt).getTime() - minute).toISOString(), now)

function untilWords(dueAt: string, dayOf: (instant: string) => string): string {
  const china = inChina(dueAt)
  const lastMinute = china.getUTCHours() * 60 + china.getUTCMinutes()
  if (lastMinute === 0) return within(dayOf(new Date(new Date(dueAt).getTime() - minute).toISOString()))
  return lastMinute === 24 * 60 - 1 ? within(dayOf(dueAt)) : `${dayOf(dueAt)}${timeWords(dueAt)}前`
}

/** 今天以内, or 11月25日（周三）当天以内. */
const within = (day: string): string => (day.includes('月') ? `${day}当天以内` : `${day}以内`)

/** A length of time in words, in its largest whole unit, never less than one minute. */
function span(milliseconds: number): string {
  if (milliseconds >= day) return `${Math.floor(milliseconds / day)} 天`
  if (milliseconds >= hour) return `${Math.floor(milliseconds / hour)} 小时`
  return `${Math.max(1, Math.floor(milliseconds / minute))} 分钟`
}
