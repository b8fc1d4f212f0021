import type { TemplateIds, TemplateKey } from '@shared/domain/notice-templates'

/** What somebody answered when they were asked whether they want messages. */
export interface Answer {
  accepted: TemplateKey[]
  /** All messages of this mini-program are switched off in WeChat: it asked nothing. */
  isOff: boolean
}

export const nothingAccepted: Answer = { accepted: [], isOff: false }

/** WeChat's errCode for the main switch of messages being off. */
const SWITCHED_OFF = 20004

/** Reads WeChat's reply, which has one word for each template id: accept in several forms, reject, ban or filter. */
export function answerOf(reply: object, ids: TemplateIds): Answer {
  const keys = Object.keys(ids) as TemplateKey[]
  return {
    accepted: keys.filter((key) => String((reply as Record<string, unknown>)[ids[key] ?? '']).startsWith('accept')),
    isOff: false,
  }
}

/** Reads why WeChat did not ask. */
export const refusalOf = (error: unknown): Answer => ({
  accepted: [],
  isOff: (error as { errCode?: number } | undefined)?.errCode === SWITCHED_OFF,
})
