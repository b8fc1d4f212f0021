import * as z from 'zod/mini'
import { templateKeys } from '../domain/notice-templates'
import { stationLevels } from '../domain/people/station'
import { categories } from '../domain/request/category'
import { tracks } from '../domain/request/lifecycle'
import { petitionClasses, subjects } from '../domain/request/state'
import { accusedLevel, contract, id, instant, phone, requestId, skip, text } from './contract'
import { applyRecheck, applyReview, attach, confirm, contest, convert, rate, reply, withdraw } from './request-acts'
import { publicCard, receipt, requestView, summary } from './views'

/** What a veteran's home shows: the card of who answers for them, and how their own matters stand. */
const home = z.object({
  card: publicCard,
  veteran: z.object({ phone: z.string() }),
  /** The latest of the open matters. */
  open: z.array(summary),
  openCount: z.int(),
  /** Matters where it is the veteran's turn: a question asked or a verdict awaited. */
  yourTurn: z.array(summary),
  yourTurnCount: z.int(),
  /** The station's promise in office minutes, before anything is asked. */
  promise: z.object({ acceptMinutes: z.int(), closeDays: z.int() }),
  now: instant,
})

const session = z.object({
  /** Whether this WeChat identity is bound to a person on the roster. */
  isJoined: z.boolean(),
  name: z.string(),
  stationName: z.string(),
  desks: z.array(
    z.object({
      kind: z.enum(['veteran', 'instructor', 'officer', 'auditor']),
      isHead: z.boolean(),
      stationId: z.string(),
      stationName: z.string(),
    }),
  ),
  /** Set while a wish to be added waits for the station. */
  isWaiting: z.boolean(),
  /** How many messages of each template may still be pushed to this person. */
  pushesLeft: z.record(z.enum(templateKeys), z.int()),
})
const sessionAtHome = z.extend(session, {
  home: z.optional(home),
  /** The station to call: one's own, the one that is verifying, or the bureau while nobody is known. */
  office: z.optional(z.object({ name: z.string(), phone: z.string() })),
})
export type Session = z.infer<typeof session>

/** What a veteran writes in the three steps. */
const submission = {
  requestId,
  category: z.enum(categories),
  words: text(2000),
  subject: z._default(z.enum(subjects), 'nobody'),
  accusedLevel,
  track: z._default(z.enum(tracks), 'service'),
  isUrgent: z._default(z.boolean(), false),
  contactPhone: phone,
  address: z._default(text(100, 0), ''),
}

/** What a veteran, or anyone who has not joined yet, may do. */
export const veteran = {
  session: contract(
    'Who the caller is, which desks they hold, whom to call and, of a veteran, what their home shows.',
    z.object({}),
    sessionAtHome,
  ),
  bindPhone: contract(
    'Bind this WeChat identity to the roster person with the phone number WeChat vouches for.',
    z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)) }),
    session,
    'PHONE_UNREADABLE',
    'PHONE_NOT_ON_ROSTER',
    'PHONE_TAKEN',
    'ALREADY_JOINED',
  ),
  stations: contract(
    'Every station, for someone not on a roster to pick theirs.',
    z.object({}),
    z.object({
      stations: z.array(z.object({ id: z.string(), name: z.string(), level: z.enum(stationLevels) })),
    }),
  ),
  askToJoin: contract(
    'Ask a station to be added to its roster.',
    z.object({ name: text(30), phone, stationId: id, note: z._default(text(200, 0), '') }),
    z.object({ joinId: z.string() }),
    'ALREADY_JOINED',
    'NOT_FOUND',
  ),
  countSubscriptions: contract(
    'Count the messages this person has just accepted: one push for each template, at whichever desk they sit.',
    z.object({ accepted: z.array(z.enum(templateKeys)).check(z.minLength(1), z.maxLength(3)) }),
    z.object({}),
  ),
  claimInvitation: contract(
    'Sit down at one’s desk with the one-time code the station handed over.',
    z.object({ code: z.string().check(z.maxLength(100)) }),
    session,
    'INVITATION_INVALID',
    'ALREADY_JOINED',
    'BUSY',
  ),
  submit: contract(
    'Ask for something; routed, numbered and entered in the ledger at once.',
    z.object(submission),
    receipt,
    'NOT_JOINED',
    'BUSY',
  ),
  listMine: contract(
    "The veteran's own matters, latest first.",
    z.object({ skip }),
    z.object({ items: z.array(summary), hasMore: z.boolean(), now: instant }),
  ),
  readMine: contract("One of the veteran's own matters, whole.", z.object({ requestId }), requestView, 'NOT_FOUND'),
  reply,
  attach,
  confirm,
  contest,
  withdraw,
  convert,
  applyReview,
  applyRecheck,
  rate,
}

/**
 * A submission as staff record it on behalf of a veteran (代录): one of the roster, or somebody by name who is on none, for registering
 * waits for nothing (信访工作条例 22). A letter may bear no phone (19 asks for name, address, request, facts and reasons).
 */
export const onBehalf = {
  ...submission,
  veteranId: z.optional(id),
  personName: z.optional(text(30)),
  contactPhone: z.union([phone, z.literal('')]),
  petitionClass: z.optional(z.enum(petitionClasses)),
}
