import type { ChinaDate, Instant } from '@shared/domain/clock/china-time'
import type { DeskAct } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { askedOf, repeatedTrace } from './asked'
import type { Call } from './call'
import { command, database, rows } from './cloud'
import { allRows } from './fitting'
import type { Jurisdiction } from './people'
import type { Filter } from './request-lists'
import { one, put, transact } from './transaction'

/** The trace a change of a county's rules leaves: written once, never changed. */
export interface RuleTrace {
  /** `<who>-<callId>`: a repeated call finds its own. */
  _id: string
  /** Digest of the act and its input: whatever else comes with this call id is no repetition. */
  asked: string
  jurisdictionId: string
  by: { personId: string; name: string }
  at: Instant
  reason: string
  /** The promises' new version, and from which day. */
  policy?: { version: number; validFrom: ChinaDate }
  /** The year whose list came in, and which list of that year it is. */
  holidays?: { year: number; version: number }
  /** Where petitions are usually sent, whose answers a second person reads and how many are looked at again, from now on. */
  hands?: Required<Pick<Jurisdiction, 'outsideBodies' | 'reviewedCategories' | 'lookBackPercent'>>
}

/** The rules as a change leaves them, and what its trace says besides who made it and when. */
export interface RuleChange {
  jurisdiction: Jurisdiction
  trace: Pick<RuleTrace, 'reason' | 'policy' | 'holidays' | 'hands'>
}

/**
 * Changes a county's rules and leaves the trace, all or nothing; gives the trace a repeated call left. Refuses with CHANGED_MEANWHILE a
 * call id that was used for anything else.
 */
export const changeRules = (
  { act, input }: { act: DeskAct; input: object },
  { personId, name, jurisdictionId }: Actor,
  { callId, at }: Pick<Call, 'callId' | 'at'>,
  decide: (jurisdiction: Jurisdiction) => RuleChange,
): Promise<RuleTrace> =>
  transact(async (transaction) => {
    const call = { _id: `${personId}-${callId}`, asked: askedOf(act, input) }
    const earlier = await repeatedTrace<RuleTrace>(transaction, 'ruleChanges', call)
    if (earlier) return earlier
    const before = await one<Jurisdiction>(transaction, 'jurisdictions', jurisdictionId)
    if (!before) throw new Error('a person outside every jurisdiction')
    const { jurisdiction, trace } = decide(before)
    const whole: RuleTrace = { ...call, jurisdictionId, by: { personId, name }, at, ...trace }
    await put(transaction, 'jurisdictions', jurisdiction)
    await put(transaction, 'ruleChanges', whole)
    return whole
  })

/** Who changed a county's rules, and when; the latest first. */
export const ruleTraces = (jurisdictionId: string): Promise<RuleTrace[]> =>
  rows(database.collection('ruleChanges').where({ jurisdictionId }).orderBy('at', 'desc').limit(100))

/** How many matters of a preview are read at once. */
const PREVIEWED_AT_ONCE = 300

/** What a count looks at; a clock's words and reminders are not for it. */
const counted = [
  'number',
  'clocks.key',
  'clocks.variant',
  'clocks.cycle',
  'clocks.startedAt',
  'clocks.limit',
  'clocks.unit',
  'clocks.extendedDays',
  'clocks.isNamedDay',
  'clocks.pauses',
  'clocks.dueAt',
  'clocks.isProvisional',
  'clocks.metAt',
  'clocks.cancelledAt',
]

/** The promises of the matters a filter finds, as far as a due time is counted from them. */
export const clocksOf = (filter: Filter): Promise<Pick<Request, '_id' | 'number' | 'clocks'>[]> =>
  allRows(PREVIEWED_AT_ONCE, (last: Pick<Request, '_id' | 'number' | 'clocks'> | undefined, most) =>
    rows(
      database
        .collection('requests')
        .where({ ...filter, ...(last ? { _id: command.gt(last._id) } : {}) })
        .orderBy('_id', 'asc')
        .field(Object.fromEntries(counted.map((field) => [field, true])))
        .limit(most),
    ),
  )
