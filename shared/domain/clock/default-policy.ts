import type { ClockKey, ClockPolicy, ClockRule } from './policy'

/** The basis of what a station promises of its own accord. */
export const PROMISE = '本站承诺'
/** The basis of a number this system chose, until a county writes its own. */
export const OWN_GUESS = '本系统默认'
const article = (number: string) => `《信访工作条例》第${number}条`

const clocks: Record<ClockKey, ClockRule> = {
  'service.accept': {
    limit: 420,
    unit: 'workingMinutes',
    basis: PROMISE,
    isVerified: true,
    pausable: true,
    remindAfter: 210,
    escalates: true,
  },
  'service.firstContact': {
    limit: 1,
    unit: 'workingDays',
    basis: PROMISE,
    isVerified: true,
    pausable: true,
    escalates: true,
    variants: { urgent: { limit: 120, unit: 'minutes', remindAfter: 60 } },
  },
  'service.close': {
    limit: 5,
    unit: 'workingDays',
    basis: PROMISE,
    isVerified: true,
    pausable: true,
    escalates: true,
    remindAfter: 4,
    variants: { complex: { limit: 15, remindAfter: 12, basis: `${PROMISE}（复杂事项）` } },
  },
  'service.reply': {
    limit: 7,
    unit: 'calendarDays',
    basis: OWN_GUESS,
    isVerified: false,
  },
  'petition.notice': {
    limit: 15,
    unit: 'calendarDays',
    basis: article('二十三'),
    isVerified: true,
    escalates: true,
    remindAfter: 12,
  },
  'petition.referralNotice': {
    limit: 15,
    unit: 'calendarDays',
    basis: article('二十三'),
    isVerified: true,
    escalates: true,
    remindAfter: 12,
  },
  'petition.admission': {
    // 条例 23¶3 gives whoever a matter was forwarded to 15 days to decide and tell; from the first notice on is this system's reading.
    limit: 15,
    unit: 'calendarDays',
    basis: OWN_GUESS,
    isVerified: false,
    escalates: true,
    remindAfter: 10,
  },
  'petition.objection': {
    limit: 5,
    unit: 'workingDays',
    basis: article('二十三'),
    isVerified: true,
    remindAfter: 3,
  },
  'petition.simple': {
    limit: 10,
    unit: 'workingDays',
    basis: '《信访事项简易办理办法（试行）》',
    isVerified: true,
    escalates: true,
    remindAfter: 8,
    variants: { decide: { limit: 3, isVerified: false, remindAfter: 2 } },
  },
  'petition.handle': {
    limit: 60,
    unit: 'calendarDays',
    basis: article('三十四'),
    isVerified: true,
    escalates: true,
    remindAfter: 50,
    mostExtension: 30,
    // 条例 34 gives sixty days to the petitions of 31⑥ alone; what goes another way has none, and is not to be forgotten.
    variants: { otherWay: { basis: OWN_GUESS, isVerified: false } },
  },
  'petition.applyReview': {
    limit: 30,
    unit: 'calendarDays',
    basis: article('三十五'),
    isVerified: true,
  },
  'petition.review': {
    limit: 30,
    unit: 'calendarDays',
    basis: article('三十五'),
    isVerified: true,
    escalates: true,
    remindAfter: 25,
  },
  'petition.applyRecheck': {
    limit: 30,
    unit: 'calendarDays',
    basis: article('三十六'),
    isVerified: true,
  },
  'petition.recheck': {
    limit: 30,
    unit: 'calendarDays',
    basis: article('三十六'),
    isVerified: true,
    pausable: true,
    escalates: true,
    remindAfter: 25,
  },
  'petition.result': {
    limit: 30,
    unit: 'calendarDays',
    basis: `${article('二十二')}（指定办理期限）`,
    isVerified: true,
    escalates: true,
    isNamedDay: true,
    remindAfter: 27,
  },
  'petition.leader': {
    limit: 14,
    unit: 'calendarDays',
    basis: '领导包案计划',
    isVerified: true,
    escalates: true,
  },
  'petition.pairing': {
    limit: 30,
    unit: 'calendarDays',
    basis: '包联计划',
    isVerified: true,
    escalates: true,
  },
  'urgent.acknowledge': {
    limit: 15,
    unit: 'minutes',
    basis: '乡镇（街道）退役军人服务站标准第80项“第一时间”',
    isVerified: false,
    escalates: true,
  },
  followUp: { limit: 5, unit: 'workingDays', basis: PROMISE, isVerified: true, remindAfter: 4 },
  reopenWindow: { limit: 15, unit: 'calendarDays', basis: PROMISE, isVerified: true },
}

/** The promises a jurisdiction starts from; a bureau may set its own under a new version. */
export const defaultPolicy: ClockPolicy = { version: 1, validFrom: '2022-05-01', clocks }
