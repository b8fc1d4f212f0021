/** What the search says. */
export const searchCopy = {
  title: '查找',
  label: '找什么',
  hint: '编号、姓名、手机号后四位，或事情里的词，如“取暖费”；几个词用空格隔开',
  search: '查找',
  results: '找到的诉求',
  tooShort: '请至少写两个字。',
  beginTitle: '写下要找的',
  beginText: '在您能看到的诉求里找，信访和历年办结的都在内。',
  emptyTitle: '没有找到',
  emptyText: '换一个说法，或少写一个词再找。您看不到的诉求不会出现在这里。',
} as const
