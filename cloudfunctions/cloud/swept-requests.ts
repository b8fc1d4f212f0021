import type { Instant } from '@shared/domain/clock/china-time'
import type { Request } from '@shared/domain/request/request'
import type { ReaderKey } from '@shared/domain/role'
import { command, database, rows } from './cloud'
import { eachRow, fitting } from './fitting'

/** A request as far as the clock has to know it to act on it; whoever writes its line reads the head whole. */
export type Swept = Pick<Request, '_id' | 'version' | 'stationPath'>
/** The same with its promises. */
export type SweptClocks = Swept & Pick<Request, 'cycle' | 'clocks'>

/** How many are read at once. */
const AT_ONCE = 100

const swept = { version: true, stationPath: true }
const sweptClocks = { ...swept, cycle: true, clocks: true }

/** The first requests a filter finds, as many as fit a reply. */
const withClocks = async (filter: object, order: string, most: number): Promise<SweptClocks[]> =>
  (
    await fitting(most, (many) =>
      rows<SweptClocks>(
        database.collection('requests').where(filter).orderBy(order, 'asc').field(sweptClocks).limit(many),
      ),
    )
  ).rows

/** Requests whose clocks ask for a look by now. */
export const needingAttention = (at: Instant, most: number): Promise<SweptClocks[]> =>
  withClocks({ attentionAt: command.lte(at) }, 'attentionAt', most)

/** Matters with a due time that these years' notices may settle, each in turn. */
export const settlingWith = (years: number[]): AsyncGenerator<SweptClocks> =>
  eachRow(AT_ONCE, (last, most) =>
    rows(
      database
        .collection('requests')
        .where({ settlesWith: command.in(years), ...(last ? { _id: command.gt(last._id) } : {}) })
        .orderBy('_id', 'asc')
        .field(sweptClocks)
        .limit(most),
    ),
  )

/** Open requests somebody holds, oldest duty first; what a hand-over has to move. */
export const openHeldBy = (holderKey: ReaderKey, most: number): Promise<Swept[]> =>
  rows(
    database
      .collection('requests')
      .where({ holderKey, isOpen: true })
      .orderBy('nextDueAt', 'asc')
      .field(swept)
      .limit(most),
  )
