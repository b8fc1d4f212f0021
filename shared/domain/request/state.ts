import type { Archive } from '../archiving'
import type { ChinaDate, Instant } from '../clock/china-time'
import type { Clock } from '../clock/clock'
import type { StationLevel } from '../people/station'
import type { Branch } from '../petition/branch'
import type { CoHandler } from '../petition/co-handler'
import type { Consultation } from '../petition/consultation'
import type { Delivery } from '../petition/delivery'
import type { End } from '../petition/end'
import type { FollowUp, LookBack } from '../petition/follow-up'
import type { Hearing } from '../petition/hearing'
import type { Leader } from '../petition/leader'
import type { Movement } from '../petition/movement'
import type { Notice } from '../petition/notice'
import type { Referral } from '../petition/objection'
import type { Outcome } from '../petition/outcome'
import type { Pairing } from '../petition/pairing'
import type { Rating } from '../petition/rating'
import type { Registration } from '../petition/registration'
import type { Draft } from '../petition/reply-review'
import type { Link, Origin } from '../petition/review'
import type { Simple } from '../petition/simple'
import type { Stage } from '../petition/stage'
import type { Visit } from '../petition/visit'
import type { Repeat } from '../repeat'
import type { ReaderKey } from '../role'
import type { RouteRule } from '../route-rule'
import type { Category } from './category'
import type { Status, Track } from './lifecycle'

/** How a request came in; anything but `wechat` was recorded on behalf (代录). */
export const channels = ['wechat', 'visit', 'call', 'letter', 'homeVisit', 'online'] as const
export type Channel = (typeof channels)[number]

/** Whom the matter complains about; drives the conflict guard (信访工作条例 28, 30, 46). */
export const subjects = ['nobody', 'instructor', 'station'] as const
export type Subject = (typeof subjects)[number]

/** The three classes of a petition (信访工作条例 29–31). */
export const petitionClasses = ['suggestion', 'accusation', 'appeal'] as const
export type PetitionClass = (typeof petitionClasses)[number]

export const verdicts = ['satisfied', 'fairlySatisfied', 'dissatisfied', 'unrated'] as const
export type Verdict = (typeof verdicts)[number]

/** Who may hold a matter. */
export const holderKinds = ['instructor', 'station'] as const

export interface Holder {
  kind: (typeof holderKinds)[number]
  id: string
  name: string
  phone: string
}

/** What may be attached to a dossier. */
export const attachmentKinds = ['photo', 'voice', 'document'] as const

/** A file in the dossier; `fileId` is the storage's own name, `kind` was read from the content. */
export interface Attachment {
  fileId: string
  kind: (typeof attachmentKinds)[number]
  bytes: number
  sha256: string
  at: Instant
}

/** The service record in the fields of 附件2; 思想生活状况 is sensitive and read by author and station head only. */
export interface ServiceRecord {
  servedOn: string
  subject: string
  content: string
  suggestions: string
  remark: string
  stateOfMind: string
}

/** One closing cycle (办结 … 回炉): its own answer, verdict and lateness, never rewritten by the next. */
export interface Cycle {
  answer?: { words: string; at: Instant; wasLate: boolean }
  verdict?: { value: Verdict; reason: string; at: Instant }
  /** As it was confirmed, and by whom; what was confirmed before authors were kept has none. */
  record?: ServiceRecord & { byPersonId?: string }
  /** A petition's papers, put by when the matter was taken up again. */
  papers?: Papers
  closedAt?: Instant
  /** Who closed a petition. */
  closedByPersonId?: string
}

/** The papers of one cycle of a petition, each with the date it bears, in the order the law asks for them. */
export interface Papers {
  notice?: Notice
  /** Those of the bodies it was forwarded to once its petitioner had been told. */
  laterNotices?: Notice[]
  simple?: Simple
  admission?: { body: string; admittedOn: ChinaDate; at: Instant; byPersonId: string }
  refusal?: { reason: string; whereTo: string; by: string; at: Instant; byPersonId?: string }
  extensions: { days: number; reason: string; approver: string; at: Instant }[]
  hearings: Hearing[]
  opinion?: {
    outcome: Outcome
    words: string
    basis: string
    issuedOn: ChinaDate
    at: Instant
    byPersonId: string
    /** A second person who approved it before it went out. */
    approvedByPersonId?: string
    /** The body that decided, whose name stands under the letter, and the station at which it was written down. */
    body: string
    byStationId: string
  }
  /** The dossier in which the opinion is looked at again. */
  review?: Link
  deliveries: Delivery[]
  rating?: Rating
}

/** What the petition track adds: its class, what stays through every cycle, and the papers of the cycle now running. */
export interface PetitionFile extends Papers {
  class: PetitionClass
  /** Which way an appeal goes, once staff know (信访工作条例 31). */
  branch?: Branch
  stage: Stage
  /** The application this dossier was opened by; absent for the first handling. */
  origin?: Origin
  /** The papers it had before it was a service matter for a while. */
  before?: Papers[]
  registration?: Registration
  visits: Visit[]
  referral?: Referral
  followUps: FollowUp[]
  lookBacks: LookBack[]
  end?: End
}

/** The facts a request starts with and acts change; everything else on the head is read from these. */
export interface RequestState {
  _id: string
  /** Unique and gap-free by book and year, such as `010100-2026-0012`. */
  number: string
  track: Track
  status: Status
  /** 1 at first; each reopening (回炉) adds one. */
  cycle: number
  cycles: Cycle[]
  category: Category
  words: string
  subject: Subject
  /** Of a complaint about a station, the level of the one that is meant, where that was said. */
  accusedLevel?: StationLevel | null
  isUrgent: boolean
  /** `level` is how many stations up it has climbed unanswered. */
  urgency?: { words: string; raisedAt: Instant; level?: number; acknowledgedBy?: string }
  channel: Channel
  recordedBy?: string
  veteran: { personId: string; name: string; phone: string; address: string; stationName: string }
  /** Own station first, then each above it. */
  stationPath: string[]
  /** The station whose ledger numbers this dossier, and whose queue it falls back to. */
  queue: Holder
  holder: Holder
  /** First-handler responsibility (首办责任, standard 78): set once on acceptance, never moved by a referral. */
  firstHandler?: { personId: string; name: string }
  /** Everybody who accepted a service matter, in their order. */
  acceptedBy?: string[]
  /** Who must never find this request, however they look for it. */
  withheldFrom: ReaderKey[]
  withheldPersonIds: string[]
  routedBy: RouteRule
  receivedAt: Instant
  clocks: Clock[]
  /** What the veteran is asked just now. */
  question: { words: string; at: Instant } | null
  contacts: { at: Instant; method: string; reached: boolean }[]
  attachments: Attachment[]
  petition: PetitionFile | null
  /** The file of a petition that is a service matter again: nothing that was written leaves the dossier. */
  formerPetition?: PetitionFile | null
  /** The earlier matter this one repeats (重复访); null once somebody took the link away. */
  repeatOf?: Repeat | null
  /** Where it was sent and what came back, the first first; every cycle adds to them. */
  movements?: Movement[]
  coHandlers?: CoHandler[]
  leader?: Leader | null
  pairing?: Pairing | null
  /** Minutes for those who serve; the veteran never reads them. */
  consultations?: Consultation[]
  /** Put into the archive and locked; null once it was opened again. */
  archive?: Archive | null
  /** An answer or opinion a second person has to read first. */
  draft?: Draft | null
  /**
   * Why a person should read the words before others do: content safety doubts them, or could not look. `kept` once a person has
   * read them and found the doubt right, null once they found it wrong. It never blocks anything.
   */
  contentFlag?: 'review' | 'unchecked' | 'kept' | null
}
