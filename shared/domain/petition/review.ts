import { type ChinaDate, dateOf, type Instant, startOfDay } from '../clock/china-time'
import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import { type Circumstances, checkDay, type Decision, met, runningClock, started } from '../request/decide/decision'
import type { Request } from '../request/request'
import type { Channel, RequestState } from '../request/state'
import { stationHolder } from '../routing'
import { servedOn } from './delivery'
import { fileOf, notNow, openFile } from './file'
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
  /** Who signed what is looked at again, and so may not decide it here (回避, 条例 28). */
  opinedBy: string
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
  const { opinion, window } = stageRules[file.stage]
  const served = servedOn(file, opinion)
  if (!window || !served || file.review || file.end) throw notNow(request)
  const isOwn = actor.role === 'veteran'
  const appliedOn = isOwn ? dateOf(at) : (written ?? dateOf(at))
  checkDay(appliedOn, startOfDay(served), at)
  const receivedAt = appliedOn === dateOf(at) ? at : startOfDay(appliedOn)
  const clock = runningClock(request.clocks, window)
  const isLate = !clock?.dueAt || receivedAt >= clock.dueAt
  if (isLate && (isOwn || !excuse))
    throw new Refusal('REVIEW_TOO_LATE', { name: request.holder.name, phone: request.holder.phone })
  return { reasons, appliedOn, receivedAt, ...(isLate ? { lateReason: excuse } : {}) }
}

/** The level that looks again: the next station above the one that decided, or the topmost where none is above it. */
export function stationAbove(request: Request, stations: readonly Station[]): Station {
  const { stationPath, holder, queue, withheldFrom } = request
  const level = Math.max(stationPath.indexOf(holder.id), stationPath.indexOf(queue.id))
  const above = stationPath.slice(level + 1)
  const mayKnow = [...above, ...stationPath.slice(-1)].filter((id) => !withheldFrom.includes(`station:${id}`))
  const station = mayKnow.map((id) => stations.find(({ _id }) => _id === id)).find((found) => found?.isStaffed)
  if (!station) throw new Refusal('CONFLICT_OF_INTEREST')
  return station
}

/** The first line of the dossier an application opens: the same veteran and words, kept from the same people, at the level above. */
export function openingOf(
  request: Request,
  application: Application,
  { requestId, number, station }: Link & { station: Station },
  circumstances: Circumstances,
): Decision {
  const { actor } = circumstances
  const { reasons, appliedOn, receivedAt, lateReason } = applicationTo(request, application, circumstances)
  const file = fileOf(request)
  const stage = next[file.stage]
  if (!stage || !file.opinion) throw notNow(request)
  const holder = stationHolder(station)
  const channel = actor.role === 'veteran' ? 'wechat' : application.channel
  const { category, words, subject, veteran, stationPath, withheldFrom, withheldPersonIds } = request
  const origin = {
    requestId: request._id,
    number: request.number,
    reasons,
    appliedOn,
    opinedBy: file.opinion.byPersonId,
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
    clocks: [started(stageRules[stage].handle, receivedAt, 1, circumstances)],
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
