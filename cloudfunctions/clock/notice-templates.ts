import type { NoticeKind } from '@shared/domain/reactions'
import type { NoticeTemplate } from '../use-cases/clock/deliver-notices'

/** One approved template serves all: number, status, what to do. The id is set for each account at deployment. */
const templateId = process.env.NOTICE_TEMPLATE_ID ?? 'notice'
const notice = (phrase: string, thing: string): NoticeTemplate => ({ templateId, phrase, thing })

/** What each push says: a status of five characters at most, a sentence of twenty at most, nothing personal. */
export const noticeTemplates: Record<NoticeKind, NoticeTemplate> = {
  newTask: notice('待接收', '有一件诉求等您接收'),
  newPetition: notice('已登记', '有一件信访事项等待告知'),
  urgent: notice('紧急', '有紧急事项，请马上查看'),
  accepted: notice('办理中', '您的诉求已有人接收'),
  question: notice('待补充', '有一个问题需要您补充'),
  replied: notice('已补充', '对方已补充，请继续办理'),
  answered: notice('已答复', '请看看答复，并作出评价'),
  reopened: notice('回炉', '一件诉求需要重新办理'),
  reminder: notice('将到期', '一件诉求快到时限了'),
  overdue: notice('已超期', '一件诉求已过承诺时限'),
  newHolder: notice('已转交', '您的诉求换了承办人'),
  noticeServed: notice('已告知', '您的信访事项有了告知'),
  extended: notice('已延期', '办理期限延长，请看原因'),
  opinion: notice('有意见', '处理意见书已经作出'),
  closed: notice('已办结', '您的诉求已办结'),
}
