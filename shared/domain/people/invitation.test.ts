import { codeFrom, hashOfCode, INVITATION_DAYS, inGroups, invitationFor, isOpen, typedCode } from './invitation'

const bytes = (...given: number[]) => Uint8Array.from({ length: 12 }, (_, index) => given[index] ?? index)
const at = '2026-06-02T09:00:00+08:00'

test('a code has twelve characters in groups of four, none that looks like another', () => {
  const every = new Set(Array.from({ length: 256 }, (_, byte) => codeFrom(bytes(byte))[0]))
  expect([...every].sort().join('')).toBe('34679ACDEFGHJKMNPQRTUWXY')
  expect(inGroups(codeFrom(bytes(0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110, 255)))).toBe('3467-9ACD-EFGY')
})

test('chance favours no character by more than one byte of 256', () => {
  const times = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const character = codeFrom(bytes(byte))[0] ?? ''
    times.set(character, (times.get(character) ?? 0) + 1)
  }
  expect(new Set(times.values())).toEqual(new Set([10, 11]))
})

test('too little chance makes no code', () => {
  expect(() => codeFrom(new Uint8Array(6))).toThrow('12 random bytes')
})

test('spaces, dashes, small letters and full-width forms make no difference', () => {
  for (const typed of [
    '2345-6789-abcd',
    ' 2345 6789 ABCD ',
    '２３４５－６７８９－ａｂｃｄ',
    '2345—6789—ABCD',
    '23456789ABCD\n',
  ])
    expect(typedCode(typed)).toBe('23456789ABCD')
  expect(hashOfCode('2345-6789-abcd')).toBe(hashOfCode('２３４５６７８９ＡＢＣＤ'))
  expect(hashOfCode('2345-6789-ABCE')).not.toBe(hashOfCode('2345-6789-ABCD'))
})

test('the code itself is not in what is kept', () => {
  const kept = invitationFor('p1', '23456789ABCD', at)
  expect(kept._id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(kept)).not.toContain('23456789ABCD')
})

test('a code runs to the end of its seventh day, and not a second longer; once used it is over', () => {
  const kept = invitationFor('p1', '23456789ABCD', at)
  expect(INVITATION_DAYS).toBe(7)
  expect(isOpen(kept, at)).toBe(true)
  expect(isOpen(kept, '2026-06-09T23:59:59+08:00')).toBe(true)
  expect(isOpen(kept, '2026-06-10T00:00:00+08:00')).toBe(false)
  expect(isOpen({ ...kept, usedAt: at }, at)).toBe(false)
})
