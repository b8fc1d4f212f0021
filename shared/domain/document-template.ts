import type { Instant } from './clock/china-time'
import { endingKinds } from './petition/stage'
import { Refusal } from './refusal'
import { categories } from './request/category'
import type { Act } from './request/lifecycle'

/** The papers a jurisdiction words itself: the notices, what a petition ends with, the three letters, the proof of service. */
export const paperKinds = [
  'notice',
  'refusal',
  'extension',
  ...endingKinds,
  'referLetter',
  'assignLetter',
  'superviseLetter',
  'delivery',
] as const

/** Every template there is: the papers, and one answer for each category (统一答复口径). */
export const documentTemplateKeys = [
  ...paperKinds,
  ...categories.map((category) => `reply-${category}` as const),
] as const
export type DocumentTemplateKey = (typeof documentTemplateKeys)[number]

/** One version of a paper's wording in a jurisdiction (文书模板); version 0 is this system's sample. */
export interface DocumentTemplate {
  key: DocumentTemplateKey
  version: number
  words: string
  savedBy?: string
  savedAt?: Instant
}

/** What a wording may leave open, by the name that stands in double braces; the dossier knows most of it, and people fill in the rest. */
export const placeholders = [
  '姓名',
  '住址',
  '编号',
  '诉求',
  '收到日期',
  '今天',
  '承办单位',
  '联系电话',
  '受理机关',
  '受理日期',
  '办理期限',
  '处理结论',
  '处理意见',
  '依据',
  '去向',
  '原因',
  '延长天数',
  '受文单位',
  '反馈期限',
  '文书名称',
  '送达日期',
  '签收人',
] as const
export type Placeholder = (typeof placeholders)[number]

const OPEN = /\{\{([^{}]*)\}\}/g

/** The names that stand open in a text, each once. */
export const openIn = (words: string): string[] => [
  ...new Set([...words.matchAll(OPEN)].map(([, name = '']) => name.trim())),
]

/** Refuses with PLACEHOLDER_UNKNOWN a wording that leaves open what is in no dictionary, or braces that do not pair. */
export function checkTemplate(words: string): void {
  const unknown = openIn(words).filter((name) => !(placeholders as readonly string[]).includes(name))
  const isTorn = /\{\{|\}\}/.test(words.replace(OPEN, ''))
  if (unknown.length > 0 || isTorn) throw new Refusal('PLACEHOLDER_UNKNOWN', { names: unknown.join('、') })
}

/** A wording with what is known in its place; what is not stays open for a person to fill in. */
export const filled = (words: string, known: Partial<Record<Placeholder, string>>): string =>
  words.replace(OPEN, (open, name: string) => known[name.trim() as Placeholder] || open)

/** The acts whose words go to somebody outside the desk. */
const wordedActs: readonly Act[] = [
  'notify',
  'decline',
  'extend',
  'issueOpinion',
  'applySimple',
  'answerSimply',
  'answer',
  'draftAnswer',
  'refer',
  'assign',
  'supervise',
]

/** Refuses with PLACEHOLDER_UNFILLED words that still leave something open. */
export function checkFilled(act: Act, input: unknown): void {
  if (!wordedActs.includes(act)) return
  const names = Object.values(input as object).flatMap((value) => (typeof value === 'string' ? openIn(value) : []))
  if (names.length > 0) throw new Refusal('PLACEHOLDER_UNFILLED', { names: [...new Set(names)].join('、') })
}

/** How a line names the wording its words began with, such as `reply-benefits@2`. */
export const versionName = ({ key, version }: Pick<DocumentTemplate, 'key' | 'version'>): string => `${key}@${version}`
