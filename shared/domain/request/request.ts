import { type Instant, secondsOf } from '../clock/china-time'
import { type Clock, dueOrder, isClosed, wasLate } from '../clock/clock'
import { undetermined } from '../clock/clock-reading'
import { type ClockKey, isVeteransOwn, isWindow } from '../clock/policy'
import { owesResult, receivingStations } from '../petition/movement'
import { type SecondLook, secondLookOf } from '../petition/second-look'
import type { ReaderKey } from '../role'
import { stationsOver } from './ladder'
import { isOpen, stepFor } from './lifecycle'
import { readyOf } from './ready'
import type { Holder, RequestState } from './state'

/** The head of a dossier: its state, and what lists and searches need to find it by. */
export interface Request extends RequestState {
  version: number
  lastHash: string
  lastAt: Instant
  isOpen: boolean
  holderKey: ReaderKey
  readers: ReaderKey[]
  /** The stations that hold it or stand above whoever does. */
  deciders: ReaderKey[]
  /** The earliest due time still running; a request with none sorts last. */
  nextDueAt: Instant
  /** When the clock's sweep must look at it next. */
  attentionAt: Instant
  /** Whether a year's notice (放假通知) may still move a due time of it. */
  recounts: boolean
  /** Since when it need not wait for anybody any longer; far off where nothing makes it so. */
  readyAt: Instant
  /** The place of a closed petition in the draw for a second look. */
  secondLook: SecondLook | null
  receivedMonth: string
  /** The year of the book it is numbered in. */
  bookYear: number
  /** Whether a body it was sent to still owes a result. */
  owesResult: boolean
  /** Plain minutes from receipt to the first contact that reached the veteran; absent until then. */
  firstContactMinutes?: number
  /** Closed, and no promise of handling it was kept late in any cycle. */
  closedInTime: boolean
}

/** Who may find this request: its veteran, its holder, the stations above and those it was sent to, less those it complains about. */
export function readersOf(state: RequestState): ReaderKey[] {
  const keys: ReaderKey[] = [
    `veteran:${state.veteran.personId}`,
    ...state.stationPath.map((id): ReaderKey => `station:${id}`),
    ...receivingStations(state).map((id): ReaderKey => `station:${id}`),
    holderKeyOf(state.holder),
  ]
  return [...new Set(keys)].filter((key) => !state.withheldFrom.includes(key))
}

export const holderKeyOf = ({ kind, id }: Pick<Holder, 'kind' | 'id'>): ReaderKey => `${kind}:${id}`

/** The clocks still running, the next due first; a paused clock has no due time and comes last. */
export const runningClocks = ({ clocks }: Pick<RequestState, 'clocks'>): Clock[] =>
  clocks.filter((clock) => !isClosed(clock)).sort((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : 1))

/** The promise its holder owes next, of a closed petition the call on its petitioner; a time to use a right of one's own is nobody's duty. */
export const nextDuty = (state: RequestState): Clock | undefined =>
  runningClocks(state).find(
    ({ key, dueAt }) => !isWindow(key) && dueAt && (isOpen(state.status) || owesCall(state, key)),
  )

const owesCall = ({ status, archive }: RequestState, key: ClockKey): boolean =>
  key === 'followUp' && status === 'closed' && !archive

const judged: ClockKey[] = [
  'service.close',
  'petition.notice',
  'petition.referralNotice',
  'petition.simple',
  'petition.handle',
  'petition.review',
  'petition.recheck',
]

function firstContact({ contacts, cycles, receivedAt }: RequestState): Pick<Request, 'firstContactMinutes'> {
  const reached = contacts.filter((contact) => contact.reached).map(({ at }) => at)
  const first = [...reached, ...cycles.flatMap(({ answer }) => answer?.at ?? [])].sort()[0]
  return first ? { firstContactMinutes: Math.max(0, Math.round((secondsOf(first) - secondsOf(receivedAt)) / 60)) } : {}
}

/** The next reminder, escalation or lapse among the running clocks, given or not yet given. */
const attentionAt = (state: RequestState): Instant =>
  (state.archive ? [] : runningClocks(state))
    .filter(({ key }) => isOpen(state.status) || key === 'reopenWindow' || key === 'followUp')
    .flatMap(({ key, remindAt, remindedAt, dueAt, escalates, escalatedAt }) => [
      remindAt && !isVeteransOwn(key) && !(remindedAt && remindedAt >= remindAt) ? remindAt : undetermined,
      dueAt && (escalates || key === 'reopenWindow') && !(escalatedAt && escalatedAt >= dueAt) ? dueAt : undetermined,
    ])
    .reduce((first, at) => (at < first ? at : first), undetermined)

/** A withdrawn matter and one in the archive keep their due times as they were. */
const recounts = ({ archive, track, status, clocks }: RequestState): boolean =>
  !archive &&
  stepFor('settle', track, status) !== undefined &&
  clocks.some((clock) => !isClosed(clock) || (clock.isProvisional && !clock.cancelledAt))

/** The head for a state: the found-by fields are always read afresh from it. */
export const headOf = (state: RequestState, line: Pick<Request, 'version' | 'lastHash' | 'lastAt'>): Request => ({
  ...state,
  ...line,
  isOpen: isOpen(state.status),
  holderKey: holderKeyOf(state.holder),
  deciders: stationsOver(state),
  readers: readersOf(state),
  nextDueAt: nextDuty(state)?.dueAt ?? undetermined,
  attentionAt: attentionAt(state),
  recounts: recounts(state),
  readyAt: readyOf(state)?.at ?? undetermined,
  secondLook: secondLookOf(state),
  receivedMonth: state.receivedAt.slice(0, 7),
  bookYear: Number(state.number.split('-').at(-2)),
  owesResult: (state.movements ?? []).some(owesResult),
  ...firstContact(state),
  closedInTime:
    state.status === 'closed' && !state.clocks.some((clock) => judged.includes(clock.key) && wasLate(clock)),
})
