import { toInstant } from '../../clock/china-time'
import type { StationLevel } from '../../people/station'
import { openFile } from '../../petition/file'
import { Refusal } from '../../refusal'
import { type Route, route } from '../../routing'
import type { Category } from '../category'
import type { Track } from '../lifecycle'
import type { Channel, PetitionClass, RequestState, Subject } from '../state'
import { type Decision, type RoutingCircumstances, started } from './decision'

/** What a veteran asks, or staff record on their behalf. */
export interface Submission {
  requestId: string
  category: Category
  words: string
  subject: Subject
  accusedLevel?: StationLevel
  track: Track
  petitionClass?: PetitionClass
  isUrgent: boolean
  channel: Channel
  contactPhone: string
  address: string
  /** When it was received, where that was earlier than its recording (补录). */
  receivedAt?: string
}

/** The veteran a submission is for, as the roster knows them. */
interface Petitioner {
  personId: string
  name: string
  stationName: string
  stationPath: string[]
}

/** A complaint is a petition whatever box was ticked: registration never waits for a judgement (信访工作条例 22, 44). */
export const trackOf = ({ track, category, subject }: Pick<Submission, 'track' | 'category' | 'subject'>): Track =>
  category === 'complaint' || subject !== 'nobody' ? 'petition' : track

/**
 * The first line of a dossier: received, numbered, routed, with its first clocks. A petition written down at a station is numbered and held
 * there, and goes on by referral. Refuses with DATE_BEFORE_RECEIPT a future receipt.
 */
export function submit(
  submission: Submission,
  veteran: Petitioner,
  circumstances: RoutingCircumstances,
): Decision & { route: Route; numberedAs(number: string): Decision } {
  const { actor, at, scene } = circumstances
  const receivedAt = toInstant(submission.receivedAt ?? at)
  if (receivedAt > at) throw new Refusal('DATE_BEFORE_RECEIPT')
  const track = trackOf(submission)
  const receivedAtStation = actor.key.startsWith('station:') ? actor.key.slice('station:'.length) : undefined
  const { accusedLevel } = submission
  const way = route({ ...submission, track, receivedAtStation }, scene)
  const matter = { receivedAt, cycle: 1 }
  const first = started(track === 'service' ? 'service.accept' : 'petition.notice', receivedAt, matter, circumstances)
  const change: Omit<RequestState, '_id' | 'number'> = {
    track,
    status: track === 'service' ? 'submitted' : 'registered',
    cycle: 1,
    cycles: [{}],
    category: submission.category,
    words: submission.words,
    subject: submission.subject,
    ...(accusedLevel ? { accusedLevel } : {}),
    isUrgent: submission.isUrgent,
    channel: submission.channel,
    veteran: {
      personId: veteran.personId,
      name: veteran.name,
      phone: submission.contactPhone,
      address: submission.address,
      stationName: veteran.stationName,
    },
    stationPath: veteran.stationPath,
    queue: way.queue,
    holder: way.holder,
    withheldFrom: way.withheldFrom,
    withheldPersonIds: way.withheldPersonIds,
    routedBy: way.rule,
    receivedAt,
    clocks: submission.isUrgent ? [started('urgent.acknowledge', at, matter, circumstances), first] : [first],
    question: null,
    contacts: [],
    attachments: [],
    petition: track === 'petition' ? openFile(submission.petitionClass ?? classOf(submission)) : null,
    ...(submission.isUrgent ? { urgency: { words: submission.words, raisedAt: at } } : {}),
    ...(actor.role === 'veteran' ? {} : { recordedBy: actor.name }),
  }
  const detail = {
    channel: submission.channel,
    category: submission.category,
    rule: way.rule,
    holder: way.holder.name,
    words: submission.words,
  }
  const numberedAs = (number: string): Decision => ({
    detail: { number, ...detail },
    change: { _id: submission.requestId, number, ...change },
  })
  return { detail, change, route: way, numberedAs }
}

/** A matter about a person or station is an accusation until staff class it otherwise: the stricter secrecy holds meanwhile. */
export const classOf = ({ subject, category }: Pick<Submission, 'subject' | 'category'>): PetitionClass =>
  subject !== 'nobody' ? 'accusation' : category === 'suggestion' ? 'suggestion' : 'appeal'
