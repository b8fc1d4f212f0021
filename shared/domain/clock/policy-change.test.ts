import { Refusal } from '../refusal'
import { startClock } from './clock'
import { defaultPolicy } from './default-policy'
import { nationalCalendar } from './national-calendar'
import { type PolicyVersion, policyOn, ruleOf, wholePolicy } from './policy'
import { type PolicyChange, revised } from './policy-change'
import { previewOf } from './policy-preview'

const own = [defaultPolicy]
const today = '2026-06-02'
const change = (...rules: PolicyChange['rules']): PolicyChange => ({ validFrom: '2026-07-01', rules })
const refusalOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}
const tried = (...rules: PolicyChange['rules']) => refusalOf(() => revised(own, change(...rules), today))

test('a change is the next version from its day on; the day before keeps the earlier one, and so does every other promise', () => {
  const next = wholePolicy(own, revised(own, change({ key: 'service.close', limit: 3 }), today))
  expect(next).toMatchObject({ version: 2, validFrom: '2026-07-01' })
  expect(ruleOf(next, 'service.close')).toMatchObject({ limit: 3, remindAfter: 2, unit: 'workingDays' })
  expect(ruleOf(next, 'service.close', 'complex').limit).toBe(15)
  expect(ruleOf(next, 'petition.handle')).toEqual(ruleOf(defaultPolicy, 'petition.handle'))
  const both = [...own, next]
  expect([policyOn(both, '2026-06-30').version, policyOn(both, '2026-07-01').version]).toEqual([1, 2])
})

test('a version keeps what it changed alone, and stands on the one in force when it begins', () => {
  const after = (versions: PolicyVersion[], validFrom: string, ...rules: PolicyChange['rules']) => [
    ...versions,
    revised(versions, { validFrom, rules }, today),
  ]
  const july = after(own, '2026-07-01', { key: 'service.close', limit: 3 })
  const june = after(july, '2026-06-10', { key: 'service.accept', limit: 300 })
  const all = after(june, '2026-08-01', { key: 'petition.handle', limit: 50 })
  expect(all.slice(1).map(({ clocks }) => Object.keys(clocks))).toEqual([
    ['service.close'],
    ['service.accept'],
    ['petition.handle'],
  ])
  const limitsOn = (date: string) =>
    (['service.close', 'service.accept', 'petition.handle'] as const).map(
      (key) => ruleOf(policyOn(all, date), key).limit,
    )
  expect(['2026-06-02', '2026-06-10', '2026-07-01', '2026-08-01'].map(limitsOn)).toEqual([
    [5, 420, 60],
    [5, 300, 60],
    [3, 420, 60],
    [3, 420, 50],
  ])
})

test('no version begins before tomorrow, for what came in today has its promises, and no limit is one that cannot be counted', () => {
  const from = (validFrom: string) => refusalOf(() => revised(own, { validFrom, rules: [] }, today))
  expect([from('2026-06-01'), from(today), from('2026-06-03')]).toEqual([
    'POLICY_BACKDATED',
    'POLICY_BACKDATED',
    'none',
  ])
  for (const limit of [0, -1, 1.5]) expect(tried({ key: 'service.close', limit })).toBe('LIMIT_INVALID')
  expect(tried({ key: 'service.close', limit: 5, remindAfter: 5 })).toBe('LIMIT_INVALID')
})

test('the law’s limits may only become stricter, unless a local rule is quoted', () => {
  expect(tried({ key: 'petition.handle', limit: 45 })).toBe('none')
  expect(tried({ key: 'petition.handle', limit: 61 })).toBe('LAXER_THAN_LAW')
  expect(tried({ key: 'petition.handle', limit: 60, mostExtension: 31 })).toBe('LAXER_THAN_LAW')
  expect(tried({ key: 'petition.handle', limit: 90, localRule: '《青石省信访条例》第九条' })).toBe('none')
  expect(tried({ key: 'service.close', limit: 10 })).toBe('none')
})

test('the veteran’s own time to apply may only become longer', () => {
  expect(tried({ key: 'petition.applyReview', limit: 29 })).toBe('LAXER_THAN_LAW')
  expect(tried({ key: 'petition.applyReview', limit: 40 })).toBe('none')
  expect(tried({ key: 'petition.objection', limit: 6 })).toBe('LAXER_THAN_LAW')
})

test('nobody is reminded of the veteran’s own time; of the time to object, those who serve are', () => {
  expect(tried({ key: 'reopenWindow', limit: 15, remindAfter: 10 })).toBe('LIMIT_INVALID')
  expect(tried({ key: 'petition.applyReview', limit: 30, remindAfter: 20 })).toBe('LIMIT_INVALID')
  expect(tried({ key: 'petition.objection', limit: 5, remindAfter: 4 })).toBe('none')
})

test('a preview counts what would have moved and been late, and changes none of the clocks it looks at', () => {
  const startedAt = '2026-05-06T10:00:00+08:00'
  const started = startClock(ruleOf(defaultPolicy, 'service.close'), 'service.close', {
    startedAt,
    cycle: 1,
    calendar: nationalCalendar,
    policyVersion: 1,
  })
  const kept = { ...started, metAt: '2026-05-12T10:00:00+08:00' }
  const cases = [
    { _id: 'a', number: '010101-2026-0001', clocks: [kept] },
    { _id: 'b', number: '010101-2026-0002', clocks: [{ ...started, metAt: '2026-05-07T10:00:00+08:00' }] },
  ]
  const before = structuredClone(cases)
  const next = wholePolicy(own, revised(own, change({ key: 'service.close', limit: 3 }), today))
  const preview = previewOf(cases, next, ['service.close'], nationalCalendar, `${today}T09:00:00+08:00`)
  expect(preview).toMatchObject({ cases: 2, moved: 2, lateBefore: 0, lateAfter: 1 })
  // Saturday 9 May is worked, so the three days are the 7th, the 8th and the 9th.
  expect(preview.examples[0]).toMatchObject({ requestId: 'a', after: '2026-05-10T00:00:00+08:00', wouldBeLate: true })
  expect(cases).toEqual(before)
})

test('back within the law, a promise rests on the law again, and so does the most it is extended', () => {
  const local = { key: 'petition.handle' as const, limit: 90, mostExtension: 60, localRule: '《青石省信访条例》第九条' }
  const laxer = wholePolicy(own, revised(own, change(local), today))
  expect(ruleOf(laxer, 'petition.handle')).toMatchObject({ basis: local.localRule, mostExtension: 60 })
  const both = [...own, laxer]
  const within = { ...change({ key: 'petition.handle', limit: 45 }), validFrom: '2026-08-01' }
  const back = wholePolicy(both, revised(both, within, today))
  expect(ruleOf(back, 'petition.handle')).toMatchObject({ basis: '《信访工作条例》第三十四条', mostExtension: 30 })
})

test('a number a county wrote itself is a promise of its own and no guess', () => {
  const versions = [defaultPolicy]
  const next = wholePolicy(versions, revised(versions, change({ key: 'service.reply', limit: 10 }), today))
  expect(ruleOf(next, 'service.reply')).toMatchObject({ basis: '本站承诺', isVerified: true })
  expect(ruleOf(defaultPolicy, 'service.reply')).toMatchObject({ basis: '本系统默认', isVerified: false })
})
