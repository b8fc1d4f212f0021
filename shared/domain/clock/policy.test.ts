import { defaultPolicy } from './default-policy'
import { type ClockPolicy, checkPolicy, clockKeys, isWindow, policyOn, ruleOf, usedAfter } from './policy'

test('a window whose time is up was not used, or late, where that was excused; the time to judge ends unused by itself', () => {
  const [day, due, after] = ['2026-03-01', '2026-03-02', '2026-03-03'].map((date) => `${date}T00:00:00+08:00`)
  const used = (key: 'petition.applyReview' | 'reopenWindow' | 'petition.handle', metAt?: string) =>
    usedAfter({ key, dueAt: due, ...(metAt ? { metAt } : {}) }, after ?? '')
  expect([used('petition.applyReview'), used('petition.applyReview', day)]).toEqual(['unused', undefined])
  expect([used('petition.applyReview', after), used('reopenWindow', due)]).toEqual(['late', 'unused'])
  expect(used('petition.handle')).toBeUndefined()
  expect(usedAfter({ key: 'petition.applyReview', dueAt: due }, day ?? '')).toBeUndefined()
})

test('the default promises are those of the product page', () => {
  expect(clockKeys.map((key) => [key, ruleOf(defaultPolicy, key).limit, ruleOf(defaultPolicy, key).unit])).toEqual([
    ['service.accept', 420, 'workingMinutes'],
    ['service.firstContact', 1, 'workingDays'],
    ['service.close', 5, 'workingDays'],
    ['service.reply', 7, 'calendarDays'],
    ['petition.notice', 15, 'calendarDays'],
    ['petition.referralNotice', 15, 'calendarDays'],
    ['petition.admission', 15, 'calendarDays'],
    ['petition.objection', 5, 'workingDays'],
    ['petition.simple', 10, 'workingDays'],
    ['petition.handle', 60, 'calendarDays'],
    ['petition.applyReview', 30, 'calendarDays'],
    ['petition.review', 30, 'calendarDays'],
    ['petition.applyRecheck', 30, 'calendarDays'],
    ['petition.recheck', 30, 'calendarDays'],
    ['petition.result', 30, 'calendarDays'],
    ['petition.leader', 14, 'calendarDays'],
    ['petition.pairing', 30, 'calendarDays'],
    ['urgent.acknowledge', 15, 'minutes'],
    ['followUp', 5, 'workingDays'],
    ['reopenWindow', 15, 'calendarDays'],
  ])
  expect(() => checkPolicy(defaultPolicy)).not.toThrow()
})

test('only the days from a notice to an admission, the three to decide a simple petition, the week before asking again and the minutes of “第一时间” are unverified', () => {
  const readings = clockKeys.flatMap((key) =>
    [undefined, 'urgent' as const, 'complex' as const, 'decide' as const].map(
      (variant) => [key, variant, ruleOf(defaultPolicy, key, variant)] as const,
    ),
  )
  expect(readings.filter(([, , rule]) => !rule.isVerified).map(([key, variant]) => [key, variant])).toEqual([
    ...[undefined, 'urgent', 'complex', 'decide'].map((variant) => ['service.reply', variant]),
    ...[undefined, 'urgent', 'complex', 'decide'].map((variant) => ['petition.admission', variant]),
    ['petition.simple', 'decide'],
    ...[undefined, 'urgent', 'complex', 'decide'].map((variant) => ['urgent.acknowledge', variant]),
  ])
})

test('what somebody owes a petitioner is told to the level above once it is late; a window is nobody’s duty', () => {
  const owed = clockKeys.filter((key) => key.startsWith('petition.') && !isWindow(key))
  expect(owed.filter((key) => !ruleOf(defaultPolicy, key).escalates)).toEqual([])
  expect(clockKeys.filter((key) => isWindow(key) && ruleOf(defaultPolicy, key).escalates)).toEqual([])
})

test('service promises pause while waiting, 复核 for a hearing, nothing else', () => {
  expect(clockKeys.filter((key) => ruleOf(defaultPolicy, key).pausable)).toEqual([
    'service.accept',
    'service.firstContact',
    'service.close',
    'petition.recheck',
  ])
})

test('a variant changes what it names and keeps the rest', () => {
  expect(ruleOf(defaultPolicy, 'service.close', 'complex')).toMatchObject({
    limit: 15,
    unit: 'workingDays',
    basis: '本站承诺（复杂事项）',
    variant: 'complex',
  })
  expect(ruleOf(defaultPolicy, 'service.close', 'urgent')).toEqual(ruleOf(defaultPolicy, 'service.close'))
})

test('a limit, a reminder or an extension that cannot be counted is refused', () => {
  const changed = (change: object): ClockPolicy => ({
    ...defaultPolicy,
    clocks: { ...defaultPolicy.clocks, followUp: { ...defaultPolicy.clocks.followUp, ...change } },
  })
  const wrong = [
    { limit: 0 },
    { limit: 2.5 },
    { remindAfter: 5 },
    { remindAfter: 0 },
    { mostExtension: -1 },
    { variants: { complex: { limit: 0 } } },
    { variants: { complex: { limit: 3 } } },
  ]
  for (const change of wrong)
    expect(() => checkPolicy(changed(change))).toThrow(expect.objectContaining({ code: 'LIMIT_INVALID' }))
})

test('the policy in force is the latest to have begun, and the first one before all', () => {
  const of = (version: number, validFrom: string) => ({ ...defaultPolicy, version, validFrom })
  const policies = [of(3, '2026-07-01'), of(1, '2024-01-01'), of(2, '2026-07-01')]
  const versionOn = (date: string) => policyOn(policies, date).version
  expect(['2026-06-30', '2026-07-01', '2023-12-31'].map(versionOn)).toEqual([1, 3, 1])
  expect(() => policyOn([], '2026-07-01')).toThrow('without a clock policy')
})
