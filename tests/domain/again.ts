import { evolve, firstLine } from '@shared/domain/ledger'
import { stationAbove, stationThatDecided } from '@shared/domain/petition/deciding-body'
import { unserved } from '@shared/domain/petition/delivery'
import { receivedByReferral } from '@shared/domain/petition/objection'
import { openingOf } from '@shared/domain/petition/review'
import type { Act } from '@shared/domain/request/lifecycle'
import type { Actor } from '@shared/domain/role'
import { stationHolder } from '@shared/domain/routing'
import { standingAt } from './standing'
import {
  acted,
  actor,
  bureauLeader,
  circumstances,
  type File,
  type How,
  stations,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageOfficer,
} from './town'

export const bureauOfficer = actor('officer', 'person-chu', 'station:bureau')

/** A dossier whose opinion was issued and served; closed besides where it says so. */
export function served(file: File, who: Actor = townshipOfficer, isClosed = false): File {
  const opined = handedOver(told(file, [who, 'issueOpinion']), who)
  return isClosed ? told(opined, [who, 'recordRegistration'], [who, 'closePetition']) : opined
}

/** Every paper that was written and not served yet, served. */
export const handedOver = (file: File, who: Actor = townshipOfficer): File =>
  told(
    file,
    ...(file.request.petition ? unserved(file.request.petition) : []).map((document): [Actor, Act, How] => [
      who,
      'deliver',
      { document },
    ]),
  )

/** A decided petition whose dossier lacks nothing. */
export const inOrder = (file: File): File => handedOver(told(file, [townshipOfficer, 'recordRegistration']))

/** The dossier an application for review or re-check of a served one opens, an hour later, at the level above. */
export function again(file: File, who: Actor, how: How = {}): File {
  const applied = acted(file, who, file.request.petition?.stage === 'first' ? 'applyReview' : 'applyRecheck', how)
  const station = stationAbove(file.request, stations)
  const application = { reasons: '数额算错了', lateReason: '', channel: 'letter' as const, ...how }
  const link = {
    requestId: `${file.request._id}b`,
    number: `${station.code}-2026-0001`,
    station,
    decidedAt: stationThatDecided(file.request, stations),
  }
  const opening = openingOf(file.request, application, link, circumstances(who, applied.request.lastAt))
  const entry = firstLine(opening, 'call-1', circumstances(who, applied.request.lastAt))
  return { request: evolve(undefined, entry), entries: [entry] }
}

/** A review at the township, or a re-check at the bureau, of a petition the village decided. */
export function atStage(stage: 'review' | 'recheck'): File {
  const review = again(served(standingAt('petition', 'admitted'), villageOfficer), villageOfficer)
  return stage === 'review' ? review : again(served(review, townshipOfficer), villageOfficer)
}

/** A petition as it came by referral from a station to the one that holds it. */
export const referred = (file: File, from = township): File => ({
  ...file,
  request: {
    ...file.request,
    ...receivedByReferral(
      { ...file.request, holder: stationHolder(from) },
      circumstances(villageOfficer, file.request.lastAt),
    ),
  },
})

/** A dossier at which somebody can do an act that asks more of the file than its status. */
export function readyFor(
  act: Act,
  from: string,
): { file: File; how?: How; who?: Partial<Record<string, Actor>> } | undefined {
  const atBureau = { officer: bureauOfficer, head: bureauLeader }
  const isClosed = from === 'closed'
  const first = standingAt('petition', 'admitted')
  switch (act) {
    case 'deliver': {
      const documents = { opined: 'opinion', declined: 'refusal', closed: 'refusal' } as Record<string, string>
      return { file: standingAt('petition', from as 'opined'), how: { document: documents[from] ?? 'notice' } }
    }
    case 'correctDelivery': {
      const file = handedOver(standingAt('petition', from as 'opined'))
      const document = file.request.petition?.deliveries.at(-1)?.document
      return document && { file, how: { document } }
    }
    case 'closePetition':
      return { file: inOrder(standingAt('petition', from as 'opined')) }
    case 'rate':
      return isClosed ? undefined : { file: inOrder(standingAt('petition', from as 'opined')) }
    case 'refer':
      return from === 'admitted'
        ? { file: atStage('review'), who: { officer: townshipOfficer, head: townshipHead } }
        : undefined
    case 'notify':
      return from === 'notified' ? { file: referred(standingAt('petition', from)) } : undefined
    case 'object':
      return { file: referred(standingAt('petition', from as 'registered')) }
    case 'answerObjection': {
      const sent = referred(standingAt('petition', from as 'registered', 'station'), village)
      return { file: acted(sent, townshipOfficer, 'object') }
    }
    case 'answerSimply':
    case 'leaveSimple':
      return { file: acted(standingAt('petition', 'registered'), villageOfficer, 'applySimple') }
    case 'applyReview':
      return { file: served(first, villageOfficer, isClosed) }
    case 'applyRecheck':
      return { file: served(atStage('review'), townshipOfficer, isClosed) }
    case 'startHearing':
      return { file: atStage('recheck'), who: atBureau }
    case 'endHearing':
      return { file: acted(atStage('recheck'), bureauLeader, 'startHearing'), who: atBureau }
    case 'end':
      return { file: served(atStage('recheck'), bureauLeader, isClosed), who: atBureau }
    default:
      return undefined
  }
}
