import type { ChinaDate, Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import { type Circumstances, checkDay, type Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import { fileOf } from './file'

/** How petitioner and staff came together: 接访, 约访, 下访, 督访. */
export const visitKinds = ['reception', 'appointment', 'callingOn', 'supervision'] as const
export type VisitKind = (typeof visitKinds)[number]

/** A joint visit is represented by five people at the most (信访工作条例 20). */
export const MOST_REPRESENTATIVES = 5

/** One line of the reception checklist as it stood at the visit. */
export interface CheckedItem {
  item: string
  isDone: boolean
}

/** The record of a visit (来访接待记录). */
export interface Visit {
  kind: VisitKind
  visitedOn: ChinaDate
  place: string
  receivedBy: string
  /** How many came. */
  people: number
  representatives: string[]
  asked: string
  answered: string
  checklist: CheckedItem[]
  at: Instant
}

/** What staff write down of a visit; `ticked` are lines of the jurisdiction's own checklist. */
export type VisitInput = Omit<Visit, 'checklist' | 'at'> & { ticked: string[] }

/** Records a visit with the checklist then in force. Refuses with DATE_BEFORE_RECEIPT, TOO_MANY_REPRESENTATIVES. */
export function recordVisit(
  request: Request,
  { ticked, ...visit }: VisitInput,
  { at, visitChecklist = [] }: Circumstances,
): Decision {
  checkDay(visit.visitedOn, request.receivedAt, at)
  if (visit.representatives.length > Math.min(MOST_REPRESENTATIVES, visit.people))
    throw new Refusal('TOO_MANY_REPRESENTATIVES', { most: MOST_REPRESENTATIVES })
  const checklist = visitChecklist.map((item) => ({ item, isDone: ticked.includes(item) }))
  const { kind, visitedOn, place, receivedBy, people, representatives, asked, answered } = visit
  return {
    detail: {
      kind,
      visitedOn,
      place,
      receivedBy,
      people,
      representatives: representatives.join('、'),
      asked,
      answered,
    },
    change: { petition: { ...fileOf(request), visits: [...fileOf(request).visits, { ...visit, checklist, at }] } },
  }
}
