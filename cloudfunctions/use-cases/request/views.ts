import type { RequestView, Summary } from '@shared/contracts/views'
import type { Instant } from '@shared/domain/clock/china-time'
import { type Clock, isPaused, wasLate } from '@shared/domain/clock/clock'
import type { ClockKey } from '@shared/domain/clock/policy'
import type { Entry } from '@shared/domain/ledger'
import type { Category } from '@shared/domain/request/category'
import { currentCycle, reopenWindow } from '@shared/domain/request/cycle'
import { actsAllowed, mayReadStateOfMind } from '@shared/domain/request/permission'
import { readyOf } from '@shared/domain/request/ready'
import { nextDuty, type Request } from '@shared/domain/request/request'
import type { Cycle } from '@shared/domain/request/state'
import { owesRecord } from '@shared/domain/request/tasks'
import type { Actor } from '@shared/domain/role'
import { archiveViewOf } from '../archiving/archive-view'
import { handsViewOf } from './hands-view'
import { petitionViewOf } from './petition-view'

const OPENING_LENGTH = 40

/** What a list row shows of a request. */
export function summaryOf(request: Request): Summary {
  const duty = nextDuty(request)
  const ready = readyOf(request)
  return {
    requestId: request._id,
    version: request.version,
    number: request.number,
    track: request.track,
    status: request.status,
    category: request.category,
    isUrgent: request.isUrgent,
    opening: [...request.words].slice(0, OPENING_LENGTH).join(''),
    veteranName: request.veteran.name,
    stationName: request.veteran.stationName,
    holderName: request.holder.name,
    receivedAt: request.receivedAt,
    ...(duty?.dueAt ? { due: { key: duty.key, at: duty.dueAt } } : {}),
    ...(ready ? { ready } : {}),
    ...(request.repeatOf ? { nth: request.repeatOf.nth } : {}),
    owesRecord: owesRecord(request),
    needsReading: request.contentFlag === 'review' || request.contentFlag === 'unchecked',
    isMarked: request.contentFlag === 'kept',
  }
}

/** The same row as its veteran sees it: what staff owe one another, and what they and the machine made of the words, is not for them. */
export const ownSummaryOf = (request: Request): Summary => ({
  ...summaryOf({ ...request, clocks: request.clocks.filter(({ key }) => !betweenStaff.includes(key)) }),
  nth: undefined,
  ready: undefined,
  needsReading: false,
  isMarked: false,
})

/**
 * One request as this actor may see it: a veteran is spared the clock's reminders and what was said about them when calling for
 * help, and state of mind is for author and head.
 */
export function viewOf(
  { request, entries }: { request: Request; entries: Entry[] },
  urls: string[],
  actor: Actor,
  now: Instant,
  reviewedCategories: readonly Category[] = [],
): RequestView {
  const cycle = currentCycle(request)
  const isVeteran = actor.role === 'veteran'
  const window = reopenWindow(request)
  return {
    ...(isVeteran ? ownSummaryOf(request) : summaryOf(request)),
    words: request.words,
    subject: request.subject,
    ...(request.accusedLevel ? { accusedLevel: request.accusedLevel } : {}),
    channel: request.channel,
    recordedBy: request.recordedBy,
    cycle: request.cycle,
    veteran: request.veteran,
    holder: { kind: request.holder.kind, name: request.holder.name, phone: request.holder.phone },
    firstHandlerName: request.firstHandler?.name,
    question: request.question?.words,
    answer: cycle.answer,
    verdict: cycle.verdict,
    ...(!cycle.verdict && window?.dueAt ? { verdictUntil: window.dueAt } : {}),
    ...(isVeteran ? {} : recordFor(request, actor)),
    ...petitionViewOf(request, actor),
    ...archiveViewOf(request, isVeteran),
    ...handsViewOf(request, actor, reviewedCategories),
    attachments: request.attachments.map(({ fileId, kind, at }, index) => ({
      fileId,
      kind,
      at,
      url: urls[index] ?? '',
    })),
    clocks: request.clocks
      .filter((clock) => !clock.cancelledAt || wasLate(clock))
      .filter(({ key }) => !(isVeteran && betweenStaff.includes(key)))
      .map(clockView),
    lines: entries
      .filter((entry) => !isVeteran || !isAmongThemselves(entry, request))
      .map(({ version, act, by, at, detail }) => ({
        version,
        act,
        byName: by.name,
        byRole: by.role,
        at,
        detail: isVeteran ? toldToVeteran(act, detail) : detail,
      })),
    acts: actsAllowed(request, actor),
    now,
  }
}

/** Lines the veteran has no part in. */
const amongThemselves: readonly Entry['act'][] = [
  'linkRepeat',
  'unlinkRepeat',
  'remind',
  'escalate',
  'reviewWords',
  'object',
  'followUp',
  'lookBack',
  'supervise',
  'reportResult',
  'addCoHandler',
  'assignLeader',
  'recordProgress',
  'consult',
  'draftAnswer',
  'returnAnswer',
  'requestUnlock',
  'approveUnlock',
]

/** Whether the veteran has no part in a line: by its act, or because it answers an order they are not told of. */
const isAmongThemselves = ({ act, detail }: Entry, { movements = [] }: Request): boolean =>
  amongThemselves.includes(act) || movements.some(({ id, kind }) => id === detail.movement && kind === 'supervise')

/** What those who serve promised one another, and until when they wait before they ask again. */
const betweenStaff: readonly ClockKey[] = ['service.reply', 'petition.result', 'petition.leader', 'petition.pairing']

/** What those who serve write for one another: the veteran reads who did what and when, and not these words. */
const workingNotes: Partial<Record<Entry['act'], string>> = {
  giveBack: 'reason',
  reassign: 'reason',
  refer: 'words',
  assign: 'words',
  returnMovement: 'reason',
  pair: 'plan',
  answerObjection: 'reason',
  recordContact: 'words',
  reclassify: 'reason',
  raiseUrgent: 'words',
}

function toldToVeteran(act: Entry['act'], { ...detail }: Entry['detail']): Entry['detail'] {
  const note = workingNotes[act]
  if (note) delete detail[note]
  return detail
}

const clockView = (clock: Clock): RequestView['clocks'][number] => ({
  key: clock.key,
  cycle: clock.cycle,
  basis: clock.basis,
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  rawDueAt: clock.rawDueAt,
  isProvisional: clock.isProvisional === true,
  isPaused: isPaused(clock),
  isRunning: !clock.metAt && !clock.cancelledAt,
  isComplex: clock.variant === 'complex',
  metAt: clock.metAt,
  cancelledAt: clock.cancelledAt,
  wasLate: wasLate(clock),
})

/** The confirmed record, or a draft from the answer for the handler to correct. */
/** A confirmed record as this reader may have it. */
export const recordRead = (record: NonNullable<Cycle['record']>, actor: Actor): NonNullable<Cycle['record']> =>
  mayReadStateOfMind(record, actor) ? record : { ...record, stateOfMind: '' }

function recordFor(request: Request, actor: Actor): Pick<RequestView, 'record'> {
  const { record, answer } = currentCycle(request)
  if (record) return { record: recordRead(record, actor) }
  if (!answer || request.holderKey !== actor.key) return {}
  const draft = { servedOn: answer.at.slice(0, 10), subject: '', content: answer.words }
  return { record: { ...draft, suggestions: '', remark: '', stateOfMind: '' } }
}
