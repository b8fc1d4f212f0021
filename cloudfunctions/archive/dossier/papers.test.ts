import { inOrder } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import { acted, after, type File, li, told, townshipOfficer, villageHead, wangAtWork } from '../../../tests/domain/town'
import { dossierToPrint } from '../../use-cases/archive/read-to-print'
import { papersOf } from './papers'

const printed = (file: File) =>
  papersOf(dossierToPrint(file, villageHead, file.request.lastAt, new Map()), file.request.lastAt)
const ended = (file: File) => printed(file).cover.facts.find(({ label }) => label === '办结日期')?.words

test('each round of a service matter is printed with its own answer, verdict and record', () => {
  const first = acted(standingAt('service', 'answered'), li, 'contest', { reason: '还没有到账' })
  const second = told(first, [wangAtWork, 'answer', { words: '已补发到账' }], [wangAtWork, 'close'])
  const papers = printed(second).papers.filter(({ title }) => title.startsWith('答复和评价'))
  expect(papers.map(({ title }) => title)).toEqual(['答复和评价（第 1 轮）', '答复和评价（第 2 轮）'])
  const [one = '', two = ''] = papers.map(({ blocks }) => JSON.stringify(blocks))
  expect(one).toContain('还没有到账')
  expect(one).not.toContain('已补发到账')
  expect(two).toContain('已补发到账')
})

test('what its handler has not confirmed is no record yet, and is not printed as one', () => {
  const answered = standingAt('service', 'answered')
  const at = answered.request.lastAt
  const paper = papersOf(dossierToPrint(answered, wangAtWork, at, new Map()), at).papers
  expect(JSON.stringify(paper.filter(({ title }) => title.startsWith('答复和评价')))).not.toContain('服务内容')
})

test('a dossier ended the day it was closed, whatever was written in it later', () => {
  const closed = acted(inOrder(standingAt('petition', 'declined')), townshipOfficer, 'closePetition')
  const later = acted(closed, townshipOfficer, 'followUp', { at: after(closed.request.lastAt, 3) })
  expect(ended(later)).toBe('2026年3月2日')
  expect(ended(standingAt('petition', 'registered'))).toBe('尚未办结')
})
