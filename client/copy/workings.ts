import type { ClockWorkings } from '@shared/contracts/explain-clocks'
import { addDays } from '@shared/domain/clock/china-time'
import { dateWords, instantWords, promiseWords } from './due'

/** What a limit is counted in. */
export const unitNames: Record<ClockWorkings['unit'], string> = {
  calendarDays: '日',
  workingDays: '个工作日',
  workingMinutes: '个工作分钟',
  minutes: '分钟',
  months: '个月',
}

const reasons: Record<ClockWorkings['skipped'][number]['why'], string> = {
  weekend: '双休日',
  holiday: '法定节假日',
  localRestDay: '本地休息日',
  startDay: '当天不算',
  afterHours: '下班以后',
  paused: '暂停',
}

/** What the workings of a due time say. */
export const workingsCopy = {
  show: '怎么算的',
  hide: '收起算法',
  start: '起算',
  basis: '依据',
  limit: '期限',
  counted: '计入',
  skipped: '不计',
  rolled: '顺延',
  pauses: '暂停',
  raw: '原到期日',
  due: '到期',
  version: '期限版本',
  limitOf: ({ limit, unit, extendedDays }: ClockWorkings) =>
    `${limit}${unitNames[unit]}${extendedDays > 0 ? `（含延长 ${extendedDays}${unitNames[unit]}）` : ''}`,
  basisOf: ({ basis, isVerified }: ClockWorkings) => (isVerified ? basis : `${basis}（尚待核实）`),
  amount: (amount: number, unit: ClockWorkings['unit']) => `${amount}${unitNames[unit]}`,
  none: '没有',
  rolledWhy: '最后一日逢休息日，顺延到下一个工作日',
  waits: (year: number) => `待${year}年放假通知，暂按周一至周五计算`,
  otherwise: '节假日安排后来有改动，按新的安排会有不同；这一件仍按原来的到期日。',
  versionOf: (version: number) => `第 ${version} 版，起算时定下，以后改期限不影响这一件`,
  pause: ({ from, until }: ClockWorkings['pauses'][number], now: string) =>
    `${instantWords(from, now)}至${until ? instantWords(until, now) : '现在'}`,
  until: (at: string, now: string) => promiseWords(at, now),
} as const

const short = (date: string, now: string) => dateWords(`${date}T00:00:00+08:00`, now)

/** Days that follow one another as one stretch: 6月3日（周三）至7月2日（周四）. */
export function stretches(dates: readonly string[], now: string): string {
  const runs: [string, string][] = []
  for (const date of [...dates].sort()) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === date) last[1] = date
    else runs.push([date, date])
  }
  return runs
    .map(([from, to]) => (from === to ? short(from, now) : `${short(from, now)}至${short(to, now)}`))
    .join('、')
}

/** Days left out, those of one reason together: 双休日：6月6日（周六）至6月7日（周日）. */
export const skippedWords = (days: ClockWorkings['skipped'], now: string): string =>
  [...new Set(days.map(({ why }) => why))]
    .map((why) => {
      const dates = days.filter((day) => day.why === why).map(({ date }) => date)
      return `${reasons[why]}：${stretches(dates, now)}`
    })
    .join('；')
