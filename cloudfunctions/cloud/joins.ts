import type { Instant } from '@shared/domain/clock/china-time'
import { database, rows } from './cloud'

/** Someone's wish to be added to a station's roster. */
export interface JoinRequest {
  /** One a WeChat identity: asking again replaces it. */
  _id: string
  openid: string
  name: string
  phone: string
  note: string
  stationId: string
  stationPath: string[]
  stationName: string
  jurisdictionId: string
  state: 'waiting' | 'added' | 'refused'
  reason?: string
  askedAt: Instant
}

const joins = () => database.collection('joinRequests')

/** Keeps a wish, in place of an earlier one of the same identity. */
export async function putJoin({ _id, ...join }: JoinRequest): Promise<void> {
  await joins().doc(_id).set({ data: join })
}

/** One wish, or none. */
export async function joinById(id: string): Promise<JoinRequest | undefined> {
  const [join] = await rows<JoinRequest>(joins().where({ _id: id }).limit(1))
  return join
}

/** The wishes waiting at a station and those under it, the oldest first. */
export const joinsWaitingAt = (stationId: string): Promise<JoinRequest[]> =>
  rows(joins().where({ stationPath: stationId, state: 'waiting' }).orderBy('askedAt', 'asc').limit(100))

/** Settles a wish once; false where somebody settled it first. */
export async function settleJoin(id: string, state: 'added' | 'refused', reason: string): Promise<boolean> {
  const { stats } = (await joins().where({ _id: id, state: 'waiting' }).update({ data: { state, reason } })) as {
    stats: { updated: number }
  }
  return stats.updated === 1
}
