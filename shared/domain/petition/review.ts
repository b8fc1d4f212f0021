import { type ChinaDate, dateOf, type Instant, startOfDay } from '../clock/china-time'
import type { Clock } from '../clock/clock'
import { isWindow } from '../clock/policy'
import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import {
  type Circumstances,
  checkDay,
  type Decision,
  met,
  onDay,
  runningClock,
  started,
} from '../request/decide/decision'
import { isOpen } from '../request/lifecycle'
import type { Request } from '../request/request'
import type { Channel, PetitionFile, RequestState } from '../request/state'
import { stationHolder } from '../routing'
import { servedOn } from './delivery'
import { fileOf, notNow, openFile } from './file'
import { windowOf } from './outcome'
import { type Stage, stageRules } from './stage'

/** Another dossier of the same matter. */
export interface Link {
  requestId: string
  number: string
}

/** What a review's or re-check's dossier was opened by. */
export interface Origin extends Link {
  reasons: string
  appliedOn: ChinaDate
  /** Why it was taken although the 30 days were over. */
  lateReason?: string
  /** Who signed or approved what is looked at again, and so may not decide it here (回避, 条例 28). */
  decidedBy: string[]
  /** The bodies that decided so far, the first first, and the station that did last, if it was one: it is the one above that looks again (条例 35, 36). */
  bodies: string[]
  stationId?: string
}

/** What a petitioner applies with, or staff write down for them. */
export interface Application {
  reasons: string
  /** The day of the application; today if left out. */
  appliedOn?: ChinaDate
  lateReason: string
  channel: Channel
}

const next: Partial<Record<Stage, Stage>> = { first: 'review', review: 'recheck' }

/** Applies for the review of a served opinion (条例 35); `opened` is the dossier it opens. Refuses as `applicationTo` does. */
export const applyReview = (request: Request, input: Application & { opened: Link }, circumstances: Circumstances) =>
  applied('first', request, input, circumstances)

/** Applies for the re-check of a served review opinion (条例 36). Refuses as `applicationTo` does. */
export const applyRecheck = (request: Request, input: Application & { opened: Link }, circumstances: Circumstances) =>
  applied('review', request, input, circumstances)

function applied(
  stage: Stage,
  request: Request,
  { opened, ...application }: Application & { opened: Link },
  circumstances: Circumstances,
): Decision {
  if (fileOf(request).stage !== stage) throw notNow(request)
  const { reasons, appliedOn, receivedAt, lateReason } = applicationTo(request, application, circumstances)
  const { window } = stageRules[stage]
  return {
    detail: { reasons, appliedOn, number: opened.number, ...(lateReason ? { lateReason } : {}) },
    change: {
      petition: { ...fileOf(request), review: opened },
      clocks: window ? met(request.clocks, receivedAt, window) : request.clocks,
    },
  }
}

/**
 * When an application counts as received. Refuses with NOT_NOW before service, after an end or a second time, with
 * DATE_BEFORE_RECEIPT a day before service, and past the 30 days with REVIEW_TOO_LATE unless staff say why it is taken all the same.
 */
function applicationTo(
  request: Request,
  { reasons, appliedOn: written, lateReason: excuse }: Application,
  { actor, at }: Circumstances,
): { reasons: string; appliedOn: ChinaDate; receivedAt: Instant; lateReason?: string } {
  const file = fileOf(request)
  const { opinion } = stageRules[file.stage]
  const window = windowOf(file)
  const served = servedOn(file, opinion)
  if (!window || !served || file.review || file.end) throw notNow(request)
  const isOwn = actor.role === 'veteran'
  const appliedOn = isOwn ? dateOf(at) : (written ?? dateOf(at))
  checkDay(appliedOn, startOfDay(served), at)
  const receivedAt = onDay(appliedOn, at)
  const clock = runningClock(request.clocks, window)
  const isLate = !clock?.dueAt || receivedAt >= clock.dueAt
  if (isLate && (isOwn || !excuse))
    throw new Refusal('REVIEW_TOO_LATE', { name: request.holder.name, phone: request.holder.phone })
  return { reasons, appliedOn, receivedAt, ...(isLate ? { lateReason: excuse } : {}) }
}

/** The dossiers a matter was looked at again in, as far as they are known: one of them is still open, or may still be applied against. */
export const isLookedAtAgain = (later: readonly Request[], at: Instant): boolean =>
  later.some(
    ({ status, clocks }) => isOpen(status) || clocks.some((clock) => isWindow(clock.key) && isRunningBefore(clock, at)),
  )

const isRunningBefore = ({ metAt, cancelledAt, dueAt }: Clock, at: Instant): boolean =>
  !metAt && !cancelledAt && dueAt !== undefined && dueAt > at

const signedBy = ({ byPersonId, approvedByPersonId }: NonNullable<PetitionFile['opinion']>): string[] =>
  [byPersonId, approvedByPersonId].filter((id) => id !== undefined)

/** The first line of the dossier an application opens: the same veteran and words, kept from the same people, at the level above. */
export function openingOf(
  request: Request,
  application: Application,
  { requestId, number, station, decidedAt }: Link & { station: Station; decidedAt?: string },
  circumstances: Circumstances,
): Decision {
  const { actor } = circumstances
  const { reasons, appliedOn, receivedAt, lateReason } = applicationTo(request, application, circumstances)
  const file = fileOf(request)
  const stage = next[file.stage]
  if (!stage || !file.opinion) throw notNow(request)
  // Who wrote down what came from outside on an application has decided nothing, and may write down the next that comes.
  const isWrittenDown = decidedAt === undefined && file.stage !== 'first' && file.opinion.byStationId === station._id
  const holder = stationHolder(station)
  const channel = actor.role === 'veteran' ? 'wechat' : application.channel
  const { category, words, subject, veteran, stationPath, withheldFrom, withheldPersonIds } = request
  const origin = {
    requestId: request._id,
    number: request.number,
    reasons,
    appliedOn,
    decidedBy: [...(file.origin?.decidedBy ?? []), ...(isWrittenDown ? [] : signedBy(file.opinion))],
    bodies: [...(file.origin?.bodies ?? []), file.opinion.body],
    ...(decidedAt ? { stationId: decidedAt } : {}),
  }
  const change: RequestState = {
    _id: requestId,
    number,
    track: 'petition',
    status: 'admitted',
    cycle: 1,
    cycles: [{}],
    category,
    words,
    subject,
    isUrgent: false,
    channel,
    ...(actor.role === 'veteran' ? {} : { recordedBy: actor.name }),
    veteran,
    stationPath,
    queue: holder,
    holder,
    withheldFrom,
    withheldPersonIds,
    routedBy: 'petition',
    receivedAt,
    clocks: [started(stageRules[stage].handle, receivedAt, { receivedAt, cycle: 1 }, circumstances)],
    question: null,
    contacts: [],
    attachments: [],
    petition: {
      ...openFile(file.class),
      ...(file.branch ? { branch: file.branch } : {}),
      stage,
      origin: { ...origin, ...(lateReason ? { lateReason } : {}) },
    },
  }
  return {
    detail: {
      number,
      channel,
      category,
      rule: 'petition',
      holder: holder.name,
      words: reasons,
      stage,
      of: request.number,
    },
    change,
  }
}
