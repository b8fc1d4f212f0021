import { dateOf, startOfDay } from '../../clock/china-time'
import { extendClock } from '../../clock/clock'
import { gapsOf } from '../../dossier'
import { Refusal } from '../../refusal'
import { route } from '../../routing'
import {
  currentCycle,
  type Outcome,
  type PetitionClass,
  type PetitionFile,
  type Request,
  type Subject,
} from '../request'
import {
  type Circumstances,
  cancelled,
  changed,
  type Decision,
  met,
  type RoutingCircumstances,
  started,
} from './decision'
import { withCycle } from './help'

/** A service matter becomes a petition: registered at once, received when it was first received (信访工作条例 22, 23). */
export function convert(
  request: Request,
  { petitionClass, subject, reason }: { petitionClass: PetitionClass; subject: Subject; reason: string },
  circumstances: RoutingCircumstances,
): Decision {
  const way = route({ ...request, subject, track: 'petition' }, circumstances.scene)
  return {
    detail: { petitionClass, reason, holder: way.holder.name },
    change: {
      track: 'petition',
      subject,
      petition: { class: petitionClass, extensions: [] },
      holder: way.holder,
      queue: way.queue,
      withheldFrom: way.withheldFrom,
      withheldPersonIds: way.withheldPersonIds,
      question: null,
      clocks: [
        ...cancelled(cancelled(request.clocks, circumstances.at, 'service.'), circumstances.at, 'reopenWindow'),
        started('petition.notice', request.receivedAt, request.cycle, circumstances),
      ],
    },
  }
}

/** Back to a service matter, only with the veteran's written word of that date. */
export function revert(
  request: Request,
  { writtenWords, writtenOn }: { writtenWords: string; writtenOn: string },
  circumstances: Circumstances,
): Decision {
  checkDate(writtenOn, request.receivedAt, circumstances.at)
  return {
    detail: { words: writtenWords, writtenOn },
    change: {
      track: 'service',
      petition: null,
      clocks: [
        ...cancelled(request.clocks, circumstances.at, 'petition.'),
        started('service.accept', circumstances.at, request.cycle, circumstances),
      ],
    },
  }
}

/** Written notice of where the matter stands and where it went (信访工作条例 23), due 15 days after receipt. */
export const notify = (
  request: Request,
  { words, whereTo }: { words: string; whereTo: string },
  { actor, at }: Circumstances,
): Decision => ({
  detail: { words, whereTo },
  change: {
    ...firstHandled(request, actor),
    petition: { ...fileOf(request), notice: { words, whereTo, at } },
    clocks: met(request.clocks, at, 'petition.notice'),
  },
})

/** Records that the body with power admitted the matter (受理), after the veteran was told in writing; the 60 days count from that day (信访工作条例 34). */
export function admit(
  request: Request,
  { body, admittedOn }: { body: string; admittedOn: string },
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  checkDate(admittedOn, request.receivedAt, at)
  return {
    detail: { body, admittedOn },
    change: {
      ...firstHandled(request, actor),
      petition: { ...fileOf(request), admission: { body, admittedOn, at } },
      clocks: [...request.clocks, started('petition.handle', startOfDay(admittedOn), request.cycle, circumstances)],
    },
  }
}

/** Not admitted, with the reason and where to go instead (信访工作条例 23). */
export const decline = (
  request: Request,
  { reason, whereTo }: { reason: string; whereTo: string },
  { actor, at }: Circumstances,
): Decision => ({
  detail: { reason, whereTo },
  change: {
    ...firstHandled(request, actor),
    petition: {
      ...fileOf(request),
      refusal: { reason, whereTo, at },
      notice: fileOf(request).notice ?? { words: reason, whereTo, at },
    },
    clocks: met(request.clocks, at, 'petition.notice'),
  },
})

/** Extends the 60 days, by 30 in all at the most, with a reason the veteran is told and an approver who is not the handler (条例 34). */
export function extend(
  request: Request,
  { days, reason }: { days: number; reason: string },
  { actor, at, calendar }: Circumstances,
): Decision {
  if (actor.personId === request.firstHandler?.personId) throw new Refusal('APPROVER_IS_HANDLER')
  const file = fileOf(request)
  const total = file.extensions.reduce((sum, extension) => sum + extension.days, days)
  if (total > 30) throw new Refusal('EXTENSION_TOO_LONG', { total })
  return {
    detail: { days, reason, approver: actor.name },
    change: {
      petition: { ...file, extensions: [...file.extensions, { days, reason, approver: actor.name, at }] },
      clocks: changed(request.clocks, ['petition.handle'], (clock) => extendClock(clock, days, calendar)),
    },
  }
}

/** The opinion (处理意见书) with its outcome, its legal basis and the day it was served (信访工作条例 32). */
export function issueOpinion(
  request: Request,
  { outcome, words, basis, servedOn }: { outcome: Outcome; words: string; basis: string; servedOn: string },
  { at }: Circumstances,
): Decision {
  checkDate(servedOn, startOfDay(request.petition?.admission?.admittedOn ?? dateOf(request.receivedAt)), at)
  return {
    detail: { outcome, words, basis, servedOn },
    change: {
      petition: { ...fileOf(request), opinion: { outcome, words, basis, servedOn, at } },
      clocks: met(request.clocks, at, 'petition.handle'),
    },
  }
}

/** Closes a petition whose dossier lacks nothing. Refuses with DOSSIER_INCOMPLETE and how much is missing. */
export function closePetition(request: Request, _input: object, { at }: Circumstances): Decision {
  const gaps = gapsOf(request)
  if (gaps.length > 0) throw new Refusal('DOSSIER_INCOMPLETE', { gaps: gaps.join(',') })
  return {
    detail: {},
    change: {
      cycles: withCycle(request, { ...currentCycle(request), closedAt: at }),
      clocks: cancelled(request.clocks, at, 'urgent.'),
    },
  }
}

function fileOf({ petition }: Request): PetitionFile {
  if (!petition) throw new Error('a petition without its file')
  return petition
}

const firstHandled = (request: Request, { personId, name }: Circumstances['actor']): Partial<Request> =>
  request.firstHandler ? {} : { firstHandler: { personId, name } }

/** Refuses with DATE_BEFORE_RECEIPT a day before the matter's receipt or after today. */
function checkDate(day: string, from: string, at: string): void {
  if (day < dateOf(from) || day > dateOf(at)) throw new Refusal('DATE_BEFORE_RECEIPT', { date: day })
}
