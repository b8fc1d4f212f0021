import type { occurrences } from '@shared/domain/repeat'

/** Whether a matter comes for the first time. */
export const occurrenceNames: Record<(typeof occurrences)[number], string> = { first: '初访', repeat: '重复访' }

/** The same of one matter, with which coming it is. */
export const occurrenceWords = (nth?: number): string =>
  nth === undefined ? occurrenceNames.first : `${occurrenceNames.repeat}（第${nth}次）`

/** What is said of matters that come again (重复访). */
export const repeatCopy = {
  title: '重复访',
  occurrence: '初访或重复访',
  look: '看看是不是重复访',
  none: '没有找到同一个人以前反映过的相近的事。',
  nth: (nth: number, number: string) => `这是第 ${nth} 次反映，前一件编号 ${number}`,
  later: '后来又反映的',
  suggested: '同一个人以前反映过相近的事，请核对是不是同一件：',
  link: (number: string) => `关联为 ${number} 的重复访`,
  linkWords: '说明（选填）',
  unlink: '取消关联',
  unlinkWords: '取消的原因',
  amongUs: '只有办理的人看得到，本人看不到。关联只作统计，两件都照常办理。',
} as const
