import type { ClockKey } from '@shared/domain/clock/policy'
import type { Specialty } from '@shared/domain/people/instructor'
import type { StationLevel } from '@shared/domain/people/station'
import type { Outcome } from '@shared/domain/petition/outcome'
import type { Category } from '@shared/domain/request/category'
import type { Status, Track } from '@shared/domain/request/lifecycle'
import type { Channel, PetitionClass, Verdict } from '@shared/domain/request/state'

/** What a request is about. */
export const categoryNames: Record<Category, string> = {
  policy: '政策咨询',
  employment: '就业创业',
  medical: '看病医疗',
  elderCare: '养老照料',
  housing: '住房困难',
  benefits: '优待抚恤',
  socialInsurance: '社保接续',
  resettlement: '安置',
  partyMembership: '党组织关系',
  rights: '权益维护',
  counselling: '谈心解忧',
  suggestion: '意见建议',
  complaint: '投诉举报',
  other: '其他事情',
}

/** Where a request stands, in a word or two. */
export const statusNames: Record<Status, string> = {
  submitted: '待接收',
  inProgress: '办理中',
  waiting: '等本人回复',
  answered: '待评价',
  registered: '已登记',
  notified: '已告知',
  admitted: '已受理',
  declined: '不予受理',
  opined: '已书面答复',
  closed: '已办结',
  withdrawn: '已撤回',
}

export const trackNames: Record<Track, string> = { service: '服务诉求', petition: '信访事项' }

/** The three levels of the service network, as one tells its stations apart. */
export const stationLevelNames: Record<StationLevel, string> = {
  village: '村（社区）服务站',
  township: '乡镇（街道）服务站',
  bureau: '县退役军人事务局',
}

/** What is promised by each clock; a due time follows. */
export const clockNames: Record<ClockKey, string> = {
  'service.accept': '接收',
  'service.firstContact': '首次联系',
  'service.close': '答复',
  'service.reply': '等本人回复',
  'petition.notice': '书面告知',
  'petition.referralNotice': '承办单位书面告知',
  'petition.admission': '决定是否受理',
  'petition.objection': '退回异议',
  'petition.simple': '简易办理',
  'petition.handle': '办理答复',
  'petition.applyReview': '申请复查',
  'petition.review': '复查答复',
  'petition.applyRecheck': '申请复核',
  'petition.recheck': '复核答复',
  'petition.result': '反馈办理结果',
  'petition.leader': '包案进展',
  'petition.pairing': '包联联系',
  'urgent.acknowledge': '紧急响应',
  followUp: '回访',
  reopenWindow: '评价',
}

export const verdictNames: Record<Verdict, string> = {
  satisfied: '满意',
  fairlySatisfied: '基本满意',
  dissatisfied: '不满意',
  unrated: '未评价',
}

export const petitionClassNames: Record<PetitionClass, string> = {
  suggestion: '建议意见',
  accusation: '检举控告',
  appeal: '申诉求决',
}

export const outcomeNames: Record<Outcome, string> = {
  upheld: '予以支持',
  explained: '解释说明',
  notUpheld: '不予支持',
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '不采纳',
  reported: '已办理并反馈',
  ledAway: '导入相应程序',
  fulfilled: '依法履行',
  answered: '依法答复',
}

export const channelNames: Record<Channel, string> = {
  wechat: '微信',
  visit: '来访',
  call: '来电',
  letter: '来信',
  homeVisit: '走访',
  online: '网上',
}

export const specialtyNames: Record<Specialty, string> = {
  politicalTheory: '政策理论',
  counselling: '心理疏导',
  health: '医疗健康',
  law: '法律',
  employment: '就业创业',
  culture: '文化体育',
}
