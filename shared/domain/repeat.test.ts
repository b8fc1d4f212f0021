import { ALIKE, likenessOf, suggestionsFor } from './repeat'
import type { Category } from './request/category'

const person = (personId: string, phone = '13900000001') => ({
  personId,
  name: '陈守义',
  phone,
  address: '',
  stationName: '柳湾村退役军人服务站',
})
let count = 0
const matter = (words: string, more: { category?: Category; on?: string; who?: string; phone?: string } = {}) => ({
  _id: `m${++count}`,
  number: `010101-2026-${String(count).padStart(4, '0')}`,
  words,
  category: more.category ?? ('benefits' as Category),
  veteran: person(more.who ?? 'p-chen', more.phone),
  receivedAt: `${more.on ?? '2025-11-20'}T09:00:00+08:00`,
})
const later = matter('今年的取暖补助又没有发到卡上，去年就来问过，请帮忙查一下。', { on: '2026-06-02' })
const isSuggested = (earlier: ReturnType<typeof matter>) => suggestionsFor(later, [earlier]).length === 1

test.each([
  '去年冬天的取暖补助还没有发到卡上，想请您帮忙问一问。',
  '取暖补助一直没有到账，请查一下。',
  '冬季取暖补助没有发。',
])('the same thing in other words is suggested: %s', (words) => {
  expect(likenessOf(words, later.words)).toBeGreaterThanOrEqual(ALIKE)
  expect(isSuggested(matter(words))).toBe(true)
})

test.each([
  '伤残抚恤金的等级评定想重新做，需要哪些材料？',
  '孩子上学的教育优待怎么申请？',
  '家里房屋漏雨，想申请维修补贴。',
  '优待金还没有发到卡上，想请您帮忙问一问。',
  '八一慰问金今年没有领到，请帮忙查一下。',
  '孩子上学的教育优待怎么申请？请帮忙查一下。',
])('another thing of the same category is not: %s', (words) => {
  expect(isSuggested(matter(words))).toBe(false)
})

test.each([
  ['三等功奖励金去年报上去了，至今没有下文。', '我的立功奖励金到现在没人答复，麻烦站里催催。'],
  ['危房改造申请交了两年，墙裂得更大了。', '房子墙裂了，危房改造的名额轮到我家没有？'],
  ['军龄少算三年的事，档案馆说查到了，为什么不改？', '安置时少算了三年军龄，要求更正。'],
])('few words in common are enough to be shown: %s', (before, after) => {
  expect(suggestionsFor(matter(after, { on: '2026-06-02' }), [matter(before)])).toHaveLength(1)
})

test('a neighbouring thing may be shown too, and a person decides', () => {
  expect(isSuggested(matter('老年生活补助怎么申请，请帮忙问一下。'))).toBe(true)
})

test('another category, another person and a later matter are never suggested; a phone written twice is one person', () => {
  const same = later.words
  expect(isSuggested(matter(same, { category: 'medical' }))).toBe(false)
  expect(isSuggested(matter(same, { who: 'p-sun', phone: '13900000003' }))).toBe(false)
  expect(isSuggested(matter(same, { on: '2026-06-03' }))).toBe(false)
  expect(isSuggested(matter(same, { who: 'p-other' }))).toBe(true)
})

test('the most alike comes first', () => {
  const near = matter('今年的取暖补助又没有发到卡上，请查一下。')
  const far = matter('取暖补助一直没有到账，请查一下。')
  expect(suggestionsFor(later, [far, near])).toEqual([near, far])
})
