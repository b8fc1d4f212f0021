import * as z from 'zod/mini'
import { clockKeys } from '../domain/clock/policy'
import { categories } from '../domain/request/category'
import { acts, statuses, tracks } from '../domain/request/lifecycle'
import { readyReasons } from '../domain/request/ready'
import { attachmentKinds, channels, holderKinds, subjects, verdicts } from '../domain/request/state'
import { roles } from '../domain/role'
import { archiveView } from './archiving'
import { accusedLevel, instant } from './contract'
import { handsView } from './hands-view'
import { petitionView } from './petition-view'

const act = z.enum(['submit', ...acts])

/** What a list row shows of a request. */
export const summary = z.object({
  requestId: z.string(),
  version: z.int(),
  number: z.string(),
  track: z.enum(tracks),
  status: z.enum(statuses),
  category: z.enum(categories),
  isUrgent: z.boolean(),
  /** The first words of what was asked. */
  opening: z.string(),
  veteranName: z.string(),
  stationName: z.string(),
  holderName: z.string(),
  receivedAt: instant,
  /** The due time still running and the promise it belongs to; absent while the veteran is asked. */
  due: z.optional(z.object({ key: z.enum(clockKeys), at: instant })),
  /** From `at` on it need not wait for anybody any longer; absent from what its veteran sees. */
  ready: z.optional(z.object({ reason: z.enum(readyReasons), at: instant })),
  /** Which coming of one matter it is, 2 for the first repetition (重复访); absent for a first visit, and from its veteran. */
  nth: z.optional(z.int()),
  /** A closed matter whose service record is not confirmed yet. */
  owesRecord: z.boolean(),
  /** Content safety asked for a person to read it first. */
  needsReading: z.boolean(),
  /** A person has, and asks whoever deals with it to read with care. */
  isMarked: z.boolean(),
})
export type Summary = z.infer<typeof summary>

/** A promise as people read it: what, until when, on what basis, kept or not. */
const clockView = z.object({
  key: z.enum(clockKeys),
  cycle: z.int(),
  basis: z.string(),
  startedAt: instant,
  dueAt: z.optional(instant),
  /** The last day before any roll over holidays: warnings look at this one. */
  rawDueAt: z.optional(instant),
  isProvisional: z.boolean(),
  isPaused: z.boolean(),
  isRunning: z.boolean(),
  /** Whether it has the longer time of a complex matter. */
  isComplex: z.boolean(),
  metAt: z.optional(instant),
  /** When it no longer applied, where that was too late to be kept. */
  cancelledAt: z.optional(instant),
  wasLate: z.boolean(),
})

/** One line of the dossier as its reader sees it. */
const line = z.object({
  version: z.int(),
  act,
  byName: z.string(),
  byRole: z.enum(roles),
  at: instant,
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

const serviceRecord = z.object({
  servedOn: z.string(),
  subject: z.string(),
  content: z.string(),
  suggestions: z.string(),
  remark: z.string(),
  stateOfMind: z.string(),
})

/** Who answers for a matter; `photo` is an address that opens for a short while, and its veteran alone is given it. */
const holder = z.object({
  kind: z.enum(holderKinds),
  name: z.string(),
  phone: z.string(),
  photo: z.optional(z.string()),
})

/** One request, whole, for someone who may read it; `acts` are the buttons of its page. */
export const requestView = z.object({
  ...summary.shape,
  words: z.string(),
  subject: z.enum(subjects),
  accusedLevel,
  channel: z.enum(channels),
  recordedBy: z.optional(z.string()),
  cycle: z.int(),
  veteran: z.object({ name: z.string(), phone: z.string(), address: z.string(), stationName: z.string() }),
  holder,
  firstHandlerName: z.optional(z.string()),
  question: z.optional(z.string()),
  answer: z.optional(z.object({ words: z.string(), at: instant, wasLate: z.boolean() })),
  verdict: z.optional(z.object({ value: z.enum(verdicts), reason: z.string(), at: instant })),
  /** Until when the veteran may still say whether it helped. */
  verdictUntil: z.optional(instant),
  /** The service record: confirmed, or a draft for the handler to correct. */
  record: z.optional(serviceRecord),
  petition: z.optional(petitionView),
  /** Of a service matter that was a petition before: what was written then. */
  formerPetition: z.optional(petitionView),
  archive: z.optional(archiveView),
  ...handsView,
  attachments: z.array(z.object({ fileId: z.string(), url: z.string(), kind: z.enum(attachmentKinds), at: instant })),
  clocks: z.array(clockView),
  lines: z.array(line),
  acts: z.array(z.enum(acts)),
  now: instant,
})
export type RequestView = z.infer<typeof requestView>

/** The public card (公开牌): who answers, or the station's phone where no card may show. */
export const publicCard = z.object({
  /** `station` stands in where there is no instructor in term who consented. */
  kind: z.enum(holderKinds),
  name: z.string(),
  phone: z.string(),
  /** An address that opens for a short while. */
  photo: z.optional(z.string()),
  specialties: z.array(z.string()),
  stationName: z.string(),
  address: z.string(),
  hours: z.string(),
  termEndsOn: z.optional(z.string()),
  /** Who stands in during a leave. */
  substituteFor: z.optional(z.string()),
})
export type PublicCard = z.infer<typeof publicCard>

/** What an act on a request gives back; a repeated call gives the same. */
export const actResult = z.object({ requestId: z.string(), version: z.int(), status: z.enum(statuses) })

/** A receipt: the number, who holds the matter and until when they promise to take it on. */
export const receipt = z.object({
  requestId: z.string(),
  number: z.string(),
  track: z.enum(tracks),
  version: z.int(),
  holder,
  promise: z.object({
    key: z.enum(clockKeys),
    dueAt: z.optional(instant),
    basis: z.string(),
    isProvisional: z.boolean(),
  }),
  receivedAt: instant,
})
export type Receipt = z.infer<typeof receipt>
