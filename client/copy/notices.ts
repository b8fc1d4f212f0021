/** What is said about the messages WeChat pushes. */
export const notices = {
  topUp: (left: number) => `有新任务时提醒我（还可提醒 ${left} 次）`,
  off: '您在微信里关掉了消息提醒',
  offText: '没有提醒也不会漏：新任务都排在这张单子上。想要提醒，请打开设置里的“通知管理”。',
  notAccepted: '这次没有加上提醒',
  notAcceptedText:
    '没有提醒也不会漏：新任务都排在这张单子上。想要提醒，再点一次，选“允许”；如果不再询问，请打开设置里的“通知管理”。',
  openSetting: '打开设置',
} as const
