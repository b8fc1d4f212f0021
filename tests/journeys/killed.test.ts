import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Receipt } from '@shared/contracts/views'
import { brokenAt, type Entry } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import { startCloud } from '../../local/cloud'
import { heating, newCallId } from '../support/office'

const SUBMITS = 500
const AT_ONCE = 8
const KILLS = 6

const dataFolder = mkdtempSync(join(tmpdir(), 'killed-'))
const functionsFolder = join(__dirname, '../../dist/cloudfunctions')
let port: number
let server: ChildProcess

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port: free } = probe.address() as { port: number }
  probe.close()
  return free
}

async function start(): Promise<void> {
  server = fork(join(__dirname, '../support/serve-office.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA: dataFolder, FUNCTIONS: functionsFolder, PORT: String(port) },
  })
  await once(server, 'message')
}

async function killAndRestart(): Promise<void> {
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
  await start()
}

/** Submits once, with the same call id until it is answered: what a phone does when its network comes back. */
async function submit(): Promise<Receipt> {
  const call = JSON.stringify({ act: 'submit', callId: newCallId(), input: heating() })
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/functions/veteran`, {
        method: 'POST',
        headers: { 'x-openid': 'wx-p-chen' },
        body: call,
      })
      const reply = response.ok ? await response.json() : undefined
      if (reply?.ok) return reply.output
    } catch {
      // The server is gone for the moment: the phone tries again.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

beforeAll(async () => {
  port = await freePort()
  await start()
})
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(dataFolder, { recursive: true })
})

test(`killing the server ${KILLS} times during ${SUBMITS} submits loses no acknowledged request, no number, and breaks no chain`, async () => {
  const receipts: Receipt[] = []
  let left = SUBMITS
  const person = async () => {
    while (left-- > 0) receipts.push(await submit())
  }
  const people = Promise.all(Array.from({ length: AT_ONCE }, person))
  for (let kill = 1; kill <= KILLS; kill++) {
    const due = Math.floor((SUBMITS * kill) / (KILLS + 1) + Math.random() * 30)
    while (receipts.length < due) await new Promise((resolve) => setTimeout(resolve, 5))
    await killAndRestart()
  }
  await people
  server.kill('SIGKILL')
  await once(server, 'exit')

  const cloud = await startCloud({ dataFolder, functionsFolder })
  const requests = cloud.store.find('requests', {}) as unknown as Request[]
  const numbers = requests.map(({ number }) => Number(number.split('-')[2])).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: SUBMITS }, (_, index) => index + 1))
  const kept = new Map(requests.map((request) => [request._id, request]))
  for (const { requestId, number } of receipts) expect(kept.get(requestId)?.number).toBe(number)
  for (const request of requests) {
    const entries = cloud.store.find('entries', { requestId: request._id }) as unknown as Entry[]
    expect(brokenAt(entries, request)).toBeUndefined()
  }
  await cloud.end()
}, 300_000)
