import type { ChinaDate, Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import { currentCycle } from '../request/cycle'
import { type Circumstances, checkDay, type Decision, met, onDay } from '../request/decide/decision'
import type { Request } from '../request/request'
import { fileOf } from './file'
import { handlersOf } from './second-look'

/** A call on the petitioner after the matter was closed (回访), by one of the ways of reaching them. */
export interface FollowUp {
  followedOn: ChinaDate
  method: string
  words: string
  at: Instant
}

/** A second look at a closed matter (回头看): the four questions of 再排查, and what came of them. */
export interface LookBack {
  wasAnsweredByPolicy: boolean
  isPolicyCarriedOut: boolean
  isSolved: boolean
  isMoodSettled: boolean
  result: 'good' | 'again'
  note: string
  by: string
  at: Instant
}

/** Follows a closed matter up; the station's promise of five working days is kept. Refuses with DATE_BEFORE_RECEIPT a day before it closed. */
export function followUp(request: Request, input: Omit<FollowUp, 'at'>, { at }: Circumstances): Decision {
  checkDay(input.followedOn, currentCycle(request).closedAt ?? request.receivedAt, at)
  const { followedOn, method, words } = input
  const file = fileOf(request)
  return {
    detail: { followedOn, method, words },
    change: {
      petition: { ...file, followUps: [...file.followUps, { followedOn, method, words, at }] },
      clocks: met(request.clocks, onDay(followedOn, at), 'followUp'),
    },
  }
}

/** Looks back at a closed matter; where all is not well it may be taken up again. Refuses with OWN_WORK whoever has handled it. */
export function lookBack(request: Request, input: Omit<LookBack, 'by' | 'at'>, { actor, at }: Circumstances): Decision {
  const { wasAnsweredByPolicy, isPolicyCarriedOut, isSolved, isMoodSettled, result, note } = input
  if (handlersOf(request).includes(actor.personId)) throw new Refusal('OWN_WORK')
  const answers = { wasAnsweredByPolicy, isPolicyCarriedOut, isSolved, isMoodSettled, result, note }
  const file = fileOf(request)
  return {
    detail: answers,
    change: { petition: { ...file, lookBacks: [...file.lookBacks, { ...answers, by: actor.name, at }] } },
  }
}
