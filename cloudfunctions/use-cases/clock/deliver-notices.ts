import { type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import type { Notice, NoticeKind } from '@shared/domain/reactions'
import type { ReaderKey } from '@shared/domain/role'
import type { PendingNotices } from '../../cloud/ledger-store'
import { openidsBehind } from '../../cloud/people'
import { push } from '../../cloud/platform'
import { claimNotices, noticesDue, settleNotices } from '../../cloud/sweep-store'

/** Where a request opens at the desk behind a key. */
const pageOf = (key: ReaderKey): string =>
  key.startsWith('veteran:')
    ? 'veteran/request/index'
    : key.startsWith('instructor:')
      ? 'instructor/request/index'
      : 'station/dossier/index'

/** The message template of each kind of notice; the words of the template are approved by WeChat, not written here. */
export interface NoticeTemplate {
  templateId: string
  /** At most 5 characters, a WeChat `phrase`. */
  phrase: string
  /** At most 20 characters, a WeChat `thing`. */
  thing: string
}

const MOST_AT_ONCE = 50
const MOST_ATTEMPTS = 6
/** A failed push is tried again after this many seconds, twice as many each time. */
const FIRST_PAUSE = 120

/** Pushes what waits; a push is a courtesy, so what WeChat refuses for good is let go and the list stays the duty. */
export async function deliverNotices(templates: Record<NoticeKind, NoticeTemplate>, at: Instant): Promise<number> {
  let sent = 0
  for (const pending of await noticesDue(at, MOST_AT_ONCE)) {
    const retryAt = instantOfSeconds(secondsOf(at) + FIRST_PAUSE * 2 ** pending.attempts)
    if (!(await claimNotices(pending, retryAt))) continue
    const left: Notice[] = []
    for (const notice of pending.notices) {
      if (await isDelivered(notice, pending, templates[notice.kind])) sent += 1
      else left.push(notice)
    }
    await settleNotices(pending._id, left, left.length > 0 && pending.attempts + 1 < MOST_ATTEMPTS)
  }
  return sent
}

/** Pushes one notice to everyone behind its key; false where it should be tried again. Nothing personal is in it. */
async function isDelivered(
  notice: Notice,
  { number, requestId, withheldPersonIds }: PendingNotices,
  template: NoticeTemplate,
): Promise<boolean> {
  const { templateId, phrase, thing } = template
  const page = `${pageOf(notice.to)}?requestId=${requestId}`
  const data = { character_string1: { value: number }, phrase2: { value: phrase }, thing3: { value: thing } }
  try {
    for (const openid of await openidsBehind(notice.to, withheldPersonIds))
      await push({ openid, templateId, page, data })
    return true
  } catch (error) {
    console.warn(JSON.stringify({ push: notice.kind, errCode: (error as { errCode?: number }).errCode }))
    return false
  }
}
