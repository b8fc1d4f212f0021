import { currentCycle } from './cycle'
import type { Request } from './request'

/** The shelves of a task list (任务清单): 待接收, 办理中, 待反馈, 已办结; overdue is a look at the due time, not a shelf. */
export const shelves = ['toAccept', 'inHand', 'awaitingVerdict', 'closed'] as const
export type Shelf = (typeof shelves)[number]

/** Whether a closed matter still owes its service record (附件2). */
export const owesRecord = (request: Request): boolean =>
  request.track === 'service' && request.status === 'closed' && currentCycle(request).record === undefined
