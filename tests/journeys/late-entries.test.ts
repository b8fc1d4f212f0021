import { history } from '../../client/copy/request'
import { lineWords } from '../../client/desk/line-words'
import { acting } from '../support/long-dossier'
import { heating, type Office, openOffice } from '../support/office'
import { partOf } from '../support/read-papers'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

/** A petition of 陈守义, registered at his village. */
async function registered() {
  const { requestId, version } = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    address: '柳湾村三组12号',
  })
  return { requestId, act: acting(office, requestId, version) }
}

test('what is written for an earlier day says 补录 in the dossier and on paper; what is written the same day does not', async () => {
  const { requestId, act } = await registered()
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

test('a day that was written down wrongly is put right by a head who did not write it, until its paper is served, and its petitioner reads both days', async () => {
  const { requestId, act } = await registered()
  await act('p-gao', 'notify', { words: '已登记并转送', whereTo: '青石县退役军人事务局' })
  await office.cloud.moveTo('2026-06-24T09:00:00+08:00')
  await act('p-gao', 'admit', { body: '青石县退役军人事务局', admittedOn: '2026-06-24' })
  const right = { day: '2026-06-14', reason: '受理函落款是14日' }
  await expect(act('p-gao', 'correctDay', right)).rejects.toThrow('OWN_WORK')
  await expect(act('p-shen', 'correctDay', { ...right, day: '2026-06-25' })).rejects.toThrow('DATE_BEFORE_RECEIPT')
  await act('p-shen', 'correctDay', right)

  const { clocks, petition, lines } = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  // 14 June and sixty days is Thursday 13 August.
  expect(clocks.find(({ key }) => key === 'petition.handle')?.dueAt).toBe('2026-08-14T00:00:00+08:00')
  expect(petition?.admission?.admittedOn).toBe('2026-06-14')
  const line = lines.find(({ act }) => act === 'correctDay')
  expect(line && history.correctDay(line.detail)).toEqual({
    words: '更正了受理日期',
    note: '2026年6月14日（原登记2026年6月24日）\n受理函落款是14日',
  })
  await act('p-gao', 'deliver', {
    document: 'admission',
    method: 'direct',
    deliveredOn: '2026-06-24',
    receivedBy: '本人',
  })
  await expect(act('p-shen', 'correctDay', right)).rejects.toThrow('NOT_NOW')
})
