import { requestId, text } from '@shared/contracts/contract'
import { brokenAt, type Entry, evolve } from '@shared/domain/ledger'
import { type Instructor, photoToPublish } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import { pictureIn } from '@shared/domain/picture/picture'
import { categories } from '@shared/domain/request/category'
import { lifecycle, type Step, statuses, tracks } from '@shared/domain/request/lifecycle'
import { mayRead } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import { collections } from '../../cloudfunctions/cloud/collections'
import * as cast from './cast'
import { demoCounty, demoStartsAt } from './county'
import { portraits } from './portraits'

const county = demoCounty()
const people = county.people as Person[]
const requests = county.requests as Request[]
const entries = county.entries as Entry[]
const stations = county.stations as Station[]
const instructors = county.instructors as Instructor[]
const lines = new Map<string, Entry[]>()
for (const entry of entries) lines.set(entry.requestId, [...(lines.get(entry.requestId) ?? []), entry])
const linesOf = ({ _id }: Request): Entry[] => lines.get(_id) ?? []

test('two hundred veterans, four hundred requests, in collections the functions know', () => {
  expect(people.filter(({ desks }) => desks.some(({ kind }) => kind === 'veteran'))).toHaveLength(200)
  expect(requests).toHaveLength(400)
  expect(Object.keys(collections)).toEqual(expect.arrayContaining(Object.keys(county)))
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length)
})

test('a few cards bear a drawing that any phone shows, one of them unpublished, and the others none', () => {
  const photos = instructors.flatMap(({ _id, photo }) => (photo ? [[_id, photo.fileId]] : []))
  expect(photos).toEqual(portraits.map(({ instructorId, fileId }) => [instructorId, fileId]))
  for (const { draw } of portraits) expect(pictureIn(draw())?.extension).toBe('.png')
  expect(instructors.filter((one) => photoToPublish(one, demoStartsAt)).map(({ name }) => name)).toEqual([
    '周建国',
    '何秀芹',
  ])
})

test('two builds are equal', () => {
  expect(JSON.stringify(demoCounty())).toBe(JSON.stringify(county))
})

test('every status a track can come to is there, and every category', () => {
  for (const track of tracks) {
    const reachable = statuses.filter((status) =>
      lifecycle.some((row: Step) => {
        const crosses = row.act === 'convert' || row.act === 'revert'
        return row.track === track && (row.from.includes(status) || (row.to === status && !crosses))
      }),
    )
    const met = new Set(requests.filter((request) => request.track === track).map(({ status }) => status))
    expect([...met].sort()).toEqual([...reachable].sort())
  }
  expect(new Set(requests.map(({ category }) => category))).toEqual(new Set(categories))
})

test('every chain holds, and every head is the fold of its lines', () => {
  for (const request of requests) {
    expect(brokenAt(linesOf(request), request)).toBeUndefined()
    const folded = linesOf(request).reduce<Request | undefined>(evolve, undefined)
    expect(JSON.parse(JSON.stringify(folded))).toEqual(JSON.parse(JSON.stringify(request)))
  }
})

test('numbers are gap-free by book and year in the order of submission, and the counters stand at the last', () => {
  const books = new Map<string, string[]>()
  for (const [first] of [...lines.values()].sort((a, b) => ((a[0]?.at ?? '') < (b[0]?.at ?? '') ? -1 : 1))) {
    const number = String(first?.change.number)
    const station = stations.find(({ code }) => code === number.slice(0, 6))
    const id = `${station?._id}-${number.slice(7, 11)}`
    expect(number.slice(7, 11)).toBe(first?.at.slice(0, 4))
    books.set(id, [...(books.get(id) ?? []), number.slice(12)])
  }
  for (const numbers of books.values())
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')))
  const counted = [...books].map(([_id, { length }]) => ({ _id, sequence: length }))
  expect(counted).toEqual(expect.arrayContaining(county.counters ?? []))
  expect(counted).toHaveLength(county.counters?.length ?? 0)
})

test('every open request has an owner who is known', () => {
  const owners = new Set([
    ...instructors.map(({ _id }) => `instructor:${_id}`),
    ...stations.filter(({ isStaffed }) => isStaffed).map(({ _id }) => `station:${_id}`),
  ])
  for (const request of requests.filter(({ isOpen }) => isOpen)) expect(owners).toContain(request.holderKey)
  const reached = new Set(people.flatMap(({ deskKeys }) => deskKeys))
  for (const owner of owners) expect(reached).toContain(owner)
})

test('a matter about the own instructor or station is read by neither', () => {
  const guarded = requests.filter(({ subject }) => subject !== 'nobody')
  expect(guarded.filter(({ isOpen }) => isOpen).length).toBeGreaterThanOrEqual(3)
  for (const request of guarded) {
    const veteran = people.find(({ _id }) => _id === request.veteran.personId)
    const accused = instructors.filter(({ _id, stationId }) =>
      request.subject === 'instructor' ? _id === veteran?.instructorId : stationId === veteran?.stationPath[0],
    )
    for (const { _id, personId, name, stationId, officerStationIds } of accused) {
      const desk = { personId, name, jurisdictionId: 's010000', deskKeys: [] }
      expect(mayRead(request, { ...desk, role: 'instructor', key: `instructor:${_id}` })).toBe(false)
      for (const id of [stationId, ...officerStationIds])
        expect(mayRead(request, { ...desk, role: 'officer', key: `station:${id}` })).toBe(false)
    }
    if (request.subject === 'station') expect(request.readers).not.toContain(`station:${veteran?.stationPath[0]}`)
  }
})

test('nothing happens before the year or after the demo begins, and the lists are alive', () => {
  for (const { at } of entries) expect(at >= '2025-11-21' && at < demoStartsAt).toBe(true)
  const open = requests.filter(({ isOpen }) => isOpen)
  const due = (test: (at: string) => boolean) => open.filter(({ nextDueAt }) => test(nextDueAt)).length
  expect(due((at) => at <= demoStartsAt)).toBeGreaterThanOrEqual(8)
  expect(due((at) => at > demoStartsAt && at <= '2026-11-21')).toBeGreaterThanOrEqual(8)
  const urgent = open.filter(({ urgency }) => urgency && !urgency.acknowledgedBy)
  expect(urgent).toHaveLength(1)
  expect(requests.some(({ clocks }) => clocks.some(({ isProvisional }) => isProvisional))).toBe(true)
  expect(requests.some(({ petition }) => petition && petition.extensions.length > 0)).toBe(true)
  expect(requests.some(({ cycle }) => cycle === 3)).toBe(true)
  expect(open.some(({ holderKey }) => holderKey === `instructor:${cast.instructorEnded.instructorId}`)).toBe(true)
  expect(open.some(({ holderKey }) => holderKey === `instructor:${cast.instructorOnLeave.instructorId}`)).toBe(false)
})

test('the sweep has nothing left to remind, escalate or close from before the demo begins', () => {
  for (const { attentionAt } of requests) expect(attentionAt > '2026-11-20T09:15:00+08:00').toBe(true)
})

test('ids and words would pass the doors', () => {
  for (const request of requests) {
    expect(requestId.safeParse(request._id).success).toBe(true)
    expect(text(2000).safeParse(request.words).success).toBe(true)
    expect(request.words).not.toMatch(/[{}|]|undefined/)
  }
  for (const { detail } of entries) expect(JSON.stringify(Object.values(detail))).not.toMatch(/[{}|]|undefined/)
})

test('the cast is on the roster, all but one joined', () => {
  for (const { id, name, phone, openid, stationId } of Object.values(cast)) {
    const person = people.find(({ _id }) => _id === id)
    expect(person).toMatchObject({ name, phone, stationPath: expect.arrayContaining([stationId]) })
    expect(person?.openid).toBe(id === cast.notYetJoined.id ? undefined : openid)
  }
})
