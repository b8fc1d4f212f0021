import { outcomeOf } from '../../tests/domain/town'
import { checkFilled, checkTemplate, documentTemplateKeys, filled, openIn } from './document-template'
import { sampleTemplates } from './sample-templates'

test('every paper and every category has a sample, in names of the dictionary, marked for lawyers, with its article', () => {
  expect(sampleTemplates.map(({ key }) => key).sort()).toEqual([...documentTemplateKeys].sort())
  for (const { key, words } of sampleTemplates) {
    expect(outcomeOf(() => checkTemplate(words))).toBe('done')
    expect(words).toContain('样稿，请法制审核')
    if (
      [
        'notice',
        'refusal',
        'extension',
        'opinion',
        'reviewOpinion',
        'recheckOpinion',
        'referLetter',
        'assignLetter',
      ].includes(key)
    )
      expect(words).toMatch(/《信访工作条例》第.+条/)
  }
})

test('what is known takes its place, what is not stays open, and what people wrote is not filled again', () => {
  const words = filled('{{姓名}}：{{ 编号 }}，{{原因}}', { 姓名: '{{编号}}', 编号: '010101-2026-0001' })
  expect(words).toBe('{{编号}}：010101-2026-0001，{{原因}}')
  expect(openIn(words)).toEqual(['编号', '原因'])
})

test.each(['{{身份证号}}', '{{姓名}', '{{姓名', '姓名}}', '{{}}'])('a wording with %s is refused', (words) => {
  expect(outcomeOf(() => checkTemplate(words))).toBe('PLACEHOLDER_UNKNOWN')
})

test('thousands of blanks behind open braces are read at once, for anybody may send them', () => {
  const words = `{{${' '.repeat(1990)}`
  const begun = performance.now()
  expect(openIn(words)).toEqual([])
  expect(performance.now() - begun).toBeLessThan(500)
})

test('words that go out may leave nothing open, in any of their fields; words among staff may', () => {
  expect(outcomeOf(() => checkFilled('decline', { reason: '不属于。', whereTo: '{{去向}}' }))).toBe(
    'PLACEHOLDER_UNFILLED',
  )
  expect(outcomeOf(() => checkFilled('answer', { words: '已办好。' }))).toBe('done')
  expect(outcomeOf(() => checkFilled('consult', { decision: '{{姓名}}' }))).toBe('done')
})
