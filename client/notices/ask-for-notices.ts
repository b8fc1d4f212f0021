import { type TemplateIds, type TemplateKey, templatesFor } from '@shared/domain/notice-templates'
import { call } from '../cloud'
import { queryClient } from '../queries'
import { type Answer, nothingAccepted } from './answer'
import { ask, canBeTold } from './wechat'

/** Nobody waits longer than this for an answer: the question may stand, and what was tapped goes on. */
const LONGEST_WAIT = 60_000

const approved = (keys: TemplateKey[]): TemplateIds =>
  Object.fromEntries(keys.filter((key) => NOTICE_TEMPLATES[key]).map((key) => [key, NOTICE_TEMPLATES[key]]))

/** Whether there is any message to ask a reader's leave for. */
export const hasNotices = (reader: 'veteran' | 'staff'): boolean =>
  canBeTold && Object.keys(approved(templatesFor(reader))).length > 0

/** Asks leave for one message of each kind and counts what was accepted; call it in the tap itself. It never fails, and nothing depends on it. */
export function askForNotices(reader: 'veteran' | 'staff'): Promise<Answer> {
  if (!hasNotices(reader)) return Promise.resolve(nothingAccepted)
  const answered = ask(approved(templatesFor(reader)))
  void answered.then(count)
  return Promise.race([answered, later(LONGEST_WAIT)])
}

async function count({ accepted }: Answer): Promise<void> {
  if (accepted.length === 0) return
  await call('veteran', 'countSubscriptions', { accepted }).catch(() => undefined)
  await queryClient.invalidateQueries({ queryKey: ['veteran', 'session'] })
}

const later = (milliseconds: number) =>
  new Promise<Answer>((resolve) => setTimeout(() => resolve(nothingAccepted), milliseconds))
