import { dateOf, type Instant } from './clock/china-time'
import type { Clock } from './clock/clock'
import type { ClockKey } from './clock/policy'
import type { Outcome } from './petition/outcome'
import type { Category } from './request/category'
import type { Status, Track } from './request/lifecycle'
import type { Request } from './request/request'
import type { Channel, Verdict } from './request/state'

/** One dossier as a row of the ledger on paper. */
export interface LedgerRow {
  number: string
  receivedAt: Instant
  name: string
  phone: string
  address: string
  channel: Channel
  category: Category
  track: Track
  /** Which coming of one matter it is; absent for a first visit (初访). */
  nth?: number
  /** The first words of what was asked. */
  opening: string
  firstHandler: string
  holder: string
  /** When it was taken on: admitted, or accepted by whoever handles it. */
  admittedOn: string
  dueAt: string
  closedAt: string
  status: Status
  outcome?: Outcome
  verdict?: Verdict
  cycle: number
  extendedDays: number
  isUrgent: boolean
  recordedBy: string
}

const OPENING_LENGTH = 60

/** What the ledger tells of one dossier in one line. */
export function ledgerRowOf(request: Request): LedgerRow {
  const { veteran, petition, cycles, cycle, track } = request
  const promise = handling(request)
  const last = cycles.at(-1)
  return {
    number: request.number,
    receivedAt: request.receivedAt,
    name: veteran.name,
    phone: veteran.phone,
    address: veteran.address,
    channel: request.channel,
    category: request.category,
    track,
    ...(request.repeatOf ? { nth: request.repeatOf.nth } : {}),
    opening: [...request.words.replaceAll(/\s+/g, ' ')].slice(0, OPENING_LENGTH).join(''),
    firstHandler: request.firstHandler?.name ?? '',
    holder: request.holder.name,
    admittedOn: (track === 'petition' ? petition?.admission?.admittedOn : promise && dateOf(promise.startedAt)) ?? '',
    dueAt: promise?.dueAt ?? '',
    closedAt: last?.closedAt ?? (track === 'service' ? last?.answer?.at : undefined) ?? '',
    status: request.status,
    outcome: petition?.opinion?.outcome,
    verdict: last?.verdict?.value ?? petition?.rating?.verdict,
    cycle,
    extendedDays: (petition?.extensions ?? []).reduce((sum, { days }) => sum + days, 0),
    isUrgent: request.isUrgent,
    recordedBy: request.recordedBy ?? '',
  }
}

const handled: Record<Track, readonly ClockKey[]> = {
  service: ['service.close'],
  petition: ['petition.handle', 'petition.simple', 'petition.review', 'petition.recheck'],
}

/** The promise of its handling that holds in the cycle now running; of the simple procedure the time to handle it, not that to decide on it. */
const handling = ({ clocks, track, cycle }: Request): Clock | undefined =>
  clocks
    .filter(
      ({ key, cycle: of, cancelledAt, variant }) =>
        handled[track].includes(key) && of === cycle && !cancelledAt && variant !== 'decide',
    )
    .at(-1)
