/** What the ledger says. */
export const ledgerCopy = {
  number: '编号',
  numberHint: '写完整的编号，如 010100-2026-0012',
  search: '按编号查',
  byNumber: (number: string) => `只看编号 ${number}`,
  clearNumber: '看全部',
  track: '性质',
  received: '收到日期',
  emptyTitle: '没有符合的诉求',
  emptyText: '换一个条件，或清除筛选后再看。',
  showAll: '清除筛选，看全部',
} as const
