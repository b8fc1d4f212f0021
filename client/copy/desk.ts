const hour = 60
const day = 24 * hour

/** What the desks of those who serve say. */
export const deskCopy = {
  tasksTitle: '我的任务',
  cardTitle: '我的公开牌',
  queueTitle: '站里待办',
  ledgerTitle: '台账',
  boardTitle: '响应时间',
  recordTitle: '代录诉求',
  dryRunTitle: '派单试算',
  joinsTitle: '入册核实',
  requestTitle: (number: string) => `诉求 ${number}`,
  dossierTitle: (number: string) => `一案一册 ${number}`,
  taskNav: '任务',
  cardNav: '公开牌',
  queueNav: '待办',
  moreNav: '更多',
  moreTitle: '档案和设置',
  navigation: '本岗位的各页',
  nowAt: '当前岗位',
  changeSeat: '换岗位',
  seats: '您的岗位',
  leader: '局领导',
  stationHead: '站长',
  petitionShort: '信访',
  serviceShort: '服务',
  remindAlone: '自动',
  urgent: '紧急',
  owesRecord: '服务记录待确认',
  toRead: '待人工阅看',
  marked: '已阅看，请留意',
  paused: '等本人补充，暂不计时',
  hearing: '正在听证，听证的时间不计算',
  more: '再看 20 条',
  moreBusy: '正在取…',
  total: (count: number) => `共 ${count} 条`,
  readAt: (at: string) => `数据截至${at}`,
  emptyShelf: {
    toAccept: ['没有等您接收的', '新派来的诉求会出现在这里，并注明接收时限。'],
    inHand: ['手上没有正在办的', '接收一件后，它会排在这里，先到期的在前。'],
    awaitingVerdict: ['没有等本人评价的', '您答复以后，等本人评价的会排在这里。'],
    closed: ['还没有办结的', '办结的诉求和服务记录都留在这里。'],
    overdue: ['没有超期的', '每一件都在承诺的时间以内。'],
    ready: ['没有期满可办的', '请本人补充、过了日子没有回音的会排在这里，可以再问一次。'],
  },
  emptyQueue: {
    held: ['本站手上没有未结的', '派到本站、还没有交给指导员的会排在这里。'],
    toAccept: ['没有等待接收的', '辖区里每一件都已有人接手。'],
    overdue: ['没有超期的', '辖区里每一件都在承诺的时间以内。'],
    urgent: ['没有等待回应的紧急事项', '有人点“紧急上报”时，会最先出现在这里。'],
    toReview: ['没有等审核的答复', '别人拟写、等您审核的答复会排在这里。'],
    led: ['您没有包案', '由您包的案会排在这里，先到期的在前。'],
    sent: ['没有等反馈的流转', '交办、督办出去还没有反馈结果的会排在这里。'],
    toRead: ['没有要先阅看的', '内容需要人先看一眼的会排在这里，登记不受影响。'],
    ready: ['没有期满可办的', '该等的日子过了、可以办结或往下办的会排在这里。'],
    followUp: ['没有要回访的', '信访事项办结以后，要回访的会排在这里，先到期的在前。'],
    lookBack: ['没有要回头看的', '每个月从上月办结的信访事项里抽取，由没有经手的人回头看。'],
    open: ['辖区里没有未结的诉求', '新的诉求一登记就会出现在这里。'],
  },
  name: '姓名',
  due: '下一个时限',
  status: '状态',
  station: '村社',
  handler: '承办',
  heldBy: (station: string, holder: string, isOpen: boolean) => `${station}，${holder}${isOpen ? '在办' : '承办'}`,
  holder: '现在由谁办',
  firstHandler: '首办责任人',
  category: '类别',
  channel: '来源',
  recordedBy: '代录人',
  receivedAt: '收到时间',
  about: '反映对象',
  said: '诉求内容',
  promises: '时限',
  kept: (at: string) => `按时完成，${at}`,
  keptLate: (at: string) => `完成时已超期，${at}`,
  notKept: (at: string) => `超期未完成，${at}起不再适用`,
  unused: (until: string) => `到${until}为止，没有使用`,
  usedLate: (at: string) => `提出时已过期限，${at}`,
  dueOn: (at: string) => `期限：${at}`,
  provisional: '暂按已知的节假日安排推算',
  rolled: (at: string) => `遇节假日顺延；请按原到期日准备：${at}`,
  cycle: (cycle: number) => `第 ${cycle} 轮`,
  question: '正等本人补充',
  answer: '答复',
  answerLate: '答复时已超过承诺的时间',
  verdict: '本人的评价',
  verdictUntil: (at: string) => `请本人评价，期限：${at}`,
  record: '服务记录（附件2）',
  recordDraft: '服务记录（草稿，办结时确认）',
  timeline: '办理经过',
  next: (what: string) => `要完成：${what}`,
  lateEntry: '补录',
  gaps: '卷内还缺',
  gapsWhy: '补齐以后才能办结。',
  petitionFile: '信访卷内材料',
  petitionClass: '信访类别',
  chainHolds: '卷内每一条都完整，没有被改动或缺失',
  chainBroken: '卷内记录对不上',
  chainBrokenText: '有一条记录被改动或缺失。请不要继续办理，马上报告县局核查。',
  urgentWaits: '紧急上报，还没有人回应',
  nothingToDo: '现在没有要您办的。',
  readOnly: '您可以阅看这一册，不能办理。',
  acts: '办理',
  otherActs: '其他办理',
  fewerActs: '收起其他办理',
  changedMeanwhile: '刚才有人先办了一步',
  changedText: '页面已更新到最新情况，您写的内容都在。请看过下面的最新经过，再决定是否提交。',
  notNowAnyMore: '事情已进到下一步，现在不能这样办了。您写的内容还在，可以复制下来。',
  done: (what: string) => `已完成：${what}`,
  chosenOne: '已选定的一项',
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
} as const

/** Plain minutes in words: 2小时10分, or 1天3小时 when they are many. */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < hour) return `${whole}分`
  if (whole < day) return `${Math.floor(whole / hour)}小时${whole % hour ? `${whole % hour}分` : ''}`
  const hours = Math.floor((whole % day) / hour)
  return `${Math.floor(whole / day)}天${hours ? `${hours}小时` : ''}`
}

/** A station's name where the whole table is of stations: 柳河村 for 柳河村退役军人服务站. */
export const shortStation = (name: string): string => name.replace(/退役军人服务(站|中心)$/, '') || name

/** Who holds something, shortly: a person's name, or 柳河村站. */
export const shortHolder = (name: string): string => name.replace(/退役军人服务(站|中心)$/, '站')

/** The first words of a request; the list cuts them at forty characters. */
export const openingWords = (opening: string): string => ([...opening].length >= 40 ? `${opening}…` : opening)
