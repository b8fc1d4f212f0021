import type { RequestView } from '@shared/contracts/views'
import { checkToReceive, checkToReport, checkToReturn } from '@shared/domain/petition/answer-movement'
import type { Movement } from '@shared/domain/petition/movement'
import { Refusal } from '@shared/domain/refusal'
import type { Category } from '@shared/domain/request/category'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'

type HandsView = Pick<
  RequestView,
  'movements' | 'coHandlers' | 'leader' | 'pairing' | 'consultations' | 'draft' | 'isReviewed'
>

/** Where a matter was sent and who shares it, as those who serve read it; nothing of it is for its veteran. */
export function handsViewOf(request: Request, actor: Actor, reviewed: readonly Category[]): HandsView {
  if (actor.role === 'veteran') return { movements: [], coHandlers: [], consultations: [], isReviewed: false }
  const { movements = [], coHandlers = [], leader, pairing, consultations = [], draft } = request
  return {
    movements: movements.map((movement) => movementView(request, movement, actor)),
    coHandlers,
    ...(leader ? { leader: { ...leader, isOwn: leader.personId === actor.personId } } : {}),
    ...(pairing ? { pairing } : {}),
    consultations,
    ...(draft ? { draft: { ...draft, by: draft.by.name, isOwn: draft.by.personId === actor.personId } } : {}),
    isReviewed: reviewed.includes(request.category),
  }
}

function movementView(
  request: Request,
  { from, to, ...movement }: Movement,
  actor: Actor,
): HandsView['movements'][number] {
  const checks = { receive: checkToReceive, reportResult: checkToReport, returnMovement: checkToReturn }
  const acts = (Object.keys(checks) as (keyof typeof checks)[]).filter(
    (act) => !isRefused(() => checks[act](request, movement.id, actor)),
  )
  return { ...movement, fromName: from.name, toName: to.name, acts }
}

function isRefused(check: () => unknown): boolean {
  try {
    check()
    return false
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}
