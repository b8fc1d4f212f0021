import { heating, type Office, openOffice } from '../support/office'
import { widerCounty } from '../support/wider-county'

let office: Office
beforeAll(async () => {
  office = await openOffice({ county: widerCounty() })
})
afterAll(() => office.end())

const aboutPension = () => ({
  ...heating(),
  category: 'socialInsurance' as const,
  words: '退役时的养老保险年限没有接上。',
})

test('an answer of a reviewed category is drafted by one, sent back, drafted anew and approved by another; only then is it read', async () => {
  const { does, refusal } = office
  const { requestId } = await does('veteran', 'p-chen', 'submit', aboutPension())
  const accepted = await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  const words = '您的年限可以接续，下月起生效。'
  expect(await refusal('instructor', 'p-zhou', 'answer', { requestId, version: accepted.version, words })).toBe(
    'REVIEW_NEEDED',
  )
  expect((await does('instructor', 'p-zhou', 'readTask', { requestId })).isReviewed).toBe(true)
  const drafted = await does('instructor', 'p-zhou', 'draftAnswer', { requestId, version: accepted.version, words })
  const waiting = await does('veteran', 'p-chen', 'readMine', { requestId })
  expect(waiting.answer).toBeUndefined()
  expect(JSON.stringify(waiting)).not.toContain(words)
  expect((await does('station', 'p-gao', 'listQueue', { view: 'toReview' })).counts.toReview).toBe(1)
  const returned = await does('station', 'p-gao', 'returnAnswer', {
    requestId,
    version: drafted.version,
    words: '请写明依据。',
  })
  expect(await refusal('station', 'p-gao', 'approveAnswer', { requestId, version: returned.version })).toBe('NOT_NOW')
  const better = `${words}依据《退役军人保障法》。`
  const again = await does('instructor', 'p-zhou', 'draftAnswer', {
    requestId,
    version: returned.version,
    words: better,
  })
  const approval = { requestId, version: again.version }
  const approved = await does('station', 'p-gao', 'approveAnswer', approval, 'call-approve-1')
  expect(approved.status).toBe('answered')
  expect(await does('station', 'p-gao', 'approveAnswer', approval, 'call-approve-1')).toEqual(approved)
  const own = await does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.answer?.words).toBe(better)
  expect(own.lines.map(({ act }) => act)).not.toContain('returnAnswer')
  expect(own.acts).toContain('confirm')
})

test('whoever wrote an opinion does not approve it; it bears its author and the day of its approval', async () => {
  const { does, refusal } = office
  const { requestId } = await does('station', 'p-gao', 'submitOnBehalf', {
    ...aboutPension(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
  })
  await does('station', 'p-gao', 'notify', { requestId, version: 1, words: '已登记。', whereTo: '县局' })
  await does('station', 'p-gao', 'admit', { requestId, version: 2, body: '县局', admittedOn: '2026-06-02' })
  const draft = { requestId, version: 3, words: '予以接续。', basis: '《退役军人保障法》第四十六条' }
  expect(await refusal('station', 'p-xu', 'draftAnswer', draft)).toBe('FORM_INVALID')
  await does('station', 'p-xu', 'draftAnswer', { ...draft, outcome: 'upheld' })
  expect(await refusal('station', 'p-xu', 'approveAnswer', { requestId, version: 4 })).toBe('REVIEWER_IS_AUTHOR')
  expect(await refusal('station', 'p-xu', 'returnAnswer', { requestId, version: 4, words: '再看看。' })).toBe(
    'REVIEWER_IS_AUTHOR',
  )
  const both = await Promise.all([
    office.reply('station', 'p-tang', 'approveAnswer', { requestId, version: 4 }),
    office.reply('station', 'p-shen', 'approveAnswer', { requestId, version: 4 }),
  ])
  expect(both.map((one) => (one.ok ? one.output.status : one.refusal.code)).sort()).toEqual([
    'CHANGED_MEANWHILE',
    'opined',
  ])
  const seen = await does('station', 'p-shen', 'readDossier', { requestId })
  expect(seen.petition?.opinion).toMatchObject({ outcome: 'upheld', words: '予以接续。', issuedOn: '2026-06-02' })
  expect(seen.lines.at(-1)).toMatchObject({ act: 'approveAnswer', detail: { author: '许文静' } })
  expect(seen.draft).toBeUndefined()
})

test('a draft whose matter goes another way is put by, and stays in the lines', async () => {
  const { does } = office
  const { requestId } = await does('veteran', 'p-chen', 'submit', aboutPension())
  await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  await does('instructor', 'p-zhou', 'draftAnswer', { requestId, version: 2, words: '可以接续。' })
  await does('instructor', 'p-zhou', 'ask', { requestId, version: 3, words: '请带上档案。' })
  expect((await does('station', 'p-gao', 'readDossier', { requestId })).draft?.words).toBe('可以接续。')
  const appeal = { petitionClass: 'appeal' as const, subject: 'nobody' as const, reason: '要求书面处理。' }
  await does('veteran', 'p-chen', 'convert', { requestId, version: 4, ...appeal })
  const { draft, lines } = await does('station', 'p-gao', 'readDossier', { requestId })
  expect(draft).toBeUndefined()
  expect(lines.map(({ act }) => act)).toContain('draftAnswer')
  expect((await does('station', 'p-gao', 'listQueue', { view: 'toReview' })).counts.toReview).toBe(0)
})

test('the bureau’s head says whose answers are read first, how many are looked at again and where petitions usually go, with the reason; nobody else does', async () => {
  const { does, refusal } = office
  const before = await does('station', 'p-gao', 'readHandsRules', {})
  expect(before).toEqual({
    outsideBodies: ['青石县人力资源和社会保障局'],
    reviewedCategories: ['socialInsurance', 'resettlement'],
    lookBackPercent: 20,
    isDefault: true,
    mayChange: false,
  })
  const bodies = ['青石县民政局', '青石县民政局']
  const rules = {
    outsideBodies: bodies,
    reviewedCategories: ['housing' as const],
    lookBackPercent: 30,
    reason: '县局会议定。',
  }
  for (const who of ['p-tang', 'p-fan', 'p-luo'])
    expect(await refusal('station', who, 'setHandsRules', rules)).toBe('NOT_ALLOWED')
  await does('station', 'p-shen', 'setHandsRules', rules, 'call-hands-rules')
  await does('station', 'p-shen', 'setHandsRules', rules, 'call-hands-rules')
  expect(office.cloud.store.find('ruleChanges', {})).toMatchObject([
    { by: { personId: 'p-shen' }, reason: rules.reason, hands: { outsideBodies: ['青石县民政局'] } },
  ])
  expect(await does('station', 'p-luo', 'readHandsRules', {})).toMatchObject({
    isDefault: false,
    changed: { byName: '沈国栋', reason: rules.reason },
  })
  const { lookBackShare } = await does('station', 'p-gao', 'listQueue', { view: 'lookBack' })
  expect(lookBackShare).toEqual({ percent: 30, isVerified: true })
  const { requestId } = await does('veteran', 'p-chen', 'submit', { ...heating(), category: 'housing' })
  await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  const answer = { requestId, version: 2, words: '可以申请。' }
  expect(await refusal('instructor', 'p-zhou', 'answer', answer)).toBe('REVIEW_NEEDED')
  expect((await does('station', 'p-gao', 'listHands', { requestId })).bodies).toEqual(['青石县民政局'])
  for (const lookBackPercent of [0, 101, 12.5])
    expect(await refusal('station', 'p-shen', 'setHandsRules', { ...rules, lookBackPercent })).toBe('FORM_INVALID')
  const none = { ...rules, outsideBodies: [], reviewedCategories: ['socialInsurance' as const] }
  await does('station', 'p-shen', 'setHandsRules', none)
  await does('instructor', 'p-zhou', 'answer', answer)
})

test('the bureau’s head words a paper; a name in no dictionary is refused, and so is a second version of the same', async () => {
  const { does, refusal } = office
  const { templates, mayChange } = await does('station', 'p-shen', 'listTemplates', {})
  expect(mayChange).toBe(true)
  expect(templates).toHaveLength(25)
  for (const { words, version } of templates) {
    expect(version).toBe(0)
    expect(words).toContain('样稿，请法制审核')
  }
  const input = {
    key: 'notice' as const,
    version: 0,
    words: '{{姓名}}：您的信访事项（{{编号}}）已登记，由{{去向}}办理。',
  }
  for (const who of ['p-tang', 'p-fan', 'p-luo'])
    expect(await refusal('station', who, 'saveTemplate', input)).toBe('NOT_ALLOWED')
  for (const words of ['{{身份证号}}', '{{姓名', '姓名}}'])
    expect(await refusal('station', 'p-shen', 'saveTemplate', { ...input, words })).toBe('PLACEHOLDER_UNKNOWN')
  expect(await does('station', 'p-shen', 'saveTemplate', input, 'call-save-1')).toEqual({ key: 'notice', version: 1 })
  expect(await does('station', 'p-shen', 'saveTemplate', input, 'call-save-1')).toEqual({ key: 'notice', version: 1 })
  expect(await refusal('station', 'p-shen', 'saveTemplate', input)).toBe('CHANGED_MEANWHILE')
  expect(await refusal('station', 'p-shen', 'saveTemplate', { ...input, version: 7 })).toBe('CHANGED_MEANWHILE')
  expect((await does('station', 'p-gao', 'listTemplates', {})).mayChange).toBe(false)
})

test('a paper is filled from the dossier, refused while something stands open, and its line keeps the version used', async () => {
  const { does, refusal } = office
  const { requestId } = await does('veteran', 'p-sun', 'submit', { ...heating(), track: 'petition' })
  const filled = await does('station', 'p-gao', 'fillTemplate', { key: 'notice', requestId })
  expect(filled).toMatchObject({ template: 'notice@1', unfilled: ['去向'] })
  expect(filled.words).toContain('孙𠮷祥：您的信访事项')
  const notice = {
    requestId,
    version: 1,
    words: filled.words,
    whereTo: '河口镇退役军人服务站',
    template: filled.template,
  }
  expect(await refusal('station', 'p-gao', 'notify', notice)).toBe('PLACEHOLDER_UNFILLED')
  const words = filled.words.replace('{{去向}}', '河口镇退役军人服务站')
  expect(await refusal('station', 'p-gao', 'notify', { ...notice, words, template: 'notice@2' })).toBe('NOT_FOUND')
  await does('station', 'p-gao', 'notify', { ...notice, words })
  const { lines } = await does('station', 'p-gao', 'readDossier', { requestId })
  expect(lines.at(-1)?.detail).toMatchObject({ template: 'notice@1', words })
  expect(await refusal('instructor', 'p-zhou', 'fillTemplate', { key: 'reply-other', requestId })).toBe('NOT_FOUND')
})

test('what a petition ends with is worded as its kind and stage ask for, and never as another’s', async () => {
  const { does, refusal } = office
  const { requestId } = await does('veteran', 'p-sun', 'submit', { ...heating(), track: 'petition' })
  const fill = (key: 'opinion' | 'answer' | 'reviewOpinion') => ['fillTemplate', { key, requestId }] as const
  expect((await does('station', 'p-gao', ...fill('opinion'))).words).toMatch(/第三十二条[\s\S]*复查/)
  for (const key of ['answer', 'reviewOpinion'] as const)
    expect(await refusal('station', 'p-gao', ...fill(key))).toBe('NOT_NOW')
  const suggestion = {
    requestId,
    version: 1,
    petitionClass: 'suggestion',
    subject: 'nobody',
    reason: '是建议',
  } as const
  await does('station', 'p-gao', 'reclassify', suggestion)
  expect((await does('station', 'p-gao', ...fill('answer'))).words).not.toMatch(/第三十[二五]条|复查/)
  expect(await refusal('station', 'p-gao', ...fill('opinion'))).toBe('NOT_NOW')
})

test('a wording filled takes the dossier’s words along: it leaves the trace of a read, and auditors fill none', async () => {
  const { does, refusal, cloud } = office
  const { requestId } = await does('veteran', 'p-sun', 'submit', heating())
  await does('station', 'p-gao', 'fillTemplate', { key: 'reply-benefits', requestId })
  expect(cloud.store.find('reads', { requestId })).toMatchObject([{ personId: 'p-gao', role: 'head' }])
  expect(await refusal('station', 'p-luo', 'fillTemplate', { key: 'reply-benefits', requestId })).toBe('NOT_ALLOWED')
  // What gives numbers, names of staff and rows as lists do leaves none.
  await does('station', 'p-gao', 'explainClocks', { requestId })
  await does('station', 'p-gao', 'listRepeats', { requestId })
  await does('station', 'p-gao', 'listHands', { requestId })
  await does('station', 'p-gao', 'listCandidates', { requestId })
  expect(cloud.store.count('reads', { requestId })).toBe(1)
})
