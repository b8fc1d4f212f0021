import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportView } from '@shared/contracts/archive'
import { Workbook } from 'exceljs'
import { startCloud } from '../../local/cloud'
import { opened } from '../domain/town'
import { functionsFolder, type KillableOffice, openKillableOffice } from '../support/killable-office'
import { newCallId } from '../support/office'
import { smallCounty, TUESDAY } from '../support/small-county'

/** Three slices: two full ones and what is left. */
const ROWS = 5300
const BOOK = '010101-2026'

let office: KillableOffice
beforeAll(async () => {
  office = await openKillableOffice(async (dataFolder) => {
    const cloud = await startCloud({ dataFolder, functionsFolder, at: TUESDAY })
    for (const [collection, documents] of Object.entries(smallCounty())) cloud.store.insertMany(collection, documents)
    const { request } = opened()
    const many = Array.from({ length: ROWS }, (_, index) => ({
      ...request,
      _id: `many-${index}`,
      number: `${BOOK}-${String(index + 1).padStart(4, '0')}`,
      readers: [...request.readers, 'station:village'],
      receivedAt: `${new Date(Date.UTC(2026, 2, 1) + index * 1000).toISOString().slice(0, 19)}+08:00`,
    }))
    cloud.store.insertMany('requests', many)
    await cloud.end()
  })
}, 120_000)
afterAll(async () => {
  await office.kill()
  office.forget()
})

const filesOf = () => readdirSync(join(office.dataFolder, 'files', 'exports'))
const asked = (exportId: string) => ({ act: 'continueExport', callId: newCallId(), input: { exportId } })

test('a ledger’s export that is killed in every slice and while the workbook is made goes on, and holds each row once', async () => {
  const begun = await office.insist<ExportView>('archive', 'p-gao', {
    act: 'exportLedger',
    callId: newCallId(),
    input: {},
  })
  expect(begun).toMatchObject({ state: 'running', total: ROWS })
  const { exportId } = begun
  const stood: number[] = []
  let kills = 0
  let view = begun
  while (view.state === 'running') {
    // Each slice is begun, killed somewhere in its midst, and asked for again.
    const broken = office.reply('archive', 'p-gao', asked(exportId))
    // The first is killed before any machine has made it, the others wherever they are by then.
    await new Promise((resolve) => setTimeout(resolve, stood.length === 0 ? 50 : 150 + Math.random() * 450))
    await office.killAndRestart()
    if (!(await broken)) kills += 1
    view = await office.insist<ExportView>('archive', 'p-gao', asked(exportId))
    stood.push(view.done)
  }
  expect(kills).toBeGreaterThan(0)
  expect(stood).toEqual([...stood].sort((a, b) => a - b))
  expect(view).toMatchObject({ state: 'ready', done: ROWS, total: ROWS })

  const workbook = new Workbook()
  await workbook.xlsx.load(await (await fetch(view.url ?? '')).arrayBuffer())
  const sheet = workbook.worksheets[0]
  const numbers = Array.from({ length: ROWS }, (_, index) => sheet?.getCell(index + 4, 2).value)
  expect(numbers.sort()).toEqual(
    Array.from({ length: ROWS }, (_, index) => `${BOOK}-${String(index + 1).padStart(4, '0')}`),
  )
  expect(sheet?.rowCount).toBe(ROWS + 3)
  expect(filesOf()).toEqual([`${exportId}.xlsx`])
}, 300_000)
