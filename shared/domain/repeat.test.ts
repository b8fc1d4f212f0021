import { ALIKE, likenessOf, MOST_SUGGESTED, suggestionsFor } from './repeat'
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
  ['优待证丢了，想补办一张，要多久？', '优待证掉河里找不着了，能不能再办一个？'],
  ['高龄补贴从三月份起就停了，是什么原因？', '三月份开始高龄补贴没发，来问问为啥停发。'],
  ['老伴住院花了四万多，优抚医疗补助怎么报？', '上回问过优抚对象医疗补助，住院的票据交了，还没报下来。'],
  ['承包地被修路占了，青苗补偿款一直没给。', '修路占地的青苗费到现在没有付清。'],
  ['养老保险断缴五年，军龄能不能算工龄接上？', '军龄抵工龄、养老保险补缴的事，请再给看看。'],
  ['自主就业一次性补助金少发了三千块。', '退役时一次性经济补助少给了钱，要求补足。'],
  ['助听器坏了，当年在炮兵部队震的，能给配一个吗？', '耳朵是当兵时炮震的，想申请配助听器。'],
  ['村里的公益性岗位说好给我，又给了别人。', '公益岗位本来定的是我，怎么换成别人了？'],
  ['党组织关系转回来半年了，支部一直没落下。', '党员关系从部队转回，至今没有支部接收。'],
  ['烈士父亲的墓碑字看不清了，想请重新描一描。', '我父亲是烈士，墓碑上的名字模糊了，请给修一修。'],
  ['厂里改制时买断工龄，没有按安置政策给我安排。', '化肥厂改制买断以后没给重新安置，请求解决。'],
])('few words in common are enough to be shown: %s', (before, after) => {
  expect(suggestionsFor(matter(after, { on: '2026-06-02' }), [matter(before)])).toHaveLength(1)
})

test.each([
  ['高龄补贴从三月份起就停了，是什么原因？', '想申请光荣院短期休养，需要什么条件？'],
  ['老伴住院花了四万多，优抚医疗补助怎么报？', '慢性病本怎么办，要盖哪些章？'],
  ['优待证丢了，想补办一张，要多久？', '孙子高考，退役军人的孙辈有没有教育优待？'],
  ['承包地被修路占了，青苗补偿款一直没给。', '邻居盖房占了我家的滴水檐，请给调解。'],
  ['军龄少算三年的事，档案馆说查到了，为什么不改？', '安置到运输公司后一直没有上编制，请求落实。'],
  ['自主就业一次性补助金少发了三千块。', '八一慰问金今年没有领到，请帮忙查一下。'],
  ['党组织关系转回来半年了，支部一直没落下。', '党费这两年不知道交到哪里，请告诉我。'],
  ['烈士父亲的墓碑字看不清了，想请重新描一描。', '想去省城祭扫牺牲的战友，路费怎么补？'],
  ['大病救助申请交上去两个月了，没有回音。', '假牙能不能报销？'],
])('another matter of the same person is not shown: %s', (before, after) => {
  expect(suggestionsFor(matter(after, { on: '2026-06-02' }), [matter(before)])).toEqual([])
})

test('a few are shown at the most, and of matters linked with one another only the most alike', () => {
  const root = matter('去年冬天的取暖补助还没有发到卡上。')
  const link = { requestId: root._id, number: root.number, root: root._id, nth: 2, at: later.receivedAt }
  const second = { ...matter('今年的取暖补助又没有发到卡上，请查一下。'), repeatOf: link }
  expect(suggestionsFor(later, [root, second])).toHaveLength(1)
  const many = Array.from({ length: 20 }, () => matter('取暖补助一直没有到账，请查一下。'))
  expect(suggestionsFor(later, many)).toHaveLength(MOST_SUGGESTED)
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
