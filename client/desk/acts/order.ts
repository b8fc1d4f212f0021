import type { RequestView } from '@shared/contracts/views'
import type { StaffAct } from './form'
import { forms } from './forms'
import { handsSense } from './hands-sense'
import { petitionSense } from './petition-sense'

/** What usually comes next, first to last: the first that is possible is the page's primary action. */
const usual: StaffAct[] = [
  'acknowledge',
  'approveAnswer',
  'returnAnswer',
  'receive',
  'reportResult',
  'recordProgress',
  'accept',
  'closePetition',
  'followUp',
  'answerObjection',
  'endHearing',
  'answerSimply',
  'issueOpinion',
  'deliver',
  'recordRegistration',
  'recordAddress',
  'notify',
  'admit',
  'recordVisit',
  'recordContact',
  'answer',
  'draftAnswer',
  'close',
  'confirmRecord',
  'ask',
  'reviewWords',
  'extend',
  'approveUnlock',
  'requestUnlock',
  'archive',
]

/** The possible acts as buttons: the one to do next, the usual ones, and those behind “其他办理”. */
export function orderOf(request: RequestView): { next?: StaffAct; usual: StaffAct[]; others: StaffAct[] } {
  const possible = request.acts.filter((act): act is StaffAct => act in forms && makesSense(act as StaffAct, request))
  const asked = usual.filter((act) => possible.includes(act))
  const answers = (['answer', 'draftAnswer'] as const).find((act) => asked.includes(act))
  const next = isContacted(request) && answers && !request.draft ? answers : asked[0]
  return {
    next,
    usual: asked.filter((act) => act !== next),
    others: possible.filter((act) => !usual.includes(act)),
  }
}

/** Where the table allows an act but the dossier gives it no object, its button would only be refused. */
function makesSense(act: StaffAct, request: RequestView): boolean {
  const { clocks, owesRecord, petition, needsReading, isMarked } = request
  if (handsSense[act]?.(request) === false) return false
  if (petition && act in petitionSense) return petitionSense[act]?.(petition, request) === true
  if (act === 'approveUnlock') return request.archive?.unlock !== undefined
  if (act === 'archive') return isOver(request)
  if (act === 'recordAddress') return petition?.gaps.includes('address') === true
  if (act === 'acknowledge') return clocks.some(({ key, isRunning }) => key === 'urgent.acknowledge' && isRunning)
  if (act === 'declareComplex')
    return clocks.some(({ key, isRunning, isComplex }) => key === 'service.close' && isRunning && !isComplex)
  if (act === 'reviewWords') return needsReading || isMarked
  return act === 'confirmRecord' ? owesRecord : true
}

/** Nothing is missing, and nobody may judge or apply any more. */
const isOver = ({ clocks, petition, status, owesRecord, now }: RequestView): boolean =>
  (status === 'withdrawn' || (petition?.gaps.length ?? 0) === 0) &&
  !owesRecord &&
  !clocks.some(({ isRunning, key, dueAt }) => isRunning && (key === 'reopenWindow' || (dueAt && dueAt > now)))

const isContacted = ({ clocks, cycle }: RequestView): boolean =>
  clocks.some((clock) => clock.key === 'service.firstContact' && clock.cycle === cycle && !clock.isRunning)
