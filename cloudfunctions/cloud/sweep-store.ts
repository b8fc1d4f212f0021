import type { Instant } from '@shared/domain/clock/china-time'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Station } from '@shared/domain/people/station'
import { command, database, rows } from './cloud'
import type { PendingNotices } from './ledger-store'
import type { Jurisdiction } from './people'

/** Every jurisdiction this environment serves: one county, or a few. */
export const allJurisdictions = (): Promise<Jurisdiction[]> => rows(database.collection('jurisdictions').limit(100))

/** Appointments whose term is over and whose work has not been handed on. */
export const termsOver = (at: Instant, most: number): Promise<Instructor[]> =>
  rows(
    database
      .collection('instructors')
      .where({ ended: false, endsAt: command.lte(at) })
      .limit(most),
  )

/** Instructors whose leave covers `at`. */
export const onLeaveAt = (at: Instant): Promise<Instructor[]> =>
  rows(
    database
      .collection('instructors')
      .where({ ended: false, 'leave.from': command.lte(at), 'leave.until': command.gt(at) })
      .limit(1000),
  )

/** Stations whose queue nobody reads. */
export const unstaffedStations = (): Promise<Station[]> =>
  rows(database.collection('stations').where({ isStaffed: false }).limit(1000))

/** Pushes whose time has come. */
export const noticesDue = (at: Instant, most: number): Promise<PendingNotices[]> =>
  rows(
    database
      .collection('notices')
      .where({ isPending: true, nextAttemptAt: command.lte(at) })
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
