import type { TemplateIds } from '@shared/domain/notice-templates'
import type { NoticeKind } from '@shared/domain/reactions'
import type { NoticeWords } from '../use-cases/clock/deliver-notices'

/** The approved templates of this account, set at deployment; the app is built with the same. */
export const templateIds: TemplateIds = JSON.parse(process.env.NOTICE_TEMPLATES || '{}')

/** What each push says: a status of five characters at most, a sentence of twenty at most, nothing personal. */
export const noticeWords: Record<NoticeKind, NoticeWords> = {
  newTask: { phrase: '待接收', thing: '有一件诉求等您接收' },
  newPetition: { phrase: '已登记', thing: '有一件信访事项等待告知' },
  urgent: { phrase: '紧急', thing: '有紧急事项，请马上查看' },
  accepted: { phrase: '办理中', thing: '您的诉求已有人接收' },
  question: { phrase: '待补充', thing: '有一个问题需要您补充' },
  replied: { phrase: '已补充', thing: '对方已补充，请继续办理' },
  answered: { phrase: '已答复', thing: '请看看答复，并作出评价' },
  reopened: { phrase: '回炉', thing: '一件诉求需要重新办理' },
  rated: { phrase: '有评价', thing: '一件信访事项收到不满意评价' },
  reminder: { phrase: '将到期', thing: '一件诉求快到时限了' },
  overdue: { phrase: '已超期', thing: '一件诉求已过承诺时限' },
  newHolder: { phrase: '已转交', thing: '您的诉求换了承办人' },
  noticeServed: { phrase: '已告知', thing: '您的信访事项有了告知' },
  extended: { phrase: '已延期', thing: '办理期限延长，请看原因' },
  opinion: { phrase: '已答复', thing: '您的信访事项有了书面答复' },
  closed: { phrase: '已办结', thing: '您的诉求已办结' },
  result: { phrase: '已反馈', thing: '一件交办事项有了结果' },
  toReview: { phrase: '待审核', thing: '有一份答复等您审核' },
  withdrawn: { phrase: '已撤回', thing: '这件诉求已撤回，不再办理' },
  sentBack: { phrase: '已退回', thing: '有一件退回来的，请查看' },
}
