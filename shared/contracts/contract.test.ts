import fc from 'fast-check'
import { contracts } from '.'
import { day, envelope, id, instant, month, phone, requestId, skip, text } from './contract'

const words = text(10)
const accepts = (value: unknown, schema: typeof words = words) => schema.safeParse(value).success
const whyNot = (value: unknown, schema: typeof words = words) => schema.safeParse(value).error?.issues[0]?.message

test('a text is trimmed, and stands as it was otherwise', () => {
  expect(words.parse('  优待 金\n ')).toBe('优待 金')
  expect(words.parse('\u3000您好\u3000')).toBe('您好')
})

test('rare characters beyond the first plane are kept and count one each', () => {
  expect(words.parse('𠮷𡘙𪚥')).toBe('𠮷𡘙𪚥')
  expect(accepts('𠮷'.repeat(10))).toBe(true)
  expect(whyNot('𠮷'.repeat(11))).toBe('tooLong')
})

test('emoji are kept', () => {
  for (const emoji of ['😀', '👍🏽', '🇨🇳']) expect(words.parse(emoji)).toBe(emoji)
})

test('emoji made of several by joiners are kept', () => {
  expect(words.parse('👨‍👩‍👧')).toBe('👨‍👩‍👧')
})

test('tab and line breaks may stand inside a text', () => {
  expect(words.parse('一\t二\r\n三')).toBe('一\t二\r\n三')
})

test.each([
  ['null', '\u0000'],
  ['backspace', '\u0008'],
  ['vertical tab', '\u000B'],
  ['escape', '\u001B'],
  ['delete', '\u007F'],
  ['a C1 control', '\u0085'],
  ['a zero-width space', '\u200B'],
  ['a right-to-left override', '\u202E'],
  ['a left-to-right mark', '\u200E'],
  ['a right-to-left mark', '\u200F'],
  ['a direction isolate', '\u2067'],
  ['a byte-order mark', '\uFEFF'],
])('%s is refused wherever it stands inside', (_name, character) => {
  expect(whyNot(`一${character}二`)).toBe('control')
})

test.each([
  ['a first half alone', '一\uD842'],
  ['a first half before a letter', '\uD842一'],
  ['a second half alone', '\uDFB7'],
  ['a second half after a letter', '一\uDFB7'],
  ['halves in the wrong order', '\uDFB7\uD842'],
  ['two first halves', '\uD842\uD842\uDFB7'],
  ['two second halves', '\uD842\uDFB7\uDFB7'],
])('half a character is refused: %s', (_name, broken) => {
  expect(whyNot(broken)).toBe('control')
})

test('a text is as long as its limit and no longer, counted after trimming', () => {
  expect(accepts('一'.repeat(10))).toBe(true)
  expect(accepts(`  ${'一'.repeat(10)}  `)).toBe(true)
  expect(whyNot('一'.repeat(11))).toBe('tooLong')
})

test('nothing but blanks is empty, unless it may be', () => {
  expect(whyNot('')).toBe('empty')
  expect(whyNot(' \n\u3000')).toBe('empty')
  expect(accepts('', text(10, 0))).toBe(true)
})

test('only a text is a text', () => {
  for (const value of [1, null, undefined, {}, [], ['一'], true]) expect(accepts(value)).toBe(false)
})

test('whatever passes is well formed, within its limit, and passes again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 14 }), (value) => {
      const first = words.safeParse(value)
      if (!first.success) return
      expect([...first.data].length).toBeLessThanOrEqual(10)
      expect(words.parse(first.data)).toBe(first.data)
      expect(new TextDecoder().decode(new TextEncoder().encode(first.data))).toBe(first.data)
    }),
  )
})

test('a phone is a mainland mobile or a landline with its area code', () => {
  for (const good of ['13900000001', '0571-88000001', '057188000001', '010-12345678', ' 13900000001 '])
    expect([good, phone.safeParse(good).success]).toEqual([good, true])
  for (const bad of ['', '1390000000', '139000000012', '88000001', '+8613900000001', '1390000000a', '1３900000001'])
    expect([bad, phone.safeParse(bad).success]).toEqual([bad, false])
})

test('an id cannot leave its place', () => {
  for (const bad of ['', 'a/b', '../a', 'a b', 'a$', 'a'.repeat(65), '一'])
    expect(id.safeParse(bad).success).toBe(false)
  expect(id.safeParse('a-B_9').success).toBe(true)
  for (const bad of ['a'.repeat(15), 'a'.repeat(33), 'a-aaaaaaaaaaaaaaaa'])
    expect(requestId.safeParse(bad).success).toBe(false)
})

test('days, months and instants are real ones', () => {
  for (const bad of ['2026-02-30', '2026-2-3', '2026-13-01', '20260203', ''])
    expect(day.safeParse(bad).success).toBe(false)
  expect(day.safeParse('2028-02-29').success).toBe(true)
  for (const bad of ['2026-13', '2026-00', '2026-1', '2026']) expect(month.safeParse(bad).success).toBe(false)
  for (const bad of ['2026-03-02T09:00+08:00', '2026-03-02T09:00:00', '2026-03-02', '2026-02-30T09:00:00+08:00'])
    expect([bad, instant.safeParse(bad).success]).toEqual([bad, false])
  for (const good of ['2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00Z'])
    expect([good, instant.safeParse(good).success]).toEqual([good, true])
})

test('a list begins at its beginning, and far pages have an end', () => {
  expect(skip.parse(undefined)).toBe(0)
  for (const bad of [-1, 0.5, 5001, '1', Number.NaN]) expect(skip.safeParse(bad).success).toBe(false)
})

test('a call names its act and itself', () => {
  expect(envelope.safeParse({ act: 'home', callId: 'abcdefgh' }).success).toBe(true)
  for (const bad of [null, {}, { act: 'home' }, { act: 'home', callId: 'short' }, { act: 1, callId: 'abcdefgh' }])
    expect(envelope.safeParse(bad).success).toBe(false)
})

test('every act has a summary of one sentence and takes an object', () => {
  for (const [door, acts] of Object.entries(contracts))
    for (const [act, { summary, input }] of Object.entries(acts)) {
      expect([door, act, /^[A-Z].*[.?]$/.test(summary)]).toEqual([door, act, true])
      expect(input.safeParse('not an object').success).toBe(false)
      expect(input.safeParse(null).success).toBe(false)
    }
})

test('a submission fills in what was left out, and drops what nobody asked for', () => {
  const given = { requestId: 'a'.repeat(16), category: 'benefits', words: '一', contactPhone: '13900000001' }
  expect(contracts.veteran.submit.input.parse({ ...given, holder: 'wang', status: 'closed' })).toEqual({
    ...given,
    subject: 'nobody',
    track: 'service',
    isUrgent: false,
    address: '',
  })
})

test('an act on a request names the version it was decided by', () => {
  const { input } = contracts.instructor.accept
  expect(input.safeParse({ requestId: 'a'.repeat(16), version: 1 }).success).toBe(true)
  for (const version of [0, -1, 1.5, '1', undefined])
    expect(input.safeParse({ requestId: 'a'.repeat(16), version }).success).toBe(false)
})
