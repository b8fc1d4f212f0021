import fc from 'fast-check'
import {
  auditor,
  bureau,
  instructor,
  monday,
  sceneAt,
  stations,
  sun,
  township,
  village,
  wang,
} from '../../tests/domain/town'
import { type Instructor, specialties, substituteFor } from './people/instructor'
import type { Station, StationLevel } from './people/station'
import { categories } from './request/category'
import { mayRead } from './request/permission'
import { readersOf } from './request/request'
import { type RequestState, subjects } from './request/state'
import type { Actor } from './role'
import { routeRules } from './route-rule'
import { type Matter, type Route, route, type Scene } from './routing'

const matter = (changes: Partial<Matter> = {}): Matter => ({
  category: 'benefits',
  subject: 'nobody',
  isUrgent: false,
  track: 'service',
  ...changes,
})
const routed = (changes: Partial<Matter> = {}, scene: Partial<Scene> = {}): Route =>
  route(matter(changes), sceneAt(monday, scene))
const landsAt = ({ rule, holder }: Route) => `${rule} ${holder.kind} ${holder.id}`
const away = { from: '2026-03-01T00:00:00+08:00', until: '2026-04-01T00:00:00+08:00' }
const onLeave = (id: string, substituteId?: string, changes: Partial<Instructor> = {}) =>
  instructor(id, { leave: { ...away, substituteId }, ...changes })
const unstaffed = (station: Station): Station => ({ ...station, isStaffed: false })

test('a plain matter goes to the veteran’s own instructor', () => {
  expect(landsAt(routed())).toBe('ownInstructor instructor wang')
})

test('a petition goes to the station, never to an instructor', () => {
  expect(landsAt(routed({ track: 'petition' }))).toBe('petition station village')
})

test('an urgent matter goes to the station', () => {
  expect(landsAt(routed({ isUrgent: true }))).toBe('urgent station village')
})

test('an urgent complaint about somebody is first of all a conflict', () => {
  expect(landsAt(routed({ isUrgent: true, subject: 'station', track: 'petition' }))).toBe('conflict station township')
})

test('a matter of somebody without an instructor goes to the specialist for it', () => {
  expect(landsAt(routed({ category: 'rights' }, { ownInstructorId: undefined }))).toBe('specialty instructor sun')
})

test('one’s own instructor comes before a specialist', () => {
  expect(landsAt(routed({ category: 'rights' }))).toBe('ownInstructor instructor wang')
})

test('of two specialists the one of the veteran’s own grid is asked', () => {
  const far = instructor('far', { specialties: ['law'], grid: '2' })
  const near = instructor('near', { specialties: ['law'], grid: '3' })
  const scene = { ownInstructorId: undefined, instructors: [far, near] }
  expect(routed({ category: 'rights' }, { ...scene, grid: '3' }).holder.id).toBe('near')
  expect(routed({ category: 'rights' }, { ...scene, grid: '9' }).holder.id).toBe('far')
  expect(routed({ category: 'rights' }, scene).holder.id).toBe('far')
})

test('a specialist of another station, on leave or out of term is not asked', () => {
  const ways: Partial<Instructor>[] = [
    { stationId: 'township' },
    { leave: away },
    { endsAt: monday },
    { startsAt: '2026-03-02T09:00:01+08:00' },
    { ended: true },
  ]
  for (const way of ways)
    expect(
      landsAt(
        routed(
          { category: 'rights' },
          { ownInstructorId: undefined, instructors: [instructor('one', { specialties: ['law'], ...way })] },
        ),
      ),
    ).toBe('queue station village')
})

test('a category without a specialty waits in the queue for whoever has no instructor', () => {
  expect(landsAt(routed({ category: 'benefits' }, { ownInstructorId: undefined }))).toBe('queue station village')
})

test('during a leave the substitute answers', () => {
  const scene = { instructors: [onLeave('wang', 'sun'), sun] }
  expect(landsAt(routed({}, scene))).toBe('substitute instructor sun')
})

test('a substitute on leave hands on to their own substitute', () => {
  const scene = { instructors: [onLeave('wang', 'sun'), onLeave('sun', 'wei'), instructor('wei')] }
  expect(landsAt(routed({}, scene))).toBe('substitute instructor wei')
})

test('substitutes who stand in for each other leave the matter to the queue', () => {
  const scene = { instructors: [onLeave('wang', 'sun'), onLeave('sun', 'wang')] }
  expect(landsAt(routed({}, scene))).toBe('queue station village')
})

test('a substitute who is not there, or whose term is over, leaves the matter to the queue', () => {
  for (const instructors of [
    [onLeave('wang')],
    [onLeave('wang', 'nobody')],
    [onLeave('wang', 'sun'), instructor('sun', { endsAt: monday })],
    [onLeave('wang', 'sun'), onLeave('sun', 'wei', { endsAt: monday }), instructor('wei')],
  ])
    expect(landsAt(routed({}, { instructors }))).toBe('queue station village')
})

test('a leave begins with its first instant and is over at its last', () => {
  const back = (leave: Instructor['leave']) => landsAt(routed({}, { instructors: [instructor('wang', { leave })] }))
  expect(back({ from: monday, until: '2026-04-01T00:00:00+08:00' })).toBe('queue station village')
  expect(back({ from: '2026-02-01T00:00:00+08:00', until: monday })).toBe('ownInstructor instructor wang')
})

test('an ended term gets nothing, nor does its substitute', () => {
  const scene = { instructors: [onLeave('wang', 'sun', { endsAt: monday }), sun] }
  expect(landsAt(routed({}, scene))).toBe('queue station village')
  expect(landsAt(routed({}, { instructors: [instructor('wang', { endsAt: monday })] }))).toBe('queue station village')
})

test('a term counts from its first instant to just before its end', () => {
  const first = instructor('wang', { startsAt: monday })
  const last = instructor('wang', { endsAt: '2026-03-02T09:00:01+08:00' })
  for (const one of [first, last])
    expect(landsAt(routed({}, { instructors: [one] }))).toBe('ownInstructor instructor wang')
})

test('a village nobody works at sends its queue to the township', () => {
  const scene = { stations: [unstaffed(village), township, bureau], ownInstructorId: undefined }
  const way = routed({}, scene)
  expect(landsAt(way)).toBe('queue station township')
  expect(way.queue.id).toBe('township')
})

test('a dossier is kept by the first staffed station even while an instructor holds it', () => {
  expect(routed().queue.id).toBe('village')
  expect(routed({}, { stations: [unstaffed(village), township, bureau] }).queue.id).toBe('township')
})

test('a complaint about one’s own instructor goes to the station and is withheld from the instructor', () => {
  const way = routed({ subject: 'instructor', track: 'petition' })
  expect(landsAt(way)).toBe('conflict station village')
  expect(way.withheldFrom).toEqual(['instructor:wang'])
  expect(way.withheldPersonIds).toEqual(['person-wang'])
})

test('where the accused instructor also works at the station, the complaint goes above it', () => {
  const way = routed(
    { subject: 'instructor' },
    { instructors: [instructor('wang', { officerStationIds: ['village'] })] },
  )
  expect(landsAt(way)).toBe('conflict station township')
  expect(way.queue.id).toBe('township')
  expect(way.withheldFrom).toEqual(['instructor:wang', 'station:village'])
})

test('where the accused works at two levels, it goes to the third', () => {
  const way = routed(
    { subject: 'instructor' },
    { instructors: [instructor('wang', { officerStationIds: ['village', 'township'] })] },
  )
  expect(landsAt(way)).toBe('conflict station bureau')
})

test('a complaint about the station goes above it, and its instructors never see it', () => {
  const elsewhere = instructor('zhao', { stationId: 'township' })
  const way = routed({ subject: 'station' }, { instructors: [wang, sun, elsewhere] })
  expect(landsAt(way)).toBe('conflict station township')
  expect(way.withheldFrom).toEqual(['instructor:wang', 'instructor:sun', 'station:village'])
  expect(way.withheldPersonIds).toEqual(['person-wang', 'person-sun'])
})

test('a complaint about the station passes over an unstaffed township', () => {
  expect(landsAt(routed({ subject: 'station' }, { stations: [village, unstaffed(township), bureau] }))).toBe(
    'conflict station bureau',
  )
})

test('a complaint about the station that is meant goes above that one, and not to the one below it', () => {
  const about = (accusedLevel: StationLevel, scene: Partial<Scene> = {}) => {
    const way = routed({ subject: 'station', accusedLevel }, scene)
    return [way.holder.id, way.withheldFrom.filter((key) => key.startsWith('station:'))]
  }
  expect(about('village')).toEqual(['township', ['station:village']])
  expect(about('township')).toEqual(['bureau', ['station:township']])
  // Above the topmost is nobody of the county: the next below it registers, and sends it out of the county.
  expect(about('bureau')).toEqual(['township', ['station:bureau']])
  expect(about('bureau', { stations: [village, unstaffed(township), bureau] })).toEqual(['village', ['station:bureau']])
})

test('registering waits for nothing: where no station above is free, the nearest to the top that may know of it keeps the matter', () => {
  const closed = { stations: [village, unstaffed(township), unstaffed(bureau)] }
  const way = routed({ subject: 'station' }, closed)
  expect([way.holder.id, way.withheldFrom.includes('station:village')]).toEqual(['bureau', true])
})

test('where nobody in the county is free, the topmost registers it, and the accused in person do not read it', () => {
  const only = routed({ subject: 'station', track: 'petition' }, { stations: [village] })
  expect(only).toMatchObject({ holder: { id: 'village' }, withheldPersonIds: ['person-wang', 'person-sun'] })
  expect(only.withheldFrom).not.toContain('station:village')
  const everywhere = instructor('wang', { officerStationIds: ['village', 'township', 'bureau'] })
  const way = routed({ subject: 'instructor' }, { instructors: [everywhere] })
  expect(way).toMatchObject({ holder: { id: 'bureau' }, withheldPersonIds: ['person-wang'] })
  expect(way.withheldFrom).toEqual(['instructor:wang', 'station:village', 'station:township'])
})

test('a petition is kept by the station that received it, unless that may not know of it; a service matter by the veteran’s own', () => {
  const at = (receivedAtStation: string, changes: Partial<Matter> = {}) =>
    routed({ track: 'petition', receivedAtStation, ...changes }).queue.id
  expect(at('township')).toBe('township')
  expect(at('bureau')).toBe('bureau')
  expect(at('elsewhere')).toBe('village')
  expect(at('village', { subject: 'station' })).toBe('township')
  expect(at('bureau', { subject: 'station' })).toBe('bureau')
  expect(at('township', { track: 'service' })).toBe('village')
})

test('nothing is withheld where nobody is accused', () => {
  expect(routed()).toMatchObject({ withheldFrom: [], withheldPersonIds: [] })
})

test('the trail names each rule in order up to the one that matched', () => {
  const { trail } = routed({ category: 'rights' }, { ownInstructorId: undefined })
  expect(trail.map(({ rule }) => rule)).toEqual(routeRules.slice(0, 6))
  expect(trail.map(({ matched }) => matched)).toEqual([false, false, false, false, false, true])
})

const anyInstructor = (id: string) =>
  fc
    .record(
      {
        personId: fc.constantFrom('p1', 'p2', 'p3'),
        stationId: fc.constantFrom('village', 'township'),
        specialties: fc.subarray([...specialties]),
        grid: fc.constantFrom('1', '2', undefined),
        endsAt: fc.constantFrom('2026-01-01T00:00:00+08:00', monday, '2027-01-01T00:00:00+08:00'),
        leave: fc.option(fc.record({ ...constants(away), substituteId: fc.constantFrom('a', 'b', 'c', undefined) }), {
          nil: undefined,
        }),
        officerStationIds: fc.subarray(['village', 'township', 'bureau'], { maxLength: 2 }),
      },
      { noNullPrototype: true },
    )
    .map((changes) => instructor(id, changes))
const constants = ({ from, until }: typeof away) => ({ from: fc.constant(from), until: fc.constant(until) })

const anyCase = fc.record({
  matter: fc.record({
    category: fc.constantFrom(...categories),
    subject: fc.constantFrom(...subjects),
    isUrgent: fc.boolean(),
    track: fc.constantFrom('service' as const, 'petition' as const),
  }),
  scene: fc.record({
    stations: fc
      .tuple(fc.boolean(), fc.boolean())
      .map((staffed) => [...stations.slice(0, 2).map((one, i) => ({ ...one, isStaffed: staffed[i] ?? true })), bureau]),
    instructors: fc.tuple(anyInstructor('a'), anyInstructor('b'), anyInstructor('c')),
    ownInstructorId: fc.constantFrom('a', 'b', undefined),
    grid: fc.constantFrom('1', '2', undefined),
    at: fc.constant(monday),
  }),
})

/** Whom a veteran may mean: the station's, or their own and who stands in for them; of nobody's own anyone of the station. */
function accusedIn(subject: Matter['subject'], { instructors, ownInstructorId, at }: Scene): Instructor[] {
  const own = instructors.find(({ _id }) => _id === ownInstructorId)
  if (subject === 'nobody') return []
  if (subject === 'station' || !own) return instructors.filter(({ stationId }) => stationId === 'village')
  return [own, substituteFor(own, instructors, at)].filter((one) => one !== undefined)
}

/** The least of a request that readers are worked out from. */
const requestFor = (way: Route): RequestState =>
  ({ veteran: { personId: 'li' }, stationPath: village.path, ...way }) as unknown as RequestState

test('whoever is accused never holds the matter, never reads it, and somebody who works always holds it', () => {
  fc.assert(
    fc.property(anyCase, ({ matter: one, scene }) => {
      const way = route(one, scene)
      const readers = readersOf(requestFor(way))
      const accused = accusedIn(one.subject, scene)
      for (const { _id, personId } of accused) {
        expect(way.holder.id).not.toBe(_id)
        expect(readers).not.toContain(`instructor:${_id}`)
        expect(way.withheldPersonIds).toContain(personId)
        const fromEveryDesk = { ...auditor, personId, key: 'station:bureau' } satisfies Actor
        const request = { ...requestFor(way), readers, holderKey: 'station:bureau' }
        expect(mayRead(request as unknown as Parameters<typeof mayRead>[0], fromEveryDesk)).toBe(false)
      }
      // Where only stations are left at which an accused instructor works, their colleagues keep it at the top.
      const doubles = accused.flatMap(({ officerStationIds }) => officerStationIds)
      const isFreeSomewhere = scene.stations.some(({ _id, isStaffed }) => isStaffed && !doubles.includes(_id))
      const shut = [
        ...(one.subject === 'station' ? ['village'] : []),
        ...(one.subject === 'instructor' && isFreeSomewhere ? doubles : []),
      ]
      for (const id of shut) {
        expect([way.holder.id, way.queue.id]).not.toContain(id)
        expect(readers).not.toContain(`station:${id}`)
      }
      const working = [
        ...scene.stations.filter(({ isStaffed }) => isStaffed).map(({ _id }) => _id),
        ...scene.instructors.filter(({ endsAt, leave }) => endsAt > monday && !leave).map(({ _id }) => _id),
      ]
      expect(working).toContain(way.holder.id)
      expect(readers).toContain(`${way.holder.kind}:${way.holder.id}`)
    }),
    { numRuns: 1000 },
  )
})

test('a petition or an urgent matter is never an instructor’s', () => {
  fc.assert(
    fc.property(anyCase, ({ matter: one, scene }) => {
      const way = route(one, scene)
      if (one.track === 'petition' || one.isUrgent || one.subject !== 'nobody') expect(way.holder.kind).toBe('station')
    }),
  )
})
