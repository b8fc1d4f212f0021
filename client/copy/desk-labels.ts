import type { queueViews } from '@shared/contracts/station'
import type { DossierPart } from '@shared/domain/dossier'
import type { StationLevel } from '@shared/domain/people/station'
import type { Subject } from '@shared/domain/request/state'
import type { Shelf } from '@shared/domain/request/tasks'
import type { Role } from '@shared/domain/role'
import type { RouteRule } from '@shared/domain/route-rule'
import { stationLevelNames } from './labels'

/** The shelves of a task list, and what cuts across them. */
export const shelfLabels: Record<Shelf | 'overdue' | 'ready', string> = {
  toAccept: '待接收',
  inHand: '办理中',
  awaitingVerdict: '待反馈',
  closed: '已办结',
  overdue: '超期',
  ready: '期满可办',
}

/** The looks at a station's queue. */
export const viewLabels: Record<(typeof queueViews)[number], string> = {
  held: '本站在办',
  toAccept: '待接收',
  overdue: '超期',
  urgent: '紧急待回应',
  toReview: '待审核',
  led: '我包的案',
  sent: '流转待反馈',
  toRead: '待人工阅看',
  ready: '期满可办',
  followUp: '待回访',
  lookBack: '待回头看',
  open: '全部未结',
}

/** Whom a matter complains about. */
export const subjectLabels: Record<Subject, string> = {
  nobody: '不针对办理人员',
  instructor: '针对指导员本人',
  station: '针对服务站',
}

/** The same, with the station that was named. */
export const accusedWords = (subject: Subject, level?: StationLevel): string =>
  subject === 'station' && level ? `针对${stationLevelNames[level]}` : subjectLabels[subject]

/** What a person was when they acted. */
export const roleLabels: Record<Role, string> = {
  veteran: '退役军人',
  instructor: '指导员',
  officer: '工作人员',
  head: '负责人',
  auditor: '监督人员',
  clock: '到点提醒',
}

/** What a petition's dossier must hold. */
export const partLabels: Record<DossierPart, string> = {
  address: '信访人住址',
  words: '诉求内容',
  registration: '登记表（请求、事实、理由）',
  notice: '书面告知',
  decision: '受理或不予受理的决定',
  opinion: '处理意见书或书面答复',
  service: '送达回证',
  result: '交办、督办的办理结果',
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

/** Ways of reaching a veteran. */
export const methodLabels = { call: '电话', visit: '上门', meeting: '见面', message: '发消息' } as const
