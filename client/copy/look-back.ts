/** What is said of the monthly draw for a second look (回头看). */
export const lookBackCopy = {
  drawnIn: '回头看抽样（办结月份）',
  rule: (percent: number) =>
    `每个月过后，从当月办结的信访事项里抽取约百分之${percent}。抽中与否由编号和办结时间算出，谁都可以照着核对；经手过的人不看自己办的。`,
  unverified: '抽取的比例没有查到公布的依据，可由县局另定。',
  wholeSample: '看上个月抽中的全部',
} as const
