import type { NoticeKind } from '@shared/domain/reactions'
import type { NoticeTemplate } from '../use-cases/deliver-notices'

const VETERAN = 'veteran/request/index'
const INSTRUCTOR = 'instructor/request/index'
const STATION = 'station/dossier/index'

/** One approved template serves all: number, status, what to do. The id is set for each account at deployment. */
const templateId = process.env.NOTICE_TEMPLATE_ID ?? 'notice'
const notice = (page: string, phrase: string, thing: string): NoticeTemplate => ({ templateId, page, phrase, thing })

/** What each push says: a status of five characters at most, a sentence of twenty at most, nothing personal. */
export const noticeTemplates: Record<NoticeKind, NoticeTemplate> = {
  newTask: notice(INSTRUCTOR, '待接收', '有一件诉求等您接收'),
  newPetition: notice(STATION, '已登记', '有一件信访事项等待告知'),
  urgent: notice(STATION, '紧急', '有紧急事项，请马上查看'),
  accepted: notice(VETERAN, '办理中', '您的诉求已有人接收'),
  question: notice(VETERAN, '待补充', '有一个问题需要您补充'),
  replied: notice(INSTRUCTOR, '已补充', '对方已补充，请继续办理'),
  answered: notice(VETERAN, '已答复', '请看看答复，并作出评价'),
  reopened: notice(INSTRUCTOR, '回炉', '一件诉求需要重新办理'),
  reminder: notice(INSTRUCTOR, '将到期', '一件诉求的时限已过半'),
  overdue: notice(STATION, '已超期', '一件诉求已过承诺时限'),
  newHolder: notice(VETERAN, '已转交', '您的诉求换了承办人'),
  noticeServed: notice(VETERAN, '已告知', '您的信访事项有了告知'),
  extended: notice(VETERAN, '已延期', '办理期限延长，请看原因'),
  opinion: notice(VETERAN, '有意见', '处理意见书已经作出'),
  closed: notice(VETERAN, '已办结', '您的诉求已办结'),
}
