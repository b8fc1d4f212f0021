import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Cloud, startCloud } from '../../local/cloud'
import { buildKit, newFolder, testCollections } from './kit-cloud'

const { folder, remove } = newFolder()
const dataFolder = join(folder, 'data')
afterAll(remove)

/** Runs the writer until it has acknowledged `count` writes, then kills it in the middle of the next. */
async function killedAfter(count: number, functionsFolder: string): Promise<number> {
  const writer = spawn(
    process.execPath,
    [require.resolve('tsx/cli'), join(__dirname, 'fixtures', 'writer.ts'), dataFolder, functionsFolder],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  )
  let acknowledged = -1
  await new Promise<void>((resolve) => {
    writer.stdout.on('data', (text) => {
      const lines = String(text).trim().split('\n').map(Number)
      acknowledged = Math.max(acknowledged, ...lines)
      if (acknowledged >= count) process.kill(-(writer.pid as number), 'SIGKILL')
    })
    writer.on('close', () => resolve())
  })
  return acknowledged
}

test('after kill -9 every acknowledged write is there, whole, and the clock has kept its offset', async () => {
  const functionsFolder = buildKit(folder)
  const acknowledged = await killedAfter(40, functionsFolder)
  const cloud: Cloud = await startCloud({ dataFolder, functionsFolder, collections: testCollections })
  const places = cloud.store.find('places')
  const notes = cloud.store.find('notes', { thingId: 'w' })
  const ahead = Date.parse(cloud.at()) - Date.now()
  await cloud.end()
  expect(acknowledged).toBeGreaterThanOrEqual(40)
  expect(places.length).toBeGreaterThan(acknowledged)
  expect(notes.map(({ version }) => version).sort()).toEqual(places.map(({ n }) => n).sort())
  expect(Math.abs(ahead - 10 * 86_400_000)).toBeLessThan(1000)
}, 60_000)
