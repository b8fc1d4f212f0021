import type { queueViews } from '@shared/contracts/station'
import type { ClockKey } from '@shared/domain/clock/policy'
import type { DossierPart } from '@shared/domain/dossier'
import type { Specialty } from '@shared/domain/people/instructor'
import type { Category } from '@shared/domain/request/category'
import type { Status, Track } from '@shared/domain/request/lifecycle'
import type { Channel, Outcome, PetitionClass, Subject, Verdict } from '@shared/domain/request/request'
import type { Shelf } from '@shared/domain/request/tasks'
import type { Role } from '@shared/domain/role'
import type { RouteRule } from '@shared/domain/routing'

/** What a request is about. */
export const categoryLabels: Record<Category, string> = {
  policy: '政策咨询',
  employment: '就业创业',
  medical: '看病医疗',
  elderCare: '养老照料',
  housing: '住房',
  benefits: '优待抚恤',
  socialInsurance: '社会保险',
  resettlement: '移交安置',
  partyMembership: '党组织关系',
  rights: '维权法律',
  counselling: '心理疏导',
  suggestion: '意见建议',
  complaint: '投诉举报',
  other: '其他',
}

/** Where a request stands, as those who serve say it. */
export const statusLabels: Record<Status, string> = {
  submitted: '待接收',
  inProgress: '办理中',
  waiting: '等老兵补充',
  answered: '已答复，待反馈',
  registered: '已登记',
  notified: '已告知',
  admitted: '已受理',
  declined: '不予受理',
  opined: '已出处理意见',
  closed: '已办结',
  withdrawn: '已撤回',
}

/** The two tracks. */
export const trackLabels: Record<Track, string> = { service: '服务诉求', petition: '信访事项' }

/** The shelves of a task list, and what cuts across them. */
export const shelfLabels: Record<Shelf | 'overdue', string> = {
  toAccept: '待接收',
  inHand: '办理中',
  awaitingVerdict: '待反馈',
  closed: '已办结',
  overdue: '超期',
}

/** The looks at a station's queue. */
export const viewLabels: Record<(typeof queueViews)[number], string> = {
  held: '本站在办',
  toAccept: '待接收',
  overdue: '超期',
  urgent: '紧急待回应',
  toRead: '待人工阅看',
  open: '全部未结',
}

/** Each promise by its name. */
export const clockLabels: Record<ClockKey, string> = {
  'service.accept': '接收',
  'service.firstContact': '首次联系',
  'service.close': '办结答复',
  'petition.notice': '书面告知',
  'petition.objection': '提出异议',
  'petition.simple': '简易办理',
  'petition.handle': '办理期限',
  'petition.applyReview': '申请复查',
  'petition.review': '复查',
  'petition.applyRecheck': '申请复核',
  'petition.recheck': '复核',
  'urgent.acknowledge': '紧急回应',
  followUp: '回访',
  reopenWindow: '等老兵评价',
}

/** How a request came in. */
export const channelLabels: Record<Channel, string> = {
  wechat: '微信小程序',
  visit: '来访',
  call: '来电',
  letter: '来信',
  homeVisit: '上门走访',
  online: '网上转来',
}

/** Whom a matter complains about. */
export const subjectLabels: Record<Subject, string> = {
  nobody: '不针对办理人员',
  instructor: '针对指导员本人',
  station: '针对本服务站',
}

/** The three classes of a petition. */
export const petitionClassLabels: Record<PetitionClass, string> = {
  suggestion: '建议意见',
  accusation: '检举控告',
  appeal: '申诉求决',
}

/** The three outcomes of an opinion. */
export const outcomeLabels: Record<Outcome, string> = {
  upheld: '予以支持',
  explained: '解释说明',
  notUpheld: '不予支持',
}

/** What the veteran said of it. */
export const verdictLabels: Record<Verdict, string> = {
  satisfied: '满意',
  fairlySatisfied: '基本满意',
  dissatisfied: '不满意',
  unrated: '未评价',
}

/** What a person was when they acted. */
export const roleLabels: Record<Role, string> = {
  veteran: '退役军人',
  instructor: '指导员',
  officer: '工作人员',
  head: '站长',
  auditor: '监督人员',
  clock: '到点提醒',
}

/** What a petition's dossier must hold. */
export const partLabels: Record<DossierPart, string> = {
  address: '信访人住址',
  words: '请求和事实',
  notice: '书面告知',
  decision: '受理或不予受理的决定',
  opinion: '处理意见书',
}

/** The rules of routing, each as a sentence. */
export const ruleLabels: Record<RouteRule, string> = {
  conflict: '事情针对指导员或服务站本身，回避，交上级站',
  petition: '属于信访事项，由服务站登记办理',
  urgent: '紧急，直接交服务站',
  ownInstructor: '有自己的指导员，在聘期内、没有请假',
  substitute: '指导员请假，交代班的指导员',
  specialty: '本站有对口专长的指导员',
  queue: '都不符合，进服务站待办，由站里指派',
}

/** What an instructor knows best. */
export const specialtyLabels: Record<Specialty, string> = {
  politicalTheory: '政策理论',
  counselling: '心理疏导',
  health: '医疗健康',
  law: '法律',
  employment: '就业创业',
  culture: '文化',
}

/** Ways of reaching a veteran. */
export const methodLabels = { call: '电话', visit: '上门', meeting: '见面', message: '发消息' } as const
