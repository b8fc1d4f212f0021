import type { Notice, NoticeKind } from './reactions'

interface Template {
  /** Whose notices it carries. */
  reader: 'veteran' | 'staff'
  kinds: readonly NoticeKind[]
}

/** The subscription messages of an account: one acceptance is one push, and WeChat asks for three at the most in one tap. */
export const noticeTemplates = {
  yourTurn: { reader: 'veteran', kinds: ['question', 'answered'] },
  progress: { reader: 'veteran', kinds: ['accepted', 'newHolder', 'reopened', 'closed', 'withdrawn'] },
  written: { reader: 'veteran', kinds: ['noticeServed', 'extended', 'opinion'] },
  newWork: {
    reader: 'staff',
    kinds: ['newTask', 'newPetition', 'reopened', 'rated', 'replied', 'result', 'toReview', 'sentBack', 'withdrawn'],
  },
  urgent: { reader: 'staff', kinds: ['urgent'] },
  due: { reader: 'staff', kinds: ['reminder', 'overdue'] },
} as const satisfies Record<string, Template>
export type TemplateKey = keyof typeof noticeTemplates
export const templateKeys = Object.keys(noticeTemplates) as TemplateKey[]

/** WeChat's own id of each template; one that is absent is neither asked for nor pushed. */
export type TemplateIds = Partial<Record<TemplateKey, string>>

/** The templates whose messages may reach somebody at this kind of desk. */
export const templatesFor = (reader: Template['reader']): TemplateKey[] =>
  templateKeys.filter((key) => noticeTemplates[key].reader === reader)

/** The template a notice is pushed by. */
export function templateOf({ to, kind }: Notice): TemplateKey {
  const found = templatesFor(to.startsWith('veteran:') ? 'veteran' : 'staff').find((key) =>
    (noticeTemplates[key].kinds as readonly NoticeKind[]).includes(kind),
  )
  if (!found) throw new Error(`no template carries ${kind} to such a reader`)
  return found
}
