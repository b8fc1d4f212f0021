import { standingAt } from '../../tests/domain/standing'
import {
  acted,
  bureau,
  bureauLeader,
  li,
  neighbour,
  opened,
  outcomeOf,
  sun,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
  wang,
  wangAtWork,
} from '../../tests/domain/town'
import { mayRead } from './request/permission'
import { runningClocks } from './request/request'

const about = (accusedLevel?: 'village' | 'township') => ({
  petitionClass: 'accusation' as const,
  subject: 'station' as const,
  ...(accusedLevel ? { accusedLevel } : {}),
})

test.each([undefined, 'township'] as const)(
  'a station off the veteran’s way up that has the matter is meant as well, and so are its people (level %s)',
  (level) => {
    const sent = acted(standingAt('petition', 'notified'), bureauLeader, 'refer', { stationId: 'neighbour', body: '' })
    const officers = [
      { personId: 'person-mi', stationIds: ['neighbour'] },
      { personId: 'person-chu', stationIds: ['bureau'] },
    ]
    const scene = { outside: [neighbour], officers }
    const taken = acted(sent, bureauLeader, 'reclassify', { ...about(level), scene })
    expect(taken.request.withheldFrom).toContain('station:neighbour')
    expect(taken.request.withheldPersonIds).toContain('person-mi')
    expect(taken.request.holder.id).toBe('bureau')
  },
)

test('“my instructor” is whoever handled the matter at any time', () => {
  const handled = told(opened(), [villageOfficer, 'reassign', { to: { kind: 'instructor', id: 'sun' } }])
  const accepted = acted(
    handled,
    { ...villageOfficer, role: 'instructor', personId: sun.personId, key: 'instructor:sun' },
    'accept',
  )
  const again = told(
    accepted,
    [villageOfficer, 'reassign', { to: { kind: 'instructor', id: 'wang' } }],
    [wangAtWork, 'accept'],
  )
  const back = told(again, [villageOfficer, 'reassign', { to: { kind: 'station', id: 'village' } }])
  expect(acted(back, li, 'convert', { ...about(), subject: 'instructor' }).request.withheldFrom).toContain(
    'instructor:sun',
  )
})

test('a station whose only people are complained about elsewhere keeps no complaint: it goes to who may read it', () => {
  const officers = [
    { personId: 'person-zhou', stationIds: ['village', 'township'] },
    { personId: 'person-lu', stationIds: ['township'], auditedIds: ['township'] },
    { personId: 'person-chu', stationIds: ['bureau'] },
  ]
  const { request } = opened({ track: 'petition', ...about('village') }, { scene: { officers } })
  expect(request.holder.id).toBe('bureau')
})

test('one about an instructor who works everywhere is kept at the top by a colleague there, whatever other desk they have', () => {
  const everywhere = ['village', 'township', 'bureau']
  const instructors = [{ ...wang, officerStationIds: everywhere }, sun]
  const accused = { personId: wang.personId, stationIds: everywhere }
  const colleague = { personId: 'person-zheng', stationIds: ['township', 'bureau'] }
  const about = { track: 'petition', subject: 'instructor' } as const
  const keptBy = (officers: (typeof colleague)[]) => opened(about, { scene: { instructors, officers } }).request
  const desks = { ...bureauLeader, deskKeys: ['station:township', 'station:bureau'] as const }
  const alone = keptBy([accused, colleague])
  expect([alone.holder.id, mayRead(alone, desks)]).toEqual(['bureau', true])
  expect(mayRead(alone, { ...townshipHead, personId: wang.personId })).toBe(false)
  // Where somebody at the top has no such desk, those stay closed.
  const other = keptBy([accused, colleague, { personId: 'person-chu', stationIds: ['bureau'] }])
  expect([mayRead(other, desks), mayRead(other, townshipHead)]).toEqual([false, false])
})

test('what the accused drafted, lead or keep up ends with their being accused', () => {
  const [zhao, qian] = [villageOfficer, villageHead].map(({ personId }) => personId)
  const file = told(
    standingAt('petition', 'admitted'),
    [townshipHead, 'assignLeader', { personId: qian }],
    [townshipHead, 'pair', { personId: zhao }],
    [townshipHead, 'addCoHandler', { personId: qian }],
    [villageHead, 'draftAnswer'],
  )
  const officers = [
    { personId: zhao ?? '', stationIds: ['village'] },
    { personId: qian ?? '', stationIds: ['village'] },
    { personId: townshipOfficer.personId, stationIds: ['township'] },
  ]
  const { request } = acted(file, townshipOfficer, 'reclassify', { ...about('village'), scene: { officers } })
  expect(request).toMatchObject({ draft: null, leader: null, pairing: null, coHandlers: [] })
  expect(runningClocks(request).map(({ key }) => key)).toEqual(['petition.handle'])
  const other = acted(file, townshipOfficer, 'reclassify', { petitionClass: 'accusation', subject: 'nobody' })
  expect(other.request).toMatchObject({ leader: { personId: qian }, draft: { by: { personId: qian } } })
})

test('a guard that stood before a call never falls, even where nobody is left who may know of the matter', () => {
  const scene = {
    officers: [village, township, bureau].map(({ _id }) => ({ personId: `p-${_id}`, stationIds: [_id] })),
  }
  const first = opened({ track: 'petition', ...about(), accusedLevel: 'bureau' }, { scene })
  expect(first.request.holder.id).toBe('township')
  const second = acted(first, townshipHead, 'reclassify', { ...about('township'), scene })
  const third = acted(second, villageHead, 'reclassify', { ...about('village'), scene })
  expect(third.request.withheldFrom).toEqual(
    expect.arrayContaining(['station:bureau', 'station:township', 'station:village']),
  )
  expect(outcomeOf(() => acted(third, bureauLeader, 'notify'))).toBe('NOT_FOUND')
})
