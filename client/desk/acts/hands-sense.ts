import type { RequestView } from '@shared/contracts/views'
import type { StaffAct } from './form'

const isAnswerable =
  (act: 'receive' | 'reportResult' | 'returnMovement') =>
  ({ movements }: RequestView): boolean =>
    movements.some(({ acts }) => acts.includes(act))
const isReviewable = ({ draft }: RequestView): boolean => draft !== undefined && !draft.returned && !draft.isOwn
const isAnsweredAlone = ({ isReviewed, draft }: RequestView): boolean => !isReviewed && draft === undefined

/** Whether what was sent, shared or drafted gives an act its object, beside what the table allows. */
export const handsSense: Partial<Record<StaffAct, (request: RequestView) => boolean>> = {
  receive: isAnswerable('receive'),
  reportResult: isAnswerable('reportResult'),
  returnMovement: isAnswerable('returnMovement'),
  recordProgress: ({ leader }) => leader?.isOwn === true,
  draftAnswer: ({ isReviewed }) => isReviewed,
  approveAnswer: isReviewable,
  returnAnswer: isReviewable,
  answer: isAnsweredAlone,
  issueOpinion: isAnsweredAlone,
  answerSimply: isAnsweredAlone,
}
