import { Refusal } from '@shared/domain/refusal'
import * as z from 'zod/mini'
import { sentenceFor } from '../copy/refusals'

// WeChat forbids code made from strings, which zod would otherwise use to go faster.
z.config({ jitless: true })

/** What is wrong with a field, in the words that stand on top and at the field alike. */
export type Faults = Record<string, string>

/** A question as far as its check is concerned. */
export interface Question {
  label: string
  kind: string
  most?: number
}

type Questions = Readonly<Record<string, Question>>

/** Checks a form with the contract's own schema; the first fault of each field, in the form's order. */
export function faultsOf(schema: z.ZodMiniType, input: object, questions: Questions): Faults {
  const checked = schema.safeParse(input)
  if (checked.success) return {}
  const found: Faults = {}
  for (const [name, question] of Object.entries(questions)) {
    const issue = checked.error.issues.find(({ path }) => path[0] === name)
    if (issue) found[name] = faultWords(question, issue.message, (input as Record<string, unknown>)[name])
  }
  return found
}

/** One fault in words. */
function faultWords({ label, kind, most }: Question, why: string, value: unknown): string {
  if (why === 'control') return `“${label}”里有不能保存的字符，请删去后重写`
  if (why === 'tooLong') return `“${label}”太长了，最多 ${most ?? 100} 字`
  if (why === 'code' && value) return `“${label}”应是 4 到 12 位数字，请核对`
  if (why === 'tooEarly') return `“${label}”应在聘期开始以后，也不能早于今天`
  if (why === 'phone' && value) return `“${label}”的号码不对，请核对`
  if (kind === 'count') return `“${label}”请填 1 到 30 之间的整数`
  if (kind === 'words' || kind === 'line') return `请填写“${label}”`
  return `请选择“${label}”`
}

/** The field a refusal is about, where it is about one: its sentence is said there too. */
export function faultsOfRefusal(error: unknown, questions: Questions): Faults {
  if (!(error instanceof Refusal)) return {}
  const dated = Object.keys(questions).find((name) => questions[name]?.kind === 'day')
  const byCode: Partial<Record<Refusal['code'], string | undefined>> = {
    FORM_INVALID: String(error.detail.field ?? '').split('.')[0],
    DATE_BEFORE_RECEIPT: dated,
    EXTENSION_TOO_LONG: 'days',
    CONFLICT_OF_INTEREST: 'to' in questions ? 'to' : 'subject',
    TERM_ENDED: 'to',
    PHONE_TAKEN: 'phone',
    ALREADY_APPOINTED: 'desk',
    STATION_CODE_TAKEN: 'code',
  }
  const name = byCode[error.code]
  const question = name ? questions[name] : undefined
  if (!name || !question) return {}
  return {
    [name]: error.code === 'FORM_INVALID' ? faultWords(question, String(error.detail.why), true) : sentenceFor(error),
  }
}

/** Faults as the summary on top lists them. */
export const problemsOf = (faults: Faults, prefix: string) =>
  Object.entries(faults).map(([name, words]) => ({ fieldId: `${prefix}-${name}`, words }))
