import * as fc from 'fast-check'
import { likeness, termsOf } from './terms'

const han = fc.array(fc.constantFrom(...'冬季取暖费未发补助优待金房屋漏雨𠮷'), { minLength: 2, maxLength: 12 })
const isFoundBy = (text: string, query: string) => {
  const there = new Set(termsOf(text))
  return termsOf(query).every((term) => there.has(term))
}

test('a word of three characters is found inside a sentence without spaces', () => {
  expect(isFoundBy('冬季取暖费未发', '取暖费')).toBe(true)
  expect(isFoundBy('冬季取暖费未发', '医疗费')).toBe(false)
})

test('whatever stands in a text is found by itself', () => {
  fc.assert(
    fc.property(han, han, han, (before, word, after) =>
      isFoundBy([...before, ...word, ...after].join(''), word.join('')),
    ),
  )
})

test('punctuation, width and case make no difference, and a rare character is one', () => {
  expect(termsOf('ＡＢＣ，取暖')).toEqual(termsOf('abc 取暖'))
  expect(termsOf('孙𠮷祥')).toEqual(['孙𠮷', '𠮷祥'])
  expect(termsOf('，。 王')).toEqual([])
})

test('a ledger number is one term; long digits are known by their last four alone', () => {
  expect(termsOf('010100-2026-0012')).toEqual(['010100-2026-0012'])
  expect(termsOf('电话13900000012')).toEqual(['电话', '0012'])
  fc.assert(fc.property(fc.stringMatching(/^\d{7,19}$/), (digits) => !termsOf(digits).includes(digits)))
})

test('likeness is the same both ways, and lies between nothing in common and the same', () => {
  fc.assert(
    fc.property(han, han, (a, b) => {
      const [one, other] = [a.join(''), b.join('')]
      const like = likeness(one, other)
      return (
        like === likeness(other, one) &&
        like >= 0 &&
        like <= 1 &&
        (termsOf(one).length === 0 || likeness(one, one) === 1)
      )
    }),
  )
  expect(likeness('', '取暖')).toBe(0)
})
