import type { Desk, Person } from './person'
import {
  appointmentOf,
  deskKeysOf,
  desksWith,
  desksWithout,
  mayInvite,
  mayStaff,
  officerStationsOf,
  withDesks,
} from './staffing'
import { isNotOver, termFrom } from './term'

const officer = (stationId: string, isHead = false): Desk & { kind: 'officer' } => ({
  kind: 'officer',
  stationId,
  isHead,
})
const instructor = (instructorId: string, stationId = 'village') =>
  ({ kind: 'instructor', instructorId, stationId }) as const
const auditor = { kind: 'auditor', stationId: 'bureau' } as const
const veteran = { kind: 'veteran' } as const
const path = ['village', 'township', 'bureau']
const at = '2026-06-02T09:00:00+08:00'

describe('who staffs a station', () => {
  test.each([
    ['head', 'village', true],
    ['head', 'township', true],
    ['head', 'bureau', true],
    ['head', 'other-township', false],
    ['officer', 'village', false],
    ['auditor', 'bureau', false],
  ] as const)('%s of %s: %s', (role, stationId, may) => {
    expect(mayStaff({ role, key: `station:${stationId}` }, { path })).toBe(may)
  })

  test('no head of a village staffs the township above it', () => {
    expect(mayStaff({ role: 'head', key: 'station:village' }, { path: ['township', 'bureau'] })).toBe(false)
  })
})

describe('whose code may be handed out', () => {
  const person = (desks: Desk[], more: Partial<Person> = {}) => ({ desks, ...more })
  test.each([
    ['somebody of these stations alone', person([officer('village')]), true],
    ['somebody who serves there in two ways', person([officer('village'), instructor('i1')]), true],
    ['a veteran, be it of these stations, who serves there', person([veteran, instructor('i1')]), false],
    ['somebody who has joined', person([officer('village')], { openid: 'wx' }), false],
    ['somebody who sits above as well', person([officer('village'), officer('bureau', true)]), false],
    ['somebody without a desk', person([]), false],
  ])('%s', (_who, one, may) => {
    expect(mayInvite(one, ['village'])).toBe(may)
  })
})

test('keys follow from desks, and an auditor has none', () => {
  const desks = [veteran, instructor('i1'), officer('village', true), auditor]
  expect(deskKeysOf('p1', desks)).toEqual(['veteran:p1', 'instructor:i1', 'station:village'])
  expect(officerStationsOf(desks)).toEqual(['village'])
  const person = { _id: 'p1', desks: [], deskKeys: [] } as unknown as Person
  expect(withDesks(person, [officer('village')])).toMatchObject({ deskKeys: ['station:village'] })
})

describe('one more desk', () => {
  test('an officer becomes head of the same station and sits there once', () => {
    expect(desksWith([veteran, officer('village')], officer('village', true), [])).toEqual([
      veteran,
      officer('village', true),
    ])
  })

  test('the same person may serve at two stations, and in two ways at one', () => {
    expect(desksWith([officer('village')], officer('township'), [])).toHaveLength(2)
    expect(desksWith([officer('village')], instructor('i1'), [])).toHaveLength(2)
  })

  test.each([
    ['an officer again', [officer('village')], officer('village')],
    ['a head as officer', [officer('village', true)], officer('village')],
    ['a head again', [officer('village', true)], officer('village', true)],
    ['an auditor again', [auditor], auditor],
    ['an instructor whose term is not over', [instructor('i1')], instructor('i2')],
  ])('%s is refused', (_what, held, desk) => {
    expect(() => desksWith(held, desk, [{ _id: 'i1' }])).toThrow('ALREADY_APPOINTED')
  })

  test('a term that is over gives way to the next', () => {
    expect(desksWith([instructor('i1')], instructor('i2'), [])).toEqual([instructor('i2')])
  })
})

describe('one desk less', () => {
  const head = { personId: 'p1', key: 'station:village' } as const
  const p1 = { _id: 'p1', desks: [veteran, officer('village', true), officer('township', true)] }

  test('the desk goes and the others stay', () => {
    const { ended, left } = desksWithout(p1, 'head', 'township', head)
    expect([appointmentOf(ended), left]).toEqual(['head', [veteran, officer('village', true)]])
  })

  test('nobody ends the head’s desk they sit at, and another head does', () => {
    expect(() => desksWithout(p1, 'head', 'village', head)).toThrow('OWN_HEAD_DESK')
    expect(desksWithout(p1, 'head', 'village', { personId: 'p2', key: 'station:village' }).left).toHaveLength(2)
    expect(desksWithout(p1, 'head', 'village', { personId: 'p1', key: 'station:township' }).left).toHaveLength(2)
  })

  test('a desk nobody sits at is not found', () => {
    expect(() => desksWithout(p1, 'officer', 'village', head)).toThrow('NOT_FOUND')
  })
})

describe('a term', () => {
  test('is two years from today, to the end of its last day', () => {
    expect(termFrom({}, at)).toEqual({ startsAt: '2026-06-02T00:00:00+08:00', endsAt: '2028-06-02T00:00:00+08:00' })
  })

  test('runs from and to the days given', () => {
    expect(termFrom({ startsOn: '2026-01-01', endsOn: '2026-12-31' }, at)).toEqual({
      startsAt: '2026-01-01T00:00:00+08:00',
      endsAt: '2027-01-01T00:00:00+08:00',
    })
  })

  test.each([
    { startsOn: '2026-08-01', endsOn: '2026-07-01' },
    { startsOn: '2024-01-01', endsOn: '2025-12-31' },
    { startsOn: '2023-01-01' },
  ])('that is over before it begins is refused: %p', (given) => {
    expect(() => termFrom(given, at)).toThrow('FORM_INVALID')
  })

  test('is not over before its end, begun or not, unless it was ended', () => {
    expect(isNotOver({ ended: false, endsAt: '2026-06-02T09:00:01+08:00' }, at)).toBe(true)
    expect(isNotOver({ ended: false, endsAt: at }, at)).toBe(false)
    expect(isNotOver({ ended: true, endsAt: '2027-01-01T00:00:00+08:00' }, at)).toBe(false)
  })
})
