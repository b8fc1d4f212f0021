import { lineWords } from '../../client/desk/line-words'
import { acting } from '../support/long-dossier'
import { heating, type Office, openOffice } from '../support/office'
import { partOf } from '../support/read-papers'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

test('what is written for an earlier day says 补录 in the dossier and on paper; what is written the same day does not', async () => {
  const { requestId, version } = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    address: '柳湾村三组12号',
  })
  const act = acting(office, requestId, version)
  const visit = { kind: 'reception' as const, place: '接待室', receivedBy: '高明', people: 1, representatives: [] }
  const words = { asked: '取暖补助没有到账', answered: '三日内查清' }
  await act('p-gao', 'recordVisit', { ...visit, ...words, visitedOn: '2026-06-02' })
  await office.cloud.moveTo('2026-06-10T09:00:00+08:00')
  await act('p-gao', 'recordVisit', { ...visit, ...words, visitedOn: '2026-06-08' })
  await act('p-gao', 'notify', { words: '已登记并转送', whereTo: '青石县退役军人事务局' })
  await act('p-shen', 'admit', { body: '青石县退役军人事务局', admittedOn: '2026-06-09' })
  const opinion = { outcome: 'upheld' as const, words: '予以补发', basis: '优待金办法第三条' }
  await act('p-shen', 'issueOpinion', { ...opinion, issuedOn: '2026-06-10' })
  const served = { document: 'opinion' as const, method: 'direct' as const, receivedBy: '本人' }
  await office.cloud.moveTo('2026-06-12T09:00:00+08:00')
  await act('p-gao', 'deliver', { ...served, deliveredOn: '2026-06-11' })

  const view = await office.does('station', 'p-gao', 'readDossier', { requestId })
  const late = view.lines.filter((line) => lineWords(line, view.receivedAt).words.endsWith('（补录）'))
  expect(late.map((line) => [line.act, line.at.slice(0, 10)])).toEqual([
    ['recordVisit', '2026-06-10'],
    ['admit', '2026-06-10'],
    ['deliver', '2026-06-12'],
  ])
  const { url } = await office.does('archive', 'p-shen', 'editableDossier', { requestId })
  const paper = partOf(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()), 'word/document.xml')
  expect(paper.match(/（补录）/g)).toHaveLength(3)
})
