import { type DocumentTemplateKey, type paperKinds, placeholders } from '@shared/domain/document-template'
import type { Category } from '@shared/domain/request/category'
import { categoryNames } from './labels'
import { documentNames } from './petition'

const paperNames: Record<(typeof paperKinds)[number], string> = {
  notice: '受理告知书',
  refusal: '不予受理告知书',
  extension: '延期告知书',
  opinion: documentNames.opinion,
  reviewOpinion: documentNames.reviewOpinion,
  recheckOpinion: documentNames.recheckOpinion,
  answer: documentNames.answer,
  referLetter: '转送函',
  assignLetter: '交办函',
  superviseLetter: '督办函',
  delivery: '送达回证',
}

/** A paper's name, or whose category the reply answers. */
export const templateName = (key: DocumentTemplateKey): string =>
  key.startsWith('reply-')
    ? `答复：${categoryNames[key.slice('reply-'.length) as Category]}`
    : paperNames[key as keyof typeof paperNames]

/** The version a text began with, such as `reply-benefits@2`, in words. */
export const templateVersion = (template: string): string => {
  const [key, version] = template.split('@')
  return `${templateName(key as DocumentTemplateKey)}${version === '0' ? '系统样稿' : `第 ${version} 版`}`
}

/** What the page of the county's wordings says. */
export const templatesCopy = {
  title: '文书范文',
  lead: '全县统一的文书和答复口径。系统自带的是样稿，请法制审核后由县局负责人改定；办理时点“用范文起草”，卷内会留下所用的版本。',
  papers: '文书',
  replies: '答复口径',
  sample: '系统样稿，待法制审核',
  version: (version: number, by: string, on: string) => `第 ${version} 版，${by}，${on}`,
  words: '正文',
  wordsHint: `可以用的占位：${placeholders.map((name) => `{{${name}}}`).join(' ')}`,
  save: '保存为新版本',
  saved: (name: string, version: number) => `${name}已保存为第 ${version} 版。以前的文书不变。`,
  readOnly: '由县局负责人修改，您可以查看。',
} as const

/** What the page says of second readers, second looks and usual bodies. */
export const handsRulesCopy = {
  title: '审核与常用单位',
  isDefault: '审核的类别或抽查的比例还是本系统默认的，没有找到列明的规定，请按本县实际改定。',
  reviewed: '答复要另一位同志审核的类别',
  reviewedHint: '涉及政策待遇承诺的，拟写的人和审核的人不能是同一位。已经拟写、等审核的，仍按原来的办。',
  percent: '回头看抽查的比例（百分之几）',
  percentHint: '填 1 到 100 的整数。改了以后，以前月份还没有看的也按新比例抽。',
  share: (percent: number) => `百分之${percent}`,
  bodies: '常用的系统外单位',
  bodiesHint: '一行一个，最多 50 个；转送、交办、督办时可以直接选。',
  reason: '改动的原因或依据',
  changed: (by: string, on: string, reason: string) => `${by}，${on}：${reason}`,
  none: '没有',
  save: '保存',
  saved: '已保存，从现在起照此办理。',
} as const
