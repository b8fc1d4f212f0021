import { isTest, sources } from './sources'

/** Tables, contracts, copy and seed data may be as long as what they list. */
const exempt = [
  /^shared\/contracts\//,
  /^shared\/domain\/request\/lifecycle\.ts$/,
  /^client\/copy\//,
  /^local\/county\//,
  /\.generated\.ts$/,
]
const [MOST_LINES, MOST_TEST_LINES] = [200, 400]

test('no file is longer than two hundred lines, and no test than four hundred', () => {
  const long = sources
    .filter(({ path }) => !exempt.some((pattern) => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (isTest(path) ? MOST_TEST_LINES : MOST_LINES))
  expect(long).toEqual([])
})

test('every exemption is still needed for some file there is', () => {
  expect(exempt.filter((pattern) => !sources.some(({ path }) => pattern.test(path)))).toEqual([])
})

test('no file or folder is named after nothing: no utils, helpers, common or manager', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|managers?|misc|stuff)([/.-]|$)/
  expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
})

test('files are named in kebab-case', () => {
  const kebab = /^([a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9-]+)*\.tsx?$/
  expect(sources.map(({ path }) => path).filter((path) => !kebab.test(path.split('/').at(-1) ?? ''))).toEqual([])
})

test('no file is named in pinyin', () => {
  const pinyin =
    /(xinfang|suqiu|shuqiu|zhidao|zhandian|fuwuzhan|tuiyi|junren|laobing|taizhang|banjie|shouli|jieshou|zhuansong|jiaoban|duban|manyi|huilu|cheng?ban|daibiao|zhanzhang|xianju|cunzhan|zhenzhan|zoufang|huifang|jidu|gongzuo|tongzhi|renwu)/
  expect(sources.map(({ path }) => path).filter((path) => pinyin.test(path.toLowerCase()))).toEqual([])
})

test('nothing is left to do and no test is left alone or left out', () => {
  // Tests that need what only a simulator brings about are passed over on WeChat's own tool, by name.
  const passedOver = 'tests/automator/only-simulated.ts'
  const marks = /\b(TO[D]O|FIX[M]E|X{3})\b|\b(test|it|describe)\.(only|skip|todo)\b|\bx(it|test|describe)\(/
  expect(sources.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([passedOver])
})
