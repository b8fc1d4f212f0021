import { dateOf, type Instant, paperDay } from '@shared/domain/clock/china-time'
import type { Placeholder } from '@shared/domain/document-template'
import { type Request, runningClocks } from '@shared/domain/request/request'

/** What a dossier can put in the place of each name; what it does not know yet is absent. */
export function knownOf(request: Request, at: Instant): Partial<Record<Placeholder, string>> {
  const { veteran, petition, holder } = request
  const handle = runningClocks(request).find(({ key }) => key === 'petition.handle')
  const lastMovement = request.movements?.at(-1)
  const lastDelivery = petition?.deliveries.at(-1)
  const known: Partial<Record<Placeholder, string | undefined>> = {
    姓名: veteran.name,
    住址: veteran.address,
    编号: request.number,
    诉求: petition?.origin?.reasons ?? petition?.registration?.asks ?? request.words,
    收到日期: paperDay(dateOf(request.receivedAt)),
    今天: paperDay(dateOf(at)),
    承办单位: holder.kind === 'station' ? holder.name : veteran.stationName,
    联系电话: holder.phone,
    受理机关: petition?.admission?.body,
    受理日期: petition?.admission && paperDay(petition.admission.admittedOn),
    办理期限: handle?.rawDueAt && paperDay(dateOf(handle.rawDueAt)),
    依据: petition?.opinion?.basis,
    去向: petition?.notice?.whereTo,
    反馈期限: lastMovement?.dueOn && paperDay(lastMovement.dueOn),
    送达日期: lastDelivery && paperDay(lastDelivery.deliveredOn),
    签收人: lastDelivery?.receivedBy,
  }
  return Object.fromEntries(Object.entries(known).filter(([, words]) => words))
}
