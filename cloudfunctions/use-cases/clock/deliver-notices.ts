import { type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import { type TemplateIds, templateOf } from '@shared/domain/notice-templates'
import { type NoticeKind, stillTold } from '@shared/domain/reactions'
import type { Request } from '@shared/domain/request/request'
import type { ReaderKey } from '@shared/domain/role'
import { whereItBroke } from '@shared/domain/where-it-broke'
import { type OwedNotice, type PendingNotices, requestById } from '../../cloud/ledger-store'
import { push } from '../../cloud/platform'
import { forgetPushes, subscribersBehind, usePush } from '../../cloud/subscriptions'
import { claimNotices, noticesDue, settleNotices } from '../../cloud/sweep-store'
import type { Time } from '../../cloud/time'

/** Where a request opens at the desk behind a key. */
const pageOf = (key: ReaderKey): string =>
  key.startsWith('veteran:')
    ? 'veteran/request/index'
    : key.startsWith('instructor:')
      ? 'instructor/request/index'
      : 'station/dossier/index'

/** What a message says in the two fields of a template that are ours to fill; the words around them were approved by WeChat. */
export interface NoticeWords {
  /** At most 5 characters, a WeChat `phrase`. */
  phrase: string
  /** At most 20 characters, a WeChat `thing`. */
  thing: string
}

const AT_ONCE = 50
const MOST_ATTEMPTS = 6
/** A failed push is tried again after this many seconds, twice as many each time. */
const FIRST_PAUSE = 120

/** Pushes what waits; a push is a courtesy, so what WeChat refuses for good is let go and the list stays the duty. */
export async function deliverNotices(
  words: Record<NoticeKind, NoticeWords>,
  templateIds: TemplateIds,
  { at, which, time }: { at: Instant; which: 'urgent' | 'all'; time: Time },
): Promise<number> {
  let sent = 0
  for (;;) {
    const due = await noticesDue(at, which, AT_ONCE)
    for (const pending of due) {
      if (!time.isLeft()) return sent
      const retryAt = instantOfSeconds(secondsOf(at) + FIRST_PAUSE * 2 ** pending.attempts)
      try {
        if (await claimNotices(pending, retryAt)) sent += await delivered(pending, words, templateIds)
      } catch (error) {
        console.error(JSON.stringify({ noticesId: pending._id, ...whereItBroke(error) }))
      }
    }
    if (due.length < AT_ONCE) return sent
  }
}

/** Pushes what one line brought about; gives how many notices reached all they were for. */
async function delivered(
  { _id, attempts, notices: pending, requestId }: PendingNotices,
  words: Record<NoticeKind, NoticeWords>,
  templateIds: TemplateIds,
): Promise<number> {
  // Who may know of the matter is asked now: a night may lie between the line and its push.
  const request = await requestById(requestId)
  const notices = request ? stillTold(pending, request) : []
  const left: OwedNotice[] = []
  let sent = 0
  for (const [index, notice] of notices.entries()) {
    // Whom the notices before this one told stays known, should the function end here.
    if (index > 0) await settleNotices(_id, [...left, ...notices.slice(index)], true)
    const templateId = templateIds[templateOf(notice)]
    const owed = { ...notice, told: notice.told ?? [] }
    if (!templateId) continue
    if (request && (await isDelivered(owed, request, { templateId, ...words[notice.kind] }))) sent += 1
    else left.push(owed)
  }
  await settleNotices(_id, left, left.length > 0 && attempts + 1 < MOST_ATTEMPTS)
  return sent
}

/**
 * Pushes one notice to everyone behind its key with a push left, noting whom it told; false where somebody could not be reached and it
 * should be tried again. Nothing personal is in it.
 */
async function isDelivered(
  { to, kind, told }: Required<OwedNotice>,
  request: Request,
  { templateId, phrase, thing }: NoticeWords & { templateId: string },
): Promise<boolean> {
  const { number, _id: requestId } = request
  const template = templateOf({ to, kind })
  const page = `${pageOf(to)}?requestId=${requestId}`
  const data = { character_string1: { value: number }, phrase2: { value: phrase }, thing3: { value: thing } }
  let isDone = true
  for (const { _id, openid } of await subscribersBehind(to, template, request)) {
    if (told.includes(_id)) continue
    try {
      const answer = await push({ openid, templateId, page, data })
      told.push(_id)
      await (answer === 'sent' ? usePush : forgetPushes)(_id, template)
    } catch (error) {
      console.warn(JSON.stringify({ push: kind, errCode: (error as { errCode?: number }).errCode }))
      isDone = false
    }
  }
  return isDone
}
