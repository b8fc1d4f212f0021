import type { ClockKey, ClockPolicy, ClockRule } from './policy'

const promise = '本站承诺'
const article = (number: string) => `《信访工作条例》第${number}条`

const clocks: Record<ClockKey, ClockRule> = {
  'service.accept': {
    limit: 420,
    unit: 'workingMinutes',
    startsFrom: 'submitted',
    basis: promise,
    isVerified: true,
    pausable: 'waiting',
    remindAfter: 210,
    escalates: true,
  },
  'service.firstContact': {
    limit: 1,
    unit: 'workingDays',
    startsFrom: 'accepted',
    basis: promise,
    isVerified: true,
    pausable: 'waiting',
    variants: { urgent: { limit: 120, unit: 'minutes', remindAfter: 60 } },
  },
  'service.close': {
    limit: 5,
    unit: 'workingDays',
    startsFrom: 'accepted',
    basis: promise,
    isVerified: true,
    pausable: 'waiting',
    remindAfter: 4,
    variants: { complex: { limit: 15, remindAfter: 12 } },
  },
  'petition.notice': {
    limit: 15,
    unit: 'calendarDays',
    startsFrom: 'received',
    basis: article('二十三'),
    isVerified: true,
    remindAfter: 12,
  },
  'petition.objection': {
    limit: 5,
    unit: 'workingDays',
    startsFrom: 'receivedByReferral',
    basis: article('二十三'),
    isVerified: true,
    remindAfter: 3,
  },
  'petition.simple': {
    limit: 10,
    unit: 'workingDays',
    startsFrom: 'admitted',
    basis: '《信访事项简易办理办法（试行）》',
    isVerified: true,
    remindAfter: 8,
    variants: { decide: { limit: 3, startsFrom: 'received', isVerified: false, remindAfter: 2 } },
  },
  'petition.handle': {
    limit: 60,
    unit: 'calendarDays',
    startsFrom: 'admitted',
    basis: article('三十四'),
    isVerified: true,
    remindAfter: 50,
    mostExtension: 30,
  },
  'petition.applyReview': {
    limit: 30,
    unit: 'calendarDays',
    startsFrom: 'received',
    basis: article('三十五'),
    isVerified: true,
  },
  'petition.review': {
    limit: 30,
    unit: 'calendarDays',
    startsFrom: 'received',
    basis: article('三十五'),
    isVerified: true,
    remindAfter: 25,
  },
  'petition.applyRecheck': {
    limit: 30,
    unit: 'calendarDays',
    startsFrom: 'received',
    basis: article('三十六'),
    isVerified: true,
  },
  'petition.recheck': {
    limit: 30,
    unit: 'calendarDays',
    startsFrom: 'received',
    basis: article('三十六'),
    isVerified: true,
    pausable: 'hearing',
    remindAfter: 25,
  },
  'urgent.acknowledge': {
    limit: 15,
    unit: 'minutes',
    startsFrom: 'raised',
    basis: '乡镇（街道）退役军人服务站标准第80项“第一时间”',
    isVerified: true,
    escalates: true,
  },
  followUp: { limit: 5, unit: 'workingDays', startsFrom: 'closed', basis: promise, isVerified: true, remindAfter: 4 },
  reopenWindow: { limit: 15, unit: 'calendarDays', startsFrom: 'answered', basis: promise, isVerified: true },
}

/** The promises a jurisdiction starts from; a bureau may set its own under a new version. */
export const defaultPolicy: ClockPolicy = { jurisdictionId: 'default', version: 1, validFrom: '2022-05-01', clocks }
