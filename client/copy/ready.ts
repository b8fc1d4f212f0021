import type { ReadyReason } from '@shared/domain/request/ready'

/** Why nobody need be waited for any longer, and what may come next. */
export const readyWords: Record<ReadyReason, string> = {
  noReply: '本人没有回音，可再问一次',
  noObjection: '5个工作日内没有提出异议，应当往下办（信访工作条例第23条）',
  toServe: '决定已经作出，还没有送达本人，请送达后登记',
  declined: '不予受理已送达，可以办结',
  reviewApplied: '已另立复查或复核卷，本卷可以办结',
  noReview: '30日内没有申请复查，可以办结（信访工作条例第35条）',
  noRecheck: '30日内没有申请复核，可以办结（信访工作条例第36条）',
  answered: '答复已送达，可以办结',
  final: '复核意见已送达，可以终结、办结（信访工作条例第36条）',
}
