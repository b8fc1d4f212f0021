import type { boardGroups, figures } from '@shared/contracts/station'

/** Each figure of the board as a look at the ledger. */
export const figureLabels: Record<(typeof figures)[number], string> = {
  received: '收到',
  waiting: '待接收',
  overdue: '在办超期',
  closed: '已办结',
  closedInTime: '按期办结',
  contacted: '已首次联系',
  satisfied: '满意和基本满意',
}

/** What the board can be split by. */
export const groupLabels: Record<(typeof boardGroups)[number], string> = {
  station: '按村社',
  holder: '按承办人',
  category: '按类别',
}

/** What the board says, with the definition of each figure. */
export const boardCopy = {
  month: '收到月份',
  lead: (month: string) => `${month}收到的诉求，办得怎么样`,
  readAt: (at: string) => `数据截至${at}。点任何一个数字，可以看到它数的是哪些诉求。`,
  piece: '件',
  none: '还没有',
  received: '收到',
  receivedIs: '这个月收到的全部诉求。',
  waiting: '待接收',
  waitingIs: '已提交或已登记、还没有人接手的。',
  median: '首次联系 中位数',
  medianIs: '从收到到第一次联系上本人，一半的诉求不超过这个时间（按自然时间计）。',
  p90: '首次联系 90分位',
  p90Is: '每十件里有九件不超过这个时间。',
  overdue: '在办超期',
  overdueIs: '没有办结、承诺或法定的时间已过的。',
  inTime: '按期办结率',
  inTimeIs: (closed: number, inTime: number) => `已办结 ${closed} 件，其中 ${inTime} 件按期。`,
  satisfied: '满意和基本满意',
  satisfiedIs: (unrated: number, bad: number) => `本人评价；另有不满意 ${bad} 件，未评价 ${unrated} 件。`,
  repeats: '重复访',
  repeatsIs: '已由工作人员关联到同一个人以前反映的同一件事的。',
  bars: '首次联系中位数',
  noBars: '这个月还没有首次联系的记录。',
  table: '分组明细',
  name: '名称',
  empty: ['这个月没有收到诉求', '换一个月看看，或从“代录”登记来访、来电、来信。'],
} as const
