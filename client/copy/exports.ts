import type { ExportKind, ExportState } from '@shared/domain/export-job'

/** What is said where something is taken away on paper or as a file. */
export const exportsCopy = {
  title: '导出和打印',
  takeAway: '打印和导出',
  hint: '印出的内容和页面一致，并记下是谁、什么时候取走的。文件只留一天，用完请妥善保管。',
  print: '打印整册（PDF）',
  printBusy: '正在排版，请稍等…',
  editable: '可编辑的整册（Word）',
  editableBusy: '正在生成，请稍等…',
  proof: '带走防改证明',
  proofBusy: '正在整理，请稍等…',
  proofHint:
    '防改证明是一个小文件，里面有这一册的全部记录和每天的封存；用核对工具打开，不连本系统也能看出有没有被改动。',
  proofKept: (name: string) => `防改证明（${name}）已经交给您。`,
  proofNotKept: '防改证明没有存下，册子没有改动。请再试一次。',
  ready: '已经做好',
  open: '打开',
  openLabel: (kind: string) => `打开${kind}`,
  notOpened: '文件没能打开。文件还在，请稍后再试。',
  exportLedger: '导出台账（Excel）',
  exportBusy: '正在开始…',
  exportHint: '按上面的条件导出，做好后在这里打开。离开这一页会停下，回来接着做。',
  emptyTitle: '还没有导出过',
  emptyText: '在台账页点“导出台账”，在一案一册页点“打印整册”。',
  progress: (done: number, total: number) => `已整理 ${done} 件，共 ${total} 件`,
  making: '数据已齐，正在生成表格…',
  until: (at: string) => `保留到${at}`,
  kinds: { print: '一案一册（PDF）', editable: '一案一册（Word）', ledger: '台账（Excel）' } satisfies Record<
    ExportKind,
    string
  >,
  states: { running: '正在做', ready: '可以打开', expired: '已过期删除' } satisfies Record<ExportState, string>,
} as const
