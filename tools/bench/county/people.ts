import { addMonths, startOfDay } from '@shared/domain/clock/china-time'
import { type Instructor, isInTerm, specialties } from '@shared/domain/people/instructor'
import type { Desk, Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import type { ReaderKey } from '@shared/domain/role'
import { type Places, range, type Village } from './places'
import { benchAt, type CountySize, township } from './size'

/** Two-year terms (实施意见 二(二)二), begun in different months by different people. */
const TERM_MONTHS = 24
const firstTermsOn = '2018-01-01'

/** Everybody of a county: the roster, and the appointments of each village in order. */
export interface People {
  people: Person[]
  instructors: Instructor[]
  termsAt(village: Village): Instructor[]
}

/** The identity a person calls with. */
export const openidOf = (personId: string): string => `wx-${personId}`

/** Who is on the roster of a county of a size; the two upper levels have many desks, so that sixteen people can call at once. */
export function peopleOf(size: CountySize, { bureau, townships, villages }: Places): People {
  const terms = new Map(villages.map((village) => [village.ordinal, termsOf(village, size)]))
  const termsAt = ({ ordinal }: Village) => terms.get(ordinal) ?? []
  const upper = [bureau, ...townships].flatMap((station) => range(16).map((n) => officer(station, n)))
  const people = villages.flatMap((village) => [
    ...range(2).map((n) => officer(village.station, n)),
    ...range(township.instructorsEach).map((n) => helper(village, n, termsAt(village))),
    ...range(township.veteransEach).map((n) => veteran(village, n, termsAt(village))),
  ])
  return { people: [...upper, ...people], instructors: [...terms.values()].flat(), termsAt }
}

function termsOf(village: Village, { beginsAt }: CountySize): Instructor[] {
  return range(township.instructorsEach).flatMap((n) => {
    const begunMonths = (village.ordinal * 5 + n * 11) % TERM_MONTHS
    const starts = range(12).map((k) => addMonths(firstTermsOn, begunMonths + k * TERM_MONTHS))
    return starts.flatMap((startsOn, k): Instructor[] => {
      const [startsAt, endsAt] = [startOfDay(startsOn), startOfDay(addMonths(startsOn, TERM_MONTHS))]
      if (endsAt <= beginsAt || startsAt > benchAt) return []
      return [
        {
          _id: `${village.station._id}i${n}k${k}`,
          personId: helperId(village, n),
          stationId: village.station._id,
          name: `指导员${n + 1}`,
          phone: '13900000011',
          specialties: [specialties[(village.ordinal + n) % specialties.length] ?? 'law'],
          startsAt,
          endsAt,
          ended: endsAt <= benchAt,
          consentedAt: startsAt,
          officerStationIds: [],
        },
      ]
    })
  })
}

/** Which of a village's instructors a veteran has. */
export const ownInstructorOf = (terms: Instructor[], veteranNumber: number, at: string): Instructor | undefined => {
  const serving = terms.filter((term) => isInTerm({ ...term, ended: false }, at))
  return serving[veteranNumber % serving.length]
}

const helperId = ({ station }: Village, n: number) => `${station._id}-i${n}`
/** A veteran's id by village and number. */
export const veteranId = ({ station }: Village, n: number): string => `${station._id}-z${n}`
/** The id of one of a station's staff. */
export const officerId = ({ _id }: Pick<Station, '_id'>, n: number): string => `${_id}-o${n}`

const officer = (station: Station, n: number): Person =>
  person(officerId(station, n), `工作人员${n + 1}`, station.path, station.name, [
    { kind: 'officer', stationId: station._id, isHead: n === 0 },
  ])

function helper(village: Village, n: number, terms: Instructor[]): Person {
  const { _id: stationId, path, name } = village.station
  const own = terms.filter(({ personId }) => personId === helperId(village, n))
  const desks = own.map(({ _id }): Desk => ({ kind: 'instructor', instructorId: _id, stationId }))
  return person(helperId(village, n), `指导员${n + 1}`, path, name, desks)
}

function veteran(village: Village, n: number, terms: Instructor[]): Person {
  const { path, name } = village.station
  const instructorId = ownInstructorOf(terms, n, benchAt)?._id
  const phone = phoneOf(village, n)
  return {
    ...person(veteranId(village, n), `退役军人${n + 1}`, path, name, [{ kind: 'veteran' }]),
    phone,
    instructorId,
  }
}

/** Everybody's last four are their own, as far as ten thousand go. */
export const phoneOf = ({ ordinal }: Village, n: number): string =>
  `1390000${String((ordinal * township.veteransEach + n) % 10_000).padStart(4, '0')}`

const keyOf = (personId: string, desk: Desk): ReaderKey =>
  desk.kind === 'veteran'
    ? `veteran:${personId}`
    : desk.kind === 'instructor'
      ? `instructor:${desk.instructorId}`
      : `station:${desk.stationId}`

const person = (_id: string, name: string, stationPath: string[], stationName: string, desks: Desk[]): Person => ({
  _id,
  name,
  phone: '13900000001',
  openid: openidOf(_id),
  desks,
  deskKeys: desks.map((desk) => keyOf(_id, desk)),
  stationPath,
  stationName,
  jurisdictionId: 'bureau',
})
