/** What an instructor's own card says. */
export const cardCopy = {
  head: '思想政治指导员',
  station: '服务站',
  specialties: '擅长',
  address: '地点',
  hours: '时间',
  term: '聘期',
  termEnds: (day: string) => `到${day}`,
  call: (name: string) => `打电话给${name}`,
  asSeen: '退役军人现在看到的就是这张牌。',
  standIn: '没有公开时，退役军人看到您的姓名和服务站的电话。',
  publish: '公开照片和电话',
  consent:
    '同意后，您的照片和手机号会出现在公开牌和联络卡上，您负责的退役军人可以直接打给您。这是单独的同意，您随时可以撤回，撤回后立即不再显示（个人信息保护法第25条）。',
  give: '同意公开',
  published: '您已同意公开照片和电话。',
  withdraw: '撤回同意',
  withdrawTitle: '要撤回同意吗？',
  withdrawText: '撤回后，公开牌上不再显示您的照片和手机号，改为服务站的电话。派给您的任务不受影响。',
  notYet: '您还没有同意公开照片和电话。',
} as const
