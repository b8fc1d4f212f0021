import type { Receipt } from '@shared/contracts/views'
import { brokenAt, type Entry } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import { startCloud } from '../../local/cloud'
import { functionsFolder, type KillableOffice, openKillableOffice } from '../support/killable-office'
import { heating, newCallId } from '../support/office'

const SUBMITS = 500
const AT_ONCE = 8
const KILLS = 6

let office: KillableOffice
beforeAll(async () => {
  office = await openKillableOffice()
})
afterAll(() => office.forget())

test(`killing the server ${KILLS} times during ${SUBMITS} submits loses no acknowledged request, no number, and breaks no chain`, async () => {
  const receipts: Receipt[] = []
  let left = SUBMITS
  const person = async () => {
    while (left-- > 0)
      receipts.push(
        await office.insist<Receipt>('veteran', 'p-chen', { act: 'submit', callId: newCallId(), input: heating() }),
      )
  }
  const people = Promise.all(Array.from({ length: AT_ONCE }, person))
  for (let kill = 1; kill <= KILLS; kill++) {
    const due = Math.floor((SUBMITS * kill) / (KILLS + 1) + Math.random() * 30)
    while (receipts.length < due) await new Promise((resolve) => setTimeout(resolve, 5))
    await office.killAndRestart()
  }
  await people
  await office.kill()

  const cloud = await startCloud({ dataFolder: office.dataFolder, functionsFolder })
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
