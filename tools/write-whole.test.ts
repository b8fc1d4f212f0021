import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { writeWhole } from './write-whole'

const folder = mkdtempSync(join(tmpdir(), 'write-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MOST = 1_000_000
const content = (letter: string) => Buffer.from(JSON.stringify(letter.repeat(MOST)))

test('what is written again unchanged is not touched, and nothing else is left in the folder', () => {
  const path = join(folder, 'deep', 'config.json')
  writeWhole(path, Buffer.from('{}'))
  const { ino, mtimeMs } = statSync(path)
  writeWhole(path, Buffer.from('{}'))
  expect(statSync(path)).toMatchObject({ ino, mtimeMs })
  writeWhole(path, Buffer.from('[]'))
  expect(readFileSync(path, 'utf8')).toBe('[]')
  expect(readdirSync(join(folder, 'deep'))).toEqual(['config.json'])
})

/** Reads the file until it is told to stop, and says how often it was not whole. */
const reader = `
  const { readFileSync } = require('node:fs')
  const { parentPort, workerData } = require('node:worker_threads')
  let isOver = false
  parentPort.on('message', () => (isOver = true))
  let torn = 0
  const read = () => {
    try { JSON.parse(readFileSync(workerData, 'utf8')) } catch { torn += 1 }
    if (isOver) parentPort.postMessage(torn)
    else setImmediate(read)
  }
  read()
  parentPort.postMessage('reading')
`

test('who reads a file while it is written finds it whole', async () => {
  const path = join(folder, 'read.json')
  writeWhole(path, content('a'))
  const other = new Worker(reader, { eval: true, workerData: path })
  await once(other, 'message')
  for (let round = 0; round < 40; round++) {
    writeWhole(path, content(round % 2 ? 'a' : 'b'))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  other.postMessage('stop')
  expect(await once(other, 'message')).toEqual([0])
  await other.terminate()
}, 30_000)
