import { type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import { database, rows } from './cloud'
import { one, put, transact } from './transaction'

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
  /** Later than the wish before, by a second at least: it tells which of an identity's wishes was read. */
  askedAt: Instant
}

const joins = () => database.collection('joinRequests')

/** Keeps a wish, in place of an earlier one of the same identity. */
export const putJoin = (join: JoinRequest): Promise<void> =>
  transact(async (transaction) => {
    const earlier = await one<JoinRequest>(transaction, 'joinRequests', join._id)
    const isLater = !earlier || join.askedAt > earlier.askedAt
    const askedAt = isLater ? join.askedAt : instantOfSeconds(secondsOf(earlier.askedAt) + 1)
    await put(transaction, 'joinRequests', { ...join, askedAt })
  })

/** One wish, or none. */
export async function joinById(id: string): Promise<JoinRequest | undefined> {
  const [join] = await rows<JoinRequest>(joins().where({ _id: id }).limit(1))
  return join
}

/** The wishes waiting at a station and those under it, the oldest first. */
export const joinsWaitingAt = (stationId: string, most: number): Promise<JoinRequest[]> =>
  rows(joins().where({ stationPath: stationId, state: 'waiting' }).orderBy('askedAt', 'asc').limit(most))
