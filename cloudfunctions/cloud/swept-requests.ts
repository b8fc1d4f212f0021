import type { Instant } from '@shared/domain/clock/china-time'
import type { Request } from '@shared/domain/request/request'
import type { ReaderKey } from '@shared/domain/role'
import { command, database, rows } from './cloud'
import { eachRow } from './fitting'

/** A request as far as the clock has to know it to act on it; whoever writes its line reads the head whole. */
export type Swept = Pick<Request, '_id' | 'version' | 'stationPath'>
/** The same with its promises. */
export type SweptClocks = Swept & Pick<Request, 'cycle' | 'clocks'>
/** The same with who holds it. */
export type Held = Swept & Pick<Request, 'holderKey'>

/** How many are read at once. */
const AT_ONCE = 100

const swept = { version: true, stationPath: true }
const sweptClocks = { ...swept, cycle: true, clocks: true }

/** Requests whose clocks ask for a look by now, the longest waiting first: those that call for help, or all others. */
export const needingAttention = (
  at: Instant,
  isUrgent: boolean,
): AsyncGenerator<SweptClocks & { attentionAt: Instant }> =>
  eachRow(AT_ONCE, (last, most) =>
    rows(
      database
        .collection('requests')
        .where(
          command.and([
            { isUrgent, attentionAt: command.gte(last?.attentionAt ?? '').and(command.lte(at)) },
            ...(last
              ? [command.or([{ attentionAt: command.gt(last.attentionAt) }, { _id: command.gt(last._id) }])]
              : []),
          ]),
        )
        .orderBy('attentionAt', 'asc')
        .orderBy('_id', 'asc')
        .field({ ...sweptClocks, attentionAt: true })
        .limit(most),
    ),
  )

/** Matters of a county after this one with a due time that a year's notice may move, each in turn. */
export const recountedIn = (jurisdictionId: string, after: string): AsyncGenerator<SweptClocks> =>
  eachRow(AT_ONCE, (last, most) =>
    rows(
      database
        .collection('requests')
        .where({ recounts: true, stationPath: jurisdictionId, _id: command.gt(last?._id ?? after) })
        .orderBy('_id', 'asc')
        .field(sweptClocks)
        .limit(most),
    ),
  )

/** Open requests any of these hold, each in turn; what a hand-over has to move. */
export const openHeldBy = (keys: ReaderKey[]): AsyncGenerator<Held> =>
  eachRow(AT_ONCE, (last, most) =>
    rows(
      database
        .collection('requests')
        .where({ holderKey: command.in(keys), isOpen: true, ...(last ? { _id: command.gt(last._id) } : {}) })
        .orderBy('_id', 'asc')
        .field({ ...swept, holderKey: true })
        .limit(most),
    ),
  )
