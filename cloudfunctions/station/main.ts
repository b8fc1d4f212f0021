import { station } from '@shared/contracts/station'
import { checkDesk } from '@shared/domain/request/permission'
import { door } from '../cloud/call'
import { attachFrom, linesFrom } from '../use-cases/by-line'
import { dryRun, findVeterans, listCandidates, veteranWithin } from '../use-cases/dry-run'
import { listJoins, verifyJoin } from '../use-cases/join'
import { listLedger, listQueue } from '../use-cases/list-requests'
import { readBoard } from '../use-cases/read-board'
import { readRequest } from '../use-cases/read-request'
import { submitRequest } from '../use-cases/submit-request'
import { asStaff, circumstancesOf } from '../use-cases/who'

/** What a station's officers, its head and its auditors may do. */
export const main = door(station, {
  listQueue: async (input, call) => listQueue(input, (await asStaff(call)).actor, call.at),
  listLedger: async (input, call) => listLedger(input, (await asStaff(call)).actor, call.at),
  readDossier: async ({ requestId }, call) => readRequest(requestId, (await asStaff(call)).actor, call.at),
  submitOnBehalf: async ({ veteranId, ...submission }, call) => {
    const caller = await asStaff(call)
    checkDesk(caller.actor, 'submit')
    const veteran = await veteranWithin(veteranId, caller.actor)
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
    'issueOpinion',
    'closePetition',
  ),
  ...linesFrom(asStaff, 'raiseUrgent', 'acknowledge'),
  listCandidates: async ({ requestId }, call) => listCandidates(requestId, (await asStaff(call)).actor, call.at),
  findVeterans: async (input, call) => findVeterans(input, (await asStaff(call)).actor),
  dryRun: async (input, call) => dryRun(input, (await asStaff(call)).actor, call.at),
  readBoard: async (input, call) => readBoard(input, (await asStaff(call)).actor, call.at),
  listJoins: async (_input, call) => listJoins((await asStaff(call)).actor),
  verifyJoin: async (input, call) => verifyJoin(input, (await asStaff(call)).actor),
})
