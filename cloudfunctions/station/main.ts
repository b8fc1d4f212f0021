import { station } from '@shared/contracts/station'
import { checkDesk } from '@shared/domain/request/permission'
import { door } from '../cloud/call'
import { listArchive } from '../use-cases/archiving/list-archive'
import { readBoard } from '../use-cases/board/read-board'
import { findVeterans, veteranWithin, writtenDown } from '../use-cases/people/find-veterans'
import { listJoins, verifyJoin } from '../use-cases/people/verify-join'
import { asStaff, circumstancesOf, reviewedCategoriesOf } from '../use-cases/people/who'
import { readHandsRules, setHandsRules } from '../use-cases/petition/hands-rules'
import { readVisitChecklist, setVisitChecklist } from '../use-cases/petition/visit-checklist'
import { explainClocks } from '../use-cases/policies/explain-clocks'
import { importHolidays, previewHolidays } from '../use-cases/policies/holidays'
import { listPolicies, previewPolicy, savePolicy } from '../use-cases/policies/policies'
import { exportProof } from '../use-cases/proof/export-proof'
import { listBooks, verifyBook } from '../use-cases/proof/verify'
import { attachFrom, linesFrom } from '../use-cases/request/by-line'
import { listHands } from '../use-cases/request/hands'
import { listLedger } from '../use-cases/request/list-ledger'
import { listQueue } from '../use-cases/request/list-queue'
import { readRequest } from '../use-cases/request/read-request'
import { submitRequest } from '../use-cases/request/submit-request'
import { dryRun } from '../use-cases/routing/dry-run'
import { listCandidates } from '../use-cases/routing/list-candidates'
import { listRepeats } from '../use-cases/search/list-repeats'
import { search } from '../use-cases/search/search'
import { appoint, renewInvitation } from '../use-cases/staff/appoint'
import { endDesk } from '../use-cases/staff/end-desk'
import { appointInstructorOf } from '../use-cases/staff/instructor-of'
import { listStaff } from '../use-cases/staff/list-staff'
import { readPhoto, removePhotoOf } from '../use-cases/staff/photo-of'
import { changeStation, openStation } from '../use-cases/staff/stations'
import { fillTemplate, listTemplates, saveTemplate } from '../use-cases/templates/templates'

/** What a station's officers, its head and its auditors may do. */
export const main = door(station, {
  listQueue: async (input, call) => listQueue(input, await asStaff(call), call.at),
  listLedger: async (input, call) => listLedger(input, await asStaff(call), call.at),
  explainClocks: async (input, call) => {
    const { actor, jurisdiction } = await asStaff(call)
    return explainClocks(input, actor, jurisdiction.calendar)
  },
  listRepeats: async (input, call) => listRepeats(input, (await asStaff(call)).actor),
  search: async (input, call) => search(input, (await asStaff(call)).actor, call.at),
  readDossier: async ({ requestId }, call) => {
    const { actor, jurisdiction } = await asStaff(call)
    return readRequest(requestId, actor, call.at, reviewedCategoriesOf(jurisdiction))
  },
  submitOnBehalf: async ({ veteranId, personName, ...submission }, call) => {
    const caller = await asStaff(call)
    checkDesk(caller.actor, 'submit')
    const veteran = veteranId
      ? await veteranWithin(veteranId, caller.actor)
      : await writtenDown(personName, submission.requestId, caller.actor)
    return submitRequest(submission, veteran, circumstancesOf(caller, call.at), call)
  },
  attach: attachFrom(asStaff),
  ...linesFrom(
    asStaff,
    'accept',
    'reassign',
    'ask',
    'recordContact',
    'answer',
    'close',
    'confirmRecord',
    'reopen',
    'withdraw',
    'convert',
  ),
  ...linesFrom(
    asStaff,
    'reclassify',
    'recordAddress',
    'revert',
    'notify',
    'admit',
    'decline',
    'extend',
    'declareComplex',
    'issueOpinion',
    'closePetition',
  ),
  ...linesFrom(
    asStaff,
    'recordRegistration',
    'recordVisit',
    'object',
    'answerObjection',
    'applySimple',
    'answerSimply',
    'leaveSimple',
    'startHearing',
    'endHearing',
    'correctDay',
    'deliver',
    'correctDelivery',
    'rate',
    'applyReview',
    'applyRecheck',
    'end',
    'followUp',
    'lookBack',
  ),
  ...linesFrom(asStaff, 'refer', 'assign', 'supervise', 'receive', 'reportResult', 'returnMovement'),
  ...linesFrom(asStaff, 'addCoHandler', 'assignLeader', 'recordProgress', 'pair', 'consult'),
  ...linesFrom(asStaff, 'draftAnswer', 'approveAnswer', 'returnAnswer'),
  listTemplates: async (_input, call) => listTemplates((await asStaff(call)).actor),
  saveTemplate: async (input, call) => saveTemplate(input, (await asStaff(call)).actor, call),
  fillTemplate: async (input, call) => fillTemplate(input, (await asStaff(call)).actor, call.at),
  readHandsRules: async (_input, call) => readHandsRules(await asStaff(call)),
  setHandsRules: async (input, call) => setHandsRules(input, await asStaff(call), call),
  listHands: async ({ requestId }, call) => listHands(requestId, await asStaff(call)),
  ...linesFrom(asStaff, 'linkRepeat', 'unlinkRepeat'),
  ...linesFrom(asStaff, 'archive', 'requestUnlock', 'approveUnlock'),
  ...linesFrom(asStaff, 'raiseUrgent', 'acknowledge', 'reviewWords'),
  readVisitChecklist: async (_input, call) => readVisitChecklist(await asStaff(call)),
  setVisitChecklist: async (input, call) => setVisitChecklist(input, await asStaff(call)),
  listCandidates: async ({ requestId }, call) => listCandidates(requestId, (await asStaff(call)).actor, call.at),
  findVeterans: async (input, call) => findVeterans(input, (await asStaff(call)).actor),
  dryRun: async (input, call) => dryRun(input, (await asStaff(call)).actor, call.at),
  readBoard: async (input, call) => readBoard(input, (await asStaff(call)).actor, call.at),
  listJoins: async (_input, call) => listJoins((await asStaff(call)).actor),
  verifyJoin: async (input, call) => verifyJoin(input, (await asStaff(call)).actor, call),
  listPolicies: async (_input, call) => listPolicies(await asStaff(call), call.at),
  savePolicy: async (input, call) => savePolicy(input, await asStaff(call), call),
  previewPolicy: async (input, call) => previewPolicy(input, await asStaff(call), call.at),
  previewHolidays: async (input, call) => previewHolidays(input, await asStaff(call)),
  importHolidays: async (input, call) => importHolidays(input, await asStaff(call), call),
  listArchive: async (input, call) => listArchive(input, (await asStaff(call)).actor, call.at),
  listBooks: async (input, call) => listBooks(input, (await asStaff(call)).actor, call.at),
  verifyBook: async (input, call) => verifyBook(input, (await asStaff(call)).actor, call.at),
  exportProof: async ({ requestId }, call) => exportProof(requestId, (await asStaff(call)).actor, call.at),
  listStaff: async (_input, call) => listStaff((await asStaff(call)).actor, call.at),
  openStation: async (input, call) => openStation(input, (await asStaff(call)).actor, call),
  changeStation: async (input, call) => changeStation(input, (await asStaff(call)).actor, call),
  appoint: async (input, call) => appoint(input, (await asStaff(call)).actor, call),
  renewInvitation: async (input, call) => renewInvitation(input, (await asStaff(call)).actor, call),
  endDesk: async (input, call) => endDesk(input, (await asStaff(call)).actor, call),
  readPhoto: async (input, call) => readPhoto(input, (await asStaff(call)).actor, call.at),
  removePhoto: async (input, call) => removePhotoOf(input, (await asStaff(call)).actor, call),
  appointInstructorOf: async (input, call) => appointInstructorOf(input, (await asStaff(call)).actor, call),
})
