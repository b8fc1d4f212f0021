import type { Output } from '@shared/contracts'
import { clockNames } from './labels'
import { unitNames } from './workings'

type Moved = Output<'station', 'previewPolicy'>['examples'][number]
type Rule = Output<'station', 'listPolicies'>['versions'][number]['rules'][number]

/** What the page of promises and holidays says. */
export const policiesCopy = {
  title: '期限与节假日',
  version: (version: number, from: string) => `第 ${version} 版，自${from}起`,
  inForce: '现行',
  toCome: '还没有生效',
  past: '以前的',
  setBy: (name: string, at: string, why: string) => `${name}，${at}：${why}`,
  promise: '事项',
  limit: '期限',
  basis: '依据',
  law: '法定',
  limitOf: ({ limit, unit, mostExtension }: Rule) =>
    `${limit}${unitNames[unit]}${mostExtension ? `，最多延长 ${mostExtension}${unitNames[unit]}` : ''}`,
  basisOf: ({ basis, isVerified }: Rule) => (isVerified ? basis : `${basis}（尚待核实）`),
  lawOf: ({ lawLimit, unit }: Rule) => (lawLimit ? `${lawLimit}${unitNames[unit]}` : '—'),
  change: '改一项期限',
  changeIntro: '新的期限从生效日起用于新的事项，正在办的仍按原来的期限。先试算，再保存。',
  which: '改哪一项',
  newLimit: '新的期限（天数或分钟数）',
  validFrom: '从哪一天起',
  localRule: '地方规定（选填）',
  localRuleHint: '法定期限只能更严；比法定宽的，要写明文件和条款。',
  reason: '为什么改',
  preview: '先试算',
  save: '保存为新版本',
  saved: (version: number) => `已保存为第 ${version} 版`,
  previewed: ({ month, cases, moved, lateBefore, lateAfter }: Output<'station', 'previewPolicy'>) =>
    `拿${month.slice(0, 4)}年${Number(month.slice(5))}月收到的 ${cases} 件试算：${moved} 个到期日会变；超期由 ${lateBefore} 件变为 ${lateAfter} 件。什么也没有改动。`,
  example: ({ number, key }: Pick<Moved, 'number' | 'key'>, before: string, after: string) =>
    `${number} ${clockNames[key]}：${before} → ${after}`,
  wouldBeLate: '会超期',
  holidays: '节假日',
  known: (years: readonly number[]) => `已录入：${years.join('、')}年`,
  wanted: (years: readonly number[]) => `请录入${years.join('、')}年的放假通知，在此之前有关到期日是暂定的。`,
  importYear: '录入一年的放假通知',
  importIntro:
    '照国务院办公厅的通知填写，每行一天，如 2027-01-01。录入后，等这份通知的到期日会自动确定。后来又有调整的，照新的通知再录一次：没有办完的重新计算，办完的不变。',
  year: '年份',
  daysOff: '放假的日子',
  worked: '调休上班的日子',
  source: '通知的名称和文号',
  previewYear: '先核对',
  import: '录入',
  imported: (year: number) => `已录入${year}年的节假日`,
  settles: ({ settled, moved }: Output<'station', 'previewHolidays'>) =>
    `会确定 ${settled} 个暂定的到期日，改动 ${moved} 个到期日。现在还什么都没有改动。`,
  wrongDay: (day: string) => `“${day}”不是这份名单里能有的日子，请核对。`,
  cancel: '取消',
} as const
