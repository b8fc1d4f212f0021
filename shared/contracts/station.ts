import * as z from 'zod/mini'
import { specialties } from '../domain/people/instructor'
import { appointments } from '../domain/people/staffing'
import { stationLevels } from '../domain/people/station'
import { occurrences } from '../domain/repeat'
import { categories } from '../domain/request/category'
import { statuses, tracks } from '../domain/request/lifecycle'
import { channels, holderKinds, subjects } from '../domain/request/state'
import { routeRules } from '../domain/route-rule'
import { listArchive } from './archiving'
import { accusedLevel, contract, day, id, instant, month, phone, requestId, skip, text } from './contract'
import { explainClocks } from './explain-clocks'
import { readHandsRules, setHandsRules } from './hands-rules'
import * as policies from './policies'
import { proof } from './proof'
import { listRepeats } from './repeat'
import * as acts from './request-acts'
import { search } from './search'
import { fillTemplate, listTemplates, saveTemplate } from './templates'
import { onBehalf } from './veteran'
import { receipt, requestView, summary } from './views'

/** What a station's queue can be looked at by. */
export const queueViews = [
  'held',
  'toAccept',
  'overdue',
  'urgent',
  'toReview',
  'led',
  'sent',
  'toRead',
  'ready',
  'followUp',
  'lookBack',
  'open',
] as const

/** How response figures can be split. */
export const boardGroups = ['station', 'holder', 'category'] as const

/** Which of a board's figures a list opens. */
export const figures = ['received', 'waiting', 'overdue', 'closed', 'closedInTime', 'contacted', 'satisfied'] as const

/** What a ledger can be narrowed by, on screen and in a workbook. */
export const ledgerFilters = {
  month: z.optional(month),
  status: z.optional(z.enum(statuses)),
  track: z.optional(z.enum(tracks)),
  category: z.optional(z.enum(categories)),
  stationId: z.optional(id),
  holderKey: z.optional(z.string().check(z.regex(/^(station|instructor):[A-Za-z0-9_-]{1,64}$/))),
  figure: z.optional(z.enum(figures)),
  /** A first visit (初访), or a repetition of an earlier matter (重复访). */
  occurrence: z.optional(z.enum(occurrences)),
  /** Petitions closed in this month and drawn for a second look (回头看). */
  drawnIn: z.optional(month),
  /** A ledger number, whole. */
  number: z.optional(text(40)),
}

const rows = { items: z.array(summary), hasMore: z.boolean(), count: z.int(), now: instant }

/** One group's response times: counts, and minutes as the wall clock has them. */
const figureRow = z.object({
  key: z.string(),
  name: z.string(),
  received: z.int(),
  /** Waiting to be accepted now. */
  waiting: z.int(),
  /** Open and past due now. */
  overdue: z.int(),
  closed: z.int(),
  /** Of the closed, those answered within their promise. */
  closedInTime: z.int(),
  /** How many have had a first contact. */
  contacted: z.int(),
  /** Plain minutes from receipt to the first contact that reached the veteran. */
  contactMedian: z.optional(z.number()),
  contactP90: z.optional(z.number()),
  satisfied: z.int(),
  dissatisfied: z.int(),
  unrated: z.int(),
  /** Linked to an earlier matter as its repetition. */
  repeats: z.int(),
})
export type FigureRow = z.infer<typeof figureRow>

/** What a station's door plate says. */
const doorPlate = { name: text(40), phone, address: text(100), hours: text(100) }

/** A one-time code in groups of four, shown once, and until when it may be used. */
const invitation = { code: z.string(), expiresAt: instant }

/** A station with everyone appointed there. */
const staffedStation = z.object({
  id: z.string(),
  level: z.enum(stationLevels),
  code: z.string(),
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  hours: z.string(),
  /** Whether somebody reads its queue. */
  isStaffed: z.boolean(),
  /** The station right above it; the bureau has none. */
  parentId: z.optional(z.string()),
  desks: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      desk: z.enum(appointments),
      isJoined: z.boolean(),
      /** Whether the caller may hand out this person's code. */
      mayInvite: z.boolean(),
      /** An instructor's appointment and its last day. */
      instructorId: z.optional(z.string()),
      termEndsOn: z.optional(z.string()),
      /** Whether veterans see a photograph of this instructor. */
      showsPhoto: z.boolean(),
    }),
  ),
})
export type StaffedStation = z.infer<typeof staffedStation>

/** What a station's officer or head may do; an auditor only reads. */
export const station = {
  listQueue: contract(
    "The station's queue, next due first.",
    z.object({ view: z.enum(queueViews), skip }),
    z.object({
      ...rows,
      counts: z.record(z.enum(queueViews), z.int()),
      /** How many of each hundred petitions closed in a month are drawn for a second look, and whether a rule says so. */
      lookBackShare: z.object({ percent: z.number(), isVerified: z.boolean() }),
    }),
    'NOT_ALLOWED',
  ),
  listLedger: contract(
    'The ledger: dossiers of this station and those under it, latest first.',
    z.object({ skip, ...ledgerFilters }),
    z.object(rows),
    'NOT_ALLOWED',
  ),
  search,
  listRepeats,
  explainClocks,
  readDossier: contract(
    'One dossier, whole, with its gaps and whether its chain holds.',
    z.object({ requestId }),
    z.object({ ...requestView.shape, chainHolds: z.boolean() }),
    'NOT_FOUND',
  ),
  submitOnBehalf: contract(
    'Record what came by visit, call or letter (代录), with who recorded it.',
    z.object({
      ...onBehalf,
      channel: z.enum(
        channels.filter((channel) => channel !== 'wechat') as Exclude<(typeof channels)[number], 'wechat'>[],
      ),
      receivedAt: z.optional(instant),
    }),
    receipt,
    'NOT_FOUND',
    'NOT_ALLOWED',
    'DATE_BEFORE_RECEIPT',
    'BUSY',
  ),
  accept: acts.accept,
  reassign: acts.reassign,
  ask: acts.ask,
  recordContact: acts.recordContact,
  attach: acts.attach,
  answer: acts.answer,
  close: acts.close,
  confirmRecord: acts.confirmRecord,
  reopen: acts.reopen,
  withdraw: acts.withdraw,
  convert: acts.convert,
  reclassify: acts.reclassify,
  recordAddress: acts.recordAddress,
  revert: acts.revert,
  notify: acts.notify,
  admit: acts.admit,
  decline: acts.decline,
  extend: acts.extend,
  declareComplex: acts.declareComplex,
  issueOpinion: acts.issueOpinion,
  recordRegistration: acts.recordRegistration,
  recordVisit: acts.recordVisit,
  object: acts.object,
  answerObjection: acts.answerObjection,
  applySimple: acts.applySimple,
  answerSimply: acts.answerSimply,
  leaveSimple: acts.leaveSimple,
  startHearing: acts.startHearing,
  endHearing: acts.endHearing,
  correctDay: acts.correctDay,
  deliver: acts.deliver,
  correctDelivery: acts.correctDelivery,
  rate: acts.rate,
  closePetition: acts.closePetition,
  applyReview: acts.applyReview,
  applyRecheck: acts.applyRecheck,
  end: acts.end,
  followUp: acts.followUp,
  lookBack: acts.lookBack,
  refer: acts.refer,
  assign: acts.assign,
  supervise: acts.supervise,
  receive: acts.receive,
  reportResult: acts.reportResult,
  returnMovement: acts.returnMovement,
  addCoHandler: acts.addCoHandler,
  assignLeader: acts.assignLeader,
  recordProgress: acts.recordProgress,
  pair: acts.pair,
  consult: acts.consult,
  draftAnswer: acts.draftAnswer,
  approveAnswer: acts.approveAnswer,
  returnAnswer: acts.returnAnswer,
  archive: acts.archive,
  requestUnlock: acts.requestUnlock,
  approveUnlock: acts.approveUnlock,
  raiseUrgent: acts.raiseUrgent,
  linkRepeat: acts.linkRepeat,
  unlinkRepeat: acts.unlinkRepeat,
  acknowledge: acts.acknowledge,
  reviewWords: acts.reviewWords,
  readVisitChecklist: contract(
    'The lines of the reception checklist, and whether the caller may change them; a county begins with none.',
    z.object({}),
    z.object({ items: z.array(z.string()), mayChange: z.boolean() }),
    'NOT_ALLOWED',
  ),
  setVisitChecklist: contract(
    'Write the reception checklist of the county; visits recorded before keep theirs.',
    z.object({ items: z.array(text(60)).check(z.maxLength(20)) }),
    z.object({ items: z.array(z.string()) }),
    'NOT_ALLOWED',
  ),
  listCandidates: contract(
    'Who could take a request on: the instructors in term and the stations of its veteran, none it is withheld from.',
    z.object({ requestId }),
    z.object({
      candidates: z.array(z.object({ kind: z.enum(holderKinds), id: z.string(), name: z.string(), note: z.string() })),
    }),
    'NOT_FOUND',
  ),
  listHands: contract(
    'Where a petition can be sent and who can share it: none it is withheld from.',
    z.object({ requestId }),
    z.object({
      stations: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          /** Whether it is under the caller's station, which may give it orders. */
          isBelow: z.boolean(),
        }),
      ),
      people: z.array(z.object({ id: z.string(), name: z.string(), stationName: z.string() })),
      /** The usual bodies outside the system. */
      bodies: z.array(z.string()),
    }),
    'NOT_FOUND',
  ),
  listTemplates,
  saveTemplate,
  fillTemplate,
  readHandsRules,
  setHandsRules,
  findVeterans: contract(
    'Veterans of this station and those under it by the beginning of their name, the first twenty.',
    z.object({ name: text(30) }),
    z.object({
      hasMore: z.boolean(),
      veterans: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string(), stationName: z.string() })),
    }),
    'NOT_ALLOWED',
  ),
  dryRun: contract(
    'Who would get this? The routing rules in order, without writing anything.',
    z.object({
      veteranId: id,
      category: z.enum(categories),
      subject: z.enum(subjects),
      accusedLevel,
      track: z.enum(tracks),
      isUrgent: z.boolean(),
    }),
    z.object({
      rule: z.enum(routeRules),
      holderName: z.string(),
      trail: z.array(z.object({ rule: z.enum(routeRules), matched: z.boolean() })),
    }),
    'NOT_FOUND',
    'NOT_ALLOWED',
  ),
  readBoard: contract(
    'Response times of one month, this one unless another is named, split by village, holder or category.',
    z.object({ month: z.optional(month), by: z.enum(boardGroups) }),
    z.object({
      total: figureRow,
      groups: z.array(figureRow),
      now: instant,
    }),
    'NOT_ALLOWED',
  ),
  listJoins: contract(
    'Who asked to be added to the roster, the longest waiting first, a hundred at the most.',
    z.object({}),
    z.object({
      hasMore: z.boolean(),
      joins: z.array(
        z.object({
          joinId: z.string(),
          name: z.string(),
          phone: z.string(),
          note: z.string(),
          stationName: z.string(),
          askedAt: instant,
        }),
      ),
    }),
    'NOT_ALLOWED',
  ),
  verifyJoin: contract(
    'Add the person to the roster as a veteran, or say why not; `askedAt` names the wish that was read.',
    z.object({ joinId: id, askedAt: instant, isAdded: z.boolean(), reason: z._default(text(200, 0), '') }),
    z.object({ joinId: z.string(), isAdded: z.boolean() }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'CHANGED_MEANWHILE',
    'PHONE_TAKEN',
    'ALREADY_JOINED',
    'BUSY',
  ),
  listPolicies: policies.listPolicies,
  savePolicy: policies.savePolicy,
  previewPolicy: policies.previewPolicy,
  previewHolidays: policies.previewHolidays,
  importHolidays: policies.importHolidays,
  ...proof,
  listArchive,
  listStaff: contract(
    'This station and those under it, nearest first, each with the people appointed there.',
    z.object({}),
    z.object({ stations: z.array(staffedStation) }),
    'NOT_ALLOWED',
  ),
  openStation: contract(
    'Open a station under another: a township under the bureau, a village under a township.',
    z.object({
      parentId: id,
      ...doorPlate,
      /** Digits that open each ledger number of its book. */
      code: z.string().check(z.trim(), z.regex(/^\d{4,12}$/, { error: 'code' })),
    }),
    z.object({ stationId: z.string() }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'STATION_CODE_TAKEN',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  changeStation: contract(
    'Change what a station’s door plate says.',
    z.object({ stationId: id, ...doorPlate }),
    z.object({ stationId: z.string() }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  appoint: contract(
    'Appoint somebody to a desk; whoever has not joined yet gets a one-time code where every desk of theirs is the caller’s to give.',
    z.object({
      stationId: id,
      name: text(30),
      phone,
      desk: z.enum(appointments),
      /** Of an instructor, with the first and the last day of the term: two years from today if left out. */
      specialties: z._default(z.array(z.enum(specialties)).check(z.maxLength(specialties.length)), []),
      startsOn: z.optional(day),
      endsOn: z.optional(day),
    }),
    z.object({ personId: z.string(), isJoined: z.boolean(), invitation: z.optional(z.object(invitation)) }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'PHONE_TAKEN',
    'ALREADY_APPOINTED',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  renewInvitation: contract(
    'Give somebody who has not joined yet a new code; the one before is over.',
    z.object({ personId: id }),
    z.object(invitation),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'ALREADY_JOINED',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  endDesk: contract(
    'End somebody’s desk; what an instructor held goes to the station’s queue with the next sweep.',
    z.object({ personId: id, desk: z.enum(appointments), stationId: id }),
    z.object({ personId: z.string() }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'OWN_HEAD_DESK',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  readPhoto: contract(
    'The photograph veterans see of an instructor of this station or one under it, by an address that opens for a short while.',
    z.object({ instructorId: id }),
    z.object({ photo: z.optional(z.object({ fileId: z.string(), url: z.string() })) }),
    'NOT_FOUND',
    'NOT_ALLOWED',
  ),
  removePhoto: contract(
    'Take an instructor’s published photograph off the card and delete it; they read the reason. `fileId` names the one that was seen.',
    z.object({ instructorId: id, fileId: z.string().check(z.maxLength(500)), reason: text(200) }),
    z.object({}),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
  appointInstructorOf: contract(
    'Give a veteran of this station or one under it their instructor.',
    z.object({ veteranId: id, instructorId: id }),
    z.object({ veteranId: z.string(), instructorName: z.string() }),
    'NOT_FOUND',
    'NOT_ALLOWED',
    'TERM_ENDED',
    'CHANGED_MEANWHILE',
    'BUSY',
  ),
}
