import type { Retention } from '@shared/domain/archiving'
import type { Fault } from '@shared/domain/proof/finding'

/** How long a dossier is kept, by class. */
export const retentionNames: Record<Retention, string> = { permanent: '永久', thirtyYears: '30 年', tenYears: '10 年' }

/** Which year is looked at. */
export const yearCopy = { label: '年度', year: (year: number) => `${year} 年` } as const

/** What the archive says. */
export const archivingCopy = {
  title: '归档',
  views: { waiting: '待归档', archived: '移交清单' },
  empty: {
    waiting: ['没有待归档的卷', '办结以后，评价、申请复查和回访的时间都过了，就可以归档。'],
    archived: ['这一年还没有归档的卷', '归档以后，会列在这里，供移交。'],
  },
  number: '编号',
  veteran: '当事人',
  track: '性质',
  station: '所属站',
  closedOn: '办结日期',
  retention: '保管期限',
  archivedOn: '归档日期',
  lines: '记录',
  files: '附件',
  seal: '最后一条的封印',
  unverified: '（年限待核实）',
  until: (until: string) => `，保管到${until}`,
  archived: '已归档',
  archivedFact: (retention: string, on: string, by: string) => `${retention}，${on}由${by}归档`,
  unlockAsked: '有人申请解锁',
  unlockText: (by: string, reason: string) => `${by}申请解锁：${reason}。要由另一位负责人批准。`,
} as const

/** What verifying says. */
export const verifyCopy = {
  title: '核验',
  lead: '逐条核对一册台账有没有被改动：每一卷的记录是否首尾相接，每一天的封存是否对得上。只读，不改动任何内容。',
  dossiers: (count: number) => `${count} 卷`,
  anchored: (date: string) => `封存到${date}`,
  notAnchored: '还没有封存',
  verify: '开始核验',
  verifyBook: (station: string) => `核验${station}的台账`,
  begins: '正在开始…',
  again: '重新核验',
  goOn: '继续核验',
  progress: (done: number, total: number) => `已核对 ${done} / ${total} 卷`,
  days: '正在核对每日封存',
  holds: '没有发现改动',
  holdsText: (total: number, at: string) => `核对了 ${total} 卷，截至${at}。`,
  broken: (count: number) => `发现 ${count} 处不符`,
  brokenText: '请不要自行改动，先把这一页记下，报县局处理。',
  seal: (anchor: string) => `最后一次封存：${anchor.replace(/(.{8})(?=.)/g, '$1 ')}`,
  sealHint: '每站下面“最后一次封存”的一串字符，请抄在纸上或报给上级，以后对照：就算有人连封存一起改写，也会对不上。',
  none: ['还没有台账', '这一年还没有编号的诉求。'],
  withheld: '这一处请由不需要回避的同志查看',
  line: (version: number) => `第 ${version} 条`,
} as const

/** What was found, in words. */
export const faultNames: Record<Fault, string> = {
  missing: '缺一条记录',
  reordered: '记录的先后被调换',
  unlinked: '与上一条不相接',
  altered: '内容被改动',
  backDated: '时间早于上一条',
  headDiffers: '卷首与记录不符',
  rewritten: '封存以后被整卷改写',
  inserted: '封存以后补写进去',
  truncated: '末尾的记录被删去',
  dossierMissing: '整卷被删去',
  fileGone: '这条收入的材料不见了',
  fileAltered: '这条收入的材料被改动',
  numberGap: '编号空缺',
  anchorAltered: '封存被改动',
  anchorMissing: '缺少封存',
}
