import type { Instant } from '../../clock/china-time'
import { extendClock } from '../../clock/clock'
import type { StationLevel } from '../../people/station'
import { registeredAgain } from '../../petition/again'
import type { Branch } from '../../petition/branch'
import { continued } from '../../petition/cadence'
import { fileOf, notNow, openFile } from '../../petition/file'
import { takenBack } from '../../petition/movement'
import { takenFrom } from '../../petition/objection'
import { endsInOpinion, handling } from '../../petition/opinion'
import { leaveSimple, NOT_FOR_ACCUSATIONS } from '../../petition/simple'
import { route } from '../../routing'
import { holderKeyOf, type Request } from '../request'
import type { PetitionClass, PetitionFile, RequestState, Subject } from '../state'
import {
  type Circumstances,
  cancelled,
  checkDay,
  type Decision,
  type RoutingCircumstances,
  runningClock,
  started,
} from './decision'

/** What kind of petition a matter is, and whom it complains about. */
interface Classing {
  petitionClass: PetitionClass
  subject: Subject
  accusedLevel?: StationLevel
  reason: string
}

/**
 * A service matter becomes a petition: registered at once, received when it was first received (信访工作条例 22, 23). One that was a petition
 * before and was told so in time is told anew from now.
 */
export function convert(
  request: Request,
  { petitionClass, subject, accusedLevel: said, reason }: Classing,
  circumstances: RoutingCircumstances,
): Decision {
  const accusedLevel = levelMeant(request, subject, said)
  const way = route({ ...request, subject, accusedLevel, track: 'petition' }, circumstances.scene)
  const { formerPetition } = request
  const { clocks, ...hands } = handsWithout(request, way.withheldPersonIds, circumstances.at)
  return {
    detail: { petitionClass, reason, holder: way.holder.name },
    change: {
      ...hands,
      track: 'petition',
      subject,
      ...meaning(request, accusedLevel),
      petition: formerPetition ? registeredAgain(formerPetition, petitionClass) : openFile(petitionClass),
      ...(formerPetition ? { formerPetition: null } : {}),
      holder: way.holder,
      queue: way.queue,
      withheldFrom: way.withheldFrom,
      withheldPersonIds: way.withheldPersonIds,
      question: null,
      clocks: [
        ...cancelled(cancelled(clocks, circumstances.at, 'service.'), circumstances.at, 'reopenWindow'),
        ...continued({ ...request, ...hands }, circumstances),
        started(
          'petition.notice',
          formerPetition?.notice ? circumstances.at : request.receivedAt,
          request,
          circumstances,
        ),
      ],
    },
  }
}

/**
 * Classes a petition anew, or says whom it complains about; it moves away from whoever may not have it (信访工作条例 29–31).
 * Refuses with NOT_NOW in a review, which looks at the same facts and reasons: an accusation made there is a matter of its own.
 */
export function reclassify(
  request: Request,
  { petitionClass, branch, subject, accusedLevel: said, reason }: Classing & { branch?: Branch },
  circumstances: RoutingCircumstances,
): Decision {
  const accusedLevel = levelMeant(request, subject, said)
  const { scene } = circumstances
  if (fileOf(request).stage !== 'first') throw notNow(request)
  const way = route({ ...request, subject, accusedLevel }, scene)
  const mayStay = !way.withheldFrom.includes(request.holderKey)
  const mayKeep = !way.withheldFrom.includes(holderKeyOf(request.queue))
  const { actor, at } = circumstances
  const taken = mayStay ? {} : takenFrom(request, { reason, by: actor.name, at })
  const { branch: _, ...file } = fileOf({ ...request, ...taken })
  const hands = handsWithout({ ...request, ...taken }, way.withheldPersonIds, at)
  const ofAppeal: Record<string, never> | { branch: Branch } = branch && petitionClass === 'appeal' ? { branch } : {}
  const petition = { ...file, class: petitionClass, ...ofAppeal }
  return {
    detail: { petitionClass, ...ofAppeal, reason, holder: mayStay ? request.holder.name : way.holder.name },
    change: {
      subject,
      ...meaning(request, accusedLevel),
      ...taken,
      ...hands,
      petition,
      ...handledOtherwise({ ...request, ...taken, ...hands }, petition, circumstances),
      withheldFrom: way.withheldFrom,
      withheldPersonIds: way.withheldPersonIds,
      ...(mayStay ? {} : { holder: way.holder }),
      ...(mayStay && mayKeep ? {} : { queue: way.queue }),
    },
  }
}

/** Back to a service matter, only with the veteran's written word of that date; its papers stay in the dossier, and nobody it was sent to owes a result. */
export function revert(
  request: Request,
  { writtenWords, writtenOn }: { writtenWords: string; writtenOn: string },
  circumstances: Circumstances,
): Decision {
  checkDay(writtenOn, request.receivedAt, circumstances.at)
  return {
    detail: { words: writtenWords, writtenOn },
    change: {
      track: 'service',
      petition: null,
      formerPetition: fileOf(request),
      ...takenBack(request, { reason: writtenWords, by: circumstances.actor.name, at: circumstances.at }),
      clocks: [
        ...cancelled(request.clocks, circumstances.at, 'petition.'),
        started('service.accept', circumstances.at, request, circumstances),
      ],
    },
  }
}

/** Whoever the matter is kept from by now has no part in it any more: what they drafted, lead or keep up ends (回避, 条例 28). */
function handsWithout(
  { draft, leader, pairing, coHandlers, clocks }: Request,
  withheld: string[],
  at: Instant,
): Partial<RequestState> & Pick<RequestState, 'clocks'> {
  const isOff = (one?: { personId: string } | null) => one != null && withheld.includes(one.personId)
  const over = [...(isOff(leader) ? ['petition.leader'] : []), ...(isOff(pairing) ? ['petition.pairing'] : [])]
  return {
    ...(isOff(draft?.by) ? { draft: null } : {}),
    ...(isOff(leader) ? { leader: null } : {}),
    ...(isOff(pairing) ? { pairing: null } : {}),
    ...(coHandlers?.some(isOff) ? { coHandlers: coHandlers.filter((one) => !isOff(one)) } : {}),
    clocks: over.reduce((so, key) => cancelled(so, at, key), clocks),
  }
}

/** The station meant before stays meant where the new word of it is left out: a complaint about it never comes to it that way. */
const levelMeant = (request: Request, subject: Subject, said: StationLevel | undefined): StationLevel | undefined =>
  subject === 'station' ? (said ?? request.accusedLevel ?? undefined) : undefined

/** Which station is meant from now on; null where it no longer is one that was named. */
const meaning = (request: Request, accusedLevel: StationLevel | undefined): Pick<RequestState, 'accusedLevel'> =>
  accusedLevel || request.accusedLevel ? { accusedLevel: accusedLevel ?? null } : {}

/**
 * The law's sixty days begin, or end, with the kind a petition turns out to be, counted from its admission with what was added either way
 * (条例 34), and what was warned of stays warned of; the simple procedure ends where it turns out to be an accusation.
 */
function handledOtherwise(
  request: Request,
  file: PetitionFile,
  circumstances: RoutingCircumstances,
): Partial<RequestState> {
  if (file.class === 'accusation' && runningClock(request.clocks, 'petition.simple'))
    return leaveSimple({ ...request, petition: file }, { reason: NOT_FOR_ACCUSATIONS }, circumstances).change
  const running = runningClock(request.clocks, 'petition.handle')
  if (!running || endsInOpinion(file) === endsInOpinion(fileOf(request))) return {}
  const { startedAt, extendedDays, remindedAt, escalatedAt } = running
  const fresh = {
    ...handling(file, startedAt, request, circumstances),
    ...(remindedAt ? { remindedAt } : {}),
    ...(escalatedAt ? { escalatedAt } : {}),
  }
  return {
    clocks: [
      ...cancelled(request.clocks, circumstances.at, 'petition.handle'),
      extendedDays ? extendClock(fresh, extendedDays, circumstances.calendar) : fresh,
    ],
  }
}
