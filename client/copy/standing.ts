import type { ClockKey } from '@shared/domain/clock/policy'
import type { Status } from '@shared/domain/request/lifecycle'

/** Where a matter stands, said to its veteran in a sentence. */
export const standings: Record<Status, (holder: string) => string> = {
  submitted: (holder) => `已送到${holder}，等待接收`,
  inProgress: (holder) => `${holder}正在办理`,
  waiting: (holder) => `${holder}在等您回复`,
  answered: (holder) => `${holder}已经答复，请您看看`,
  registered: (holder) => `${holder}已登记为信访事项`,
  notified: () => '已书面告知您，等待是否受理',
  admitted: () => '已经受理，正在办理',
  declined: () => '不予受理，原因和去处写在下面',
  opined: () => '已经书面答复您，请您看看',
  closed: () => '已经办结',
  withdrawn: () => '您已撤回',
}

/** The same in a tag. */
export const standingTags: Record<Status, string> = {
  submitted: '等待接收',
  inProgress: '正在办理',
  waiting: '等您回复',
  answered: '等您评价',
  registered: '已登记',
  notified: '已告知',
  admitted: '已受理',
  declined: '不予受理',
  opined: '已书面答复',
  closed: '已办结',
  withdrawn: '已撤回',
}

/** What each promise is, as its veteran hears it; the time follows. */
export const promises: Record<ClockKey, string> = {
  'service.accept': '接收您的诉求',
  'service.firstContact': '第一次联系您',
  'service.close': '给您答复',
  'service.reply': '等您回复',
  'petition.notice': '书面告诉您受理情况',
  'petition.referralNotice': '承办单位书面告诉您受理情况',
  'petition.admission': '决定是否受理',
  'petition.objection': '退回异议',
  'petition.simple': '简易办理答复',
  'petition.handle': '书面答复您',
  'petition.applyReview': '您可以申请复查',
  'petition.review': '复查答复',
  'petition.applyRecheck': '您可以申请复核',
  'petition.recheck': '复核答复',
  'petition.result': '反馈办理结果',
  'petition.leader': '包案进展',
  'petition.pairing': '和您联系',
  'urgent.acknowledge': '紧急回应',
  followUp: '回访您',
  reopenWindow: '您可以评价',
}
