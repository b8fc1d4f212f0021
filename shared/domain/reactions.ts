import type { Entry } from './ledger'
import type { Movement } from './petition/movement'
import { stationsAbove } from './request/ladder'
import { holderKeyOf, type Request } from './request/request'
import type { ReaderKey } from './role'

/** What a push message says; the words are in the message template, and nothing personal goes into one. */
export const noticeKinds = [
  'newTask',
  'newPetition',
  'urgent',
  'accepted',
  'question',
  'replied',
  'answered',
  'reopened',
  'rated',
  'reminder',
  'overdue',
  'newHolder',
  'noticeServed',
  'extended',
  'opinion',
  'closed',
  'result',
  'toReview',
  'sentBack',
  'withdrawn',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A push owed to whoever sits behind a key. */
export interface Notice {
  to: ReaderKey
  kind: NoticeKind
}

const holder = (request: Request): ReaderKey => holderKeyOf(request.holder)
const veteran = (request: Request): ReaderKey => `veteran:${request.veteran.personId}`
const queue = (request: Request): ReaderKey => `station:${request.queue.id}`
/** The next station above the one that keeps the dossier that may know of it, or that one where there is none above. */
const above = (request: Request): ReaderKey => `station:${stationsAbove(request)[0] ?? request.queue.id}`
/** The station an unanswered call for help has climbed to. */
const climbedTo = (request: Request): ReaderKey =>
  `station:${stationsAbove(request)[(request.urgency?.level ?? 1) - 1] ?? request.queue.id}`
/** Who reads a draft: the station after an instructor, a colleague of the station that holds it. */
const reviewer = (request: Request): ReaderKey =>
  request.holder.kind === 'instructor' ? queue(request) : holder(request)

/** The movement a line sent or answers. */
const movementOf = ({ movements = [] }: Request, { detail }: Entry): Movement | undefined =>
  movements.find(({ id }) => id === detail.movement)
const toReceiver = (request: Request, entry: Entry, kind: NoticeKind): Notice[] => {
  const { stationId } = movementOf(request, entry)?.to ?? {}
  return stationId ? [{ to: `station:${stationId}`, kind }] : []
}
const sentOn = (request: Request, entry: Entry): Notice[] => {
  const told = toReceiver(request, entry, 'newPetition')
  return told.length > 0 ? [...told, { to: veteran(request), kind: 'newHolder' }] : []
}
const toSender = (request: Request, entry: Entry, kind: NoticeKind): Notice[] => {
  const movement = movementOf(request, entry)
  return movement ? [{ to: holderKeyOf(movement.from), kind }] : []
}

/** What was still out with others when the petitioner took the matter back. */
const endedWith = ({ movements = [] }: Request): Movement[] => movements.filter(({ returned }) => returned?.isWithdrawn)

const toldOfEnd = (request: Request): Notice[] =>
  endedWith(request).flatMap(({ from, to }): Notice[] => [
    { to: holderKeyOf(from), kind: 'withdrawn' },
    ...(to.stationId ? [{ to: `station:${to.stationId}` as const, kind: 'withdrawn' as const }] : []),
  ])

/** Who looks after a holder: the station after its instructor, the next level after a station. */
const overseer = (request: Request): ReaderKey =>
  request.holder.kind === 'instructor' ? queue(request) : above(request)

/** Who owes what a clock promises: a leader's or partner's plan is theirs, all else the holder's. */
const whoOwes =
  (key: unknown) =>
  (request: Request): ReaderKey => {
    const person = { 'petition.leader': request.leader, 'petition.pairing': request.pairing }[String(key)]
    return person ? `station:${person.stationId}` : holder(request)
  }

type Reaction = (request: Request, entry: Entry) => Notice[]
const tell =
  (kind: NoticeKind, ...whom: ((request: Request) => ReaderKey)[]) =>
  (request: Request): Notice[] =>
    whom.map((to) => ({ to: to(request), kind }))

const reactions: Partial<Record<Entry['act'], Reaction>> = {
  submit: (request) => [
    ...(request.isUrgent ? tell('urgent', queue)(request) : []),
    ...tell(request.track === 'petition' ? 'newPetition' : 'newTask', holder)(request),
  ],
  accept: tell('accepted', veteran),
  giveBack: tell('newTask', queue),
  reassign: (request) => [...tell('newTask', holder)(request), ...tell('newHolder', veteran)(request)],
  handOver: (request) => [...tell('newTask', holder)(request), ...tell('newHolder', veteran)(request)],
  ask: tell('question', veteran),
  reply: tell('replied', holder),
  answer: tell('answered', veteran),
  contest: tell('reopened', holder, queue),
  reopen: tell('reopened', holder, veteran),
  lapse: (request, { detail }) => (detail.wasOpen ? tell('closed', veteran)(request) : []),
  withdraw: (request, { detail }) => [
    ...tell('withdrawn', holder)(request),
    // Written down by staff, its veteran is told.
    ...(detail.writtenOn ? tell('withdrawn', veteran)(request) : []),
    ...toldOfEnd(request),
  ],
  convert: tell('newPetition', holder),
  reclassify: tell('newPetition', holder),
  revert: (request) => [
    ...tell('newTask', holder)(request),
    ...tell('noticeServed', veteran)(request),
    ...toldOfEnd(request),
  ],
  notify: tell('noticeServed', veteran),
  admit: tell('noticeServed', veteran),
  decline: tell('noticeServed', veteran),
  extend: tell('extended', veteran),
  declareComplex: tell('extended', veteran),
  issueOpinion: tell('opinion', veteran),
  object: (request) => {
    const from = request.petition?.referral?.from
    return from ? [{ to: holderKeyOf(from), kind: 'newTask' }] : []
  },
  answerObjection: (request, { detail }) =>
    detail.isConsented
      ? [...tell('newPetition', holder)(request), ...tell('newHolder', veteran)(request)]
      : tell('newTask', holder)(request),
  applySimple: tell('noticeServed', veteran),
  answerSimply: tell('opinion', veteran),
  leaveSimple: tell('noticeServed', veteran),
  startHearing: tell('noticeServed', veteran),
  correctDay: tell('noticeServed', veteran),
  deliver: tell('noticeServed', veteran),
  correctDelivery: tell('noticeServed', veteran),
  rate: (request, { detail }) => (detail.verdict === 'dissatisfied' ? tell('rated', holder)(request) : []),
  closePetition: tell('closed', veteran),
  // Its dossiers end together, and the veteran is told once.
  end: (request) => (request.petition?.stage === 'first' ? tell('closed', veteran)(request) : []),
  refer: sentOn,
  assign: sentOn,
  supervise: (request, entry) => toReceiver(request, entry, 'newTask'),
  reportResult: (request, entry) => toSender(request, entry, 'result'),
  returnMovement: (request, entry) => [
    ...toSender(request, entry, 'sentBack'),
    ...toReceiver(request, entry, 'sentBack'),
  ],
  assignLeader: ({ leader }) => (leader ? [{ to: `station:${leader.stationId}`, kind: 'newTask' }] : []),
  draftAnswer: tell('toReview', reviewer),
  returnAnswer: tell('sentBack', holder),
  approveAnswer: (request) => tell(request.track === 'service' ? 'answered' : 'opinion', veteran)(request),
  raiseUrgent: tell('urgent', queue),
  remind: (request, { detail }) => tell('reminder', whoOwes(detail.key))(request),
  escalate: (request, entry) =>
    entry.detail.key === 'urgent.acknowledge'
      ? tell('urgent', climbedTo)(request)
      : tell('overdue', whoOwes(entry.detail.key), overseer)(request),
}

/** The pushes a line brings about: once to each, and never to anyone the request is withheld from. */
export function reactionsTo(entry: Entry, request: Request): Notice[] {
  const notices = reactions[entry.act]?.(request, entry) ?? []
  return notices.filter(
    ({ to }, index) => !request.withheldFrom.includes(to) && notices.findIndex((other) => other.to === to) === index,
  )
}

/** Of the pushes a line brought about, those still owed as the matter stands now: whoever is told may also look. */
export const stillTold = <N extends Notice>(notices: readonly N[], { readers }: Pick<Request, 'readers'>): N[] =>
  notices.filter(({ to }) => readers.includes(to))
