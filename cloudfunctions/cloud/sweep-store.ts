import type { Instant } from '@shared/domain/clock/china-time'
import type { Instructor } from '@shared/domain/people/instructor'
import { command, database, rows } from './cloud'
import type { PendingNotices } from './ledger-store'
import type { Jurisdiction } from './people'

/** Every jurisdiction this environment serves: one county, or a few. */
export const allJurisdictions = (): Promise<Jurisdiction[]> => rows(database.collection('jurisdictions').limit(100))

const MOST = 1000
const ids = async (collection: string, filter: object): Promise<string[]> =>
  (await rows<{ _id: string }>(database.collection(collection).where(filter).field({ _id: true }).limit(MOST))).map(
    ({ _id }) => _id,
  )

/** Notes how far the count since then has come: after which matter, or through all; a notice that came in meanwhile begins it again. */
export async function recountedTo(jurisdictionId: string, since: Instant, after: string | undefined): Promise<void> {
  await database
    .collection('jurisdictions')
    .where({ _id: jurisdictionId, 'recount.since': since })
    .update({ data: after === undefined ? { recount: command.remove() } : { 'recount.after': after } })
}

/** Appointments whose term is over and whose work has not been handed on. */
export const termsOver = (at: Instant): Promise<string[]> =>
  ids('instructors', { ended: false, endsAt: command.lte(at) })

/** The photographs on the cards of these appointments, by their files. */
export async function photosOf(terms: string[]): Promise<string[]> {
  if (terms.length === 0) return []
  const found = database
    .collection('instructors')
    .where({ _id: command.in(terms) })
    .field({ photo: true })
    .limit(MOST)
  return (await rows<Pick<Instructor, 'photo'>>(found)).flatMap(({ photo }) => photo?.fileId ?? [])
}

/** Notes that nothing is left of these appointments' work. */
export async function endTerms(terms: string[]): Promise<void> {
  if (terms.length === 0) return
  await database
    .collection('instructors')
    .where({ _id: command.in(terms) })
    .update({ data: { ended: true, photo: command.remove() } })
}

/** Instructors whose leave covers `at`. */
export const onLeaveAt = (at: Instant): Promise<string[]> =>
  ids('instructors', { ended: false, 'leave.from': command.lte(at), 'leave.until': command.gt(at) })

/** Stations whose queue nobody reads. */
export const unstaffedStations = (): Promise<string[]> => ids('stations', { isStaffed: false })

/** Pushes whose time has come: calls for help alone, or all. */
export const noticesDue = (at: Instant, which: 'urgent' | 'all', most: number): Promise<PendingNotices[]> =>
  rows(
    database
      .collection('notices')
      .where({ isPending: true, ...(which === 'urgent' ? { isUrgent: true } : {}), nextAttemptAt: command.lte(at) })
      .orderBy('nextAttemptAt', 'asc')
      .limit(most),
  )

/** Takes a pending push for one attempt, not to be taken again before `nextAttemptAt`; false where another sweep was faster. */
export async function claimNotices({ _id, attempts }: PendingNotices, nextAttemptAt: Instant): Promise<boolean> {
  const { stats } = (await database
    .collection('notices')
    .where({ _id, attempts, isPending: true })
    .update({ data: { attempts: attempts + 1, nextAttemptAt } })) as { stats: { updated: number } }
  return stats.updated === 1
}

/** Notes what is still to be pushed, or that nothing is. */
export async function settleNotices(id: string, left: PendingNotices['notices'], isPending: boolean): Promise<void> {
  await database
    .collection('notices')
    .doc(id)
    .update({ data: { notices: command.set(left), isPending } })
}
