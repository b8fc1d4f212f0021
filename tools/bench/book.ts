import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Output } from '@shared/contracts'
import type { Reply } from '@shared/contracts/contract'
import { bookOf } from '@shared/domain/ledger'
import { openBook } from '@shared/domain/proof/anchor'
import { type Cloud, startCloud } from '../../local/cloud'
import { buildCloudfunctions } from '../build-cloudfunctions'
import { countyOf } from './county/county'
import { dossiersOf } from './county/dossiers'
import { officerId, openidOf } from './county/people'
import { benchAt } from './county/size'
import { table } from './table'

/** How many lines the one book is to have. */
const LINES = Number(process.argv[2] ?? 100_000)
const BATCH = 500

type Slice = Output<'station', 'verifyBook'>

/** `npx tsx tools/bench/book.ts [lines]`: one village's book of one year, anchored by the clock and verified through the door, whole and with one line changed. */
async function measureBook(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'book-'))
  const functionsFolder = join(folder, 'functions')
  await buildCloudfunctions({ outFolder: functionsFolder })
  const cloud = await startCloud({ dataFolder: join(folder, 'data'), functionsFolder })
  await cloud.moveTo(benchAt)
  try {
    const { bookId, openid, changed } = load(cloud)
    const anchoring = await timed(() => anchored(cloud, bookId))
    const whole = await verified(cloud, bookId, openid)
    const line = cloud.store.get('entries', changed) as { _id: string; detail: object }
    cloud.store.replace('entries', { ...line, detail: { ...line.detail, words: '改过的话' } })
    const broken = await verified(cloud, bookId, openid)
    const found = broken.findings
      .map(({ fault, requestId = '', version = '' }) => `${fault} ${requestId}-${version}`)
      .join(', ')
    const row = (what: string, { calls, seconds, slowest, said }: Walk & { said: string }) => [
      what,
      String(calls),
      `${seconds.toFixed(0)} s`,
      `${slowest.toFixed(0)} ms`,
      said,
    ]
    const rows = [
      ['anchoring, by the clock', String(anchoring.result), `${anchoring.seconds.toFixed(0)} s`, '', ''],
      row('verifying, whole', { ...whole, said: `${whole.findings.length} faults` }),
      row('verifying, one line changed', { ...broken, said: found }),
    ]
    console.log(table(['what', 'calls', 'in all', 'slowest call', 'found'], rows))
    if (whole.findings.length > 0 || !found.includes(changed)) process.exitCode = 1
  } finally {
    await cloud.end()
    rmSync(folder, { recursive: true })
  }
}

/** Everything one village wrote since January, and a line in its middle. */
function load(cloud: Cloud): { bookId: string; openid: string; changed: string } {
  const county = countyOf(LINES)
  const { places, people, jurisdiction } = county
  const village = places.villages[0]
  if (!village) throw new Error('a county without a village')
  // More matters than are needed: it ends with the lines.
  Object.assign(county.size, { beginsAt: '2026-01-01T08:00:00+08:00', requests: LINES / 4 })
  places.villages.splice(1)
  cloud.store.insertMany('jurisdictions', [{ ...jurisdiction }])
  for (const [name, docs] of Object.entries({
    stations: village.stations,
    people: people.people,
    instructors: people.instructors,
  }))
    cloud.store.insertMany(name, docs as unknown as { _id: string }[])
  const ids: string[] = []
  let bookId = ''
  let last = 0
  const waiting: Record<'requests' | 'entries', { _id: string }[]> = { requests: [], entries: [] }
  const put = () => {
    for (const name of ['requests', 'entries'] as const) cloud.store.insertMany(name, waiting[name].splice(0))
  }
  for (const { request, entries } of dossiersOf(county)) {
    const book = bookOf(request.number)
    if (!book.startsWith(village.station.code)) continue
    bookId = book
    last = Math.max(last, Number(request.number.split('-').at(-1)))
    waiting.requests.push({ ...request })
    waiting.entries.push(...entries.map((entry) => ({ ...entry })))
    ids.push(...entries.map(({ _id }) => _id))
    if (waiting.requests.length >= BATCH) put()
    if (ids.length >= LINES) break
  }
  put()
  cloud.store.insertMany('books', [{ ...openBook(bookId, village.station._id) }])
  cloud.store.insertMany('counters', [{ _id: `${village.station._id}-2026`, sequence: last }])
  console.error(`${ids.length} lines in ${last} dossiers`)
  return { bookId, openid: openidOf(officerId(village.station, 0)), changed: ids[Math.floor(ids.length / 2)] ?? '' }
}

const timed = async <T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> => {
  const startedAt = performance.now()
  return { result: await work(), seconds: (performance.now() - startedAt) / 1000 }
}

/** How many sweeps it took to anchor the book. */
async function anchored(cloud: Cloud, bookId: string): Promise<number> {
  for (let sweeps = 1; ; sweeps++) {
    await cloud.call('clock', { Type: 'Timer', TriggerName: 'sweep', Time: '' })
    const { anchoredThrough } = cloud.store.get('books', bookId) as unknown as { anchoredThrough: string }
    if (anchoredThrough >= '2026-06-01') return sweeps
  }
}

/** One walk through the book. */
interface Walk {
  calls: number
  seconds: number
  slowest: number
}

async function verified(cloud: Cloud, bookId: string, openid: string): Promise<Walk & { findings: Slice['findings'] }> {
  const findings: Slice['findings'] = []
  const took: number[] = []
  let cursor: Slice['cursor']
  do {
    const event = {
      act: 'verifyBook',
      callId: `verify-${took.length}-${bookId}`,
      input: { bookId, ...(cursor ? { cursor } : {}) },
    }
    const { result, milliseconds } = await cloud.measure('station', event, openid)
    const reply = result as Reply<Slice>
    if (!reply.ok) throw new Error(reply.refusal.code)
    findings.push(...reply.output.findings)
    took.push(milliseconds)
    cursor = reply.output.cursor
  } while (cursor)
  return {
    findings,
    calls: took.length,
    seconds: took.reduce((sum, one) => sum + one, 0) / 1000,
    slowest: Math.max(...took),
  }
}

void measureBook()
