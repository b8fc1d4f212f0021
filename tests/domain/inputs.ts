import { dateOf, type Instant } from '@shared/domain/clock/china-time'
import type { Act } from '@shared/domain/request/lifecycle'

/** A valid input for each act, as its contract would let it through on the day of `at`. */
export const inputs = (at: Instant): Record<Act, object> => ({
  accept: {},
  giveBack: { reason: '不在本人职责内' },
  reassign: { to: { kind: 'station', id: 'township' }, reason: '镇里更合适' },
  handOver: { why: 'termEnded' },
  ask: { words: '请补充身份证照片' },
  reply: { words: '已补充' },
  attach: { fileId: 'cloud://env/requests/aaaaaaaaaaaaaaaa/1.jpg', kind: 'photo', bytes: 10, sha256: 'ab', at },
  recordContact: { method: 'call', reached: true, words: '' },
  answer: { words: '本月内到账' },
  confirm: { verdict: 'satisfied', reason: '' },
  contest: { reason: '还没有到账' },
  close: record(at),
  confirmRecord: record(at),
  lapse: {},
  reopen: { reason: '复查发现遗漏' },
  withdraw: { reason: '' },
  convert: { petitionClass: 'appeal', subject: 'nobody', reason: '要求书面处理' },
  reclassify: { petitionClass: 'suggestion', subject: 'nobody', reason: '原来定错了' },
  recordAddress: { address: '青石县河口镇三组' },
  revert: { writtenWords: '本人同意按服务诉求办理', writtenOn: dateOf(at) },
  notify: { words: '已登记并转送', whereTo: '县民政局' },
  admit: { body: '县民政局', admittedOn: dateOf(at) },
  decline: { reason: '不属于信访事项', whereTo: '县法院' },
  extend: { days: 10, reason: '需要外地核实' },
  issueOpinion: { outcome: 'upheld', words: '予以补发', basis: '优待金办法第三条', servedOn: dateOf(at) },
  closePetition: {},
  raiseUrgent: { words: '人在医院' },
  acknowledge: {},
  reviewWords: { isFine: false, note: '话说得很重，先打个电话' },
  remind: { key: 'service.accept' },
  escalate: { key: 'service.accept' },
})

const record = (at: Instant) => ({
  servedOn: dateOf(at),
  subject: '优待金',
  content: '说明到账时间',
  suggestions: '',
  remark: '',
  stateOfMind: '平稳',
})
