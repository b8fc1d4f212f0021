import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  auditor,
  bureauLeader,
  clock,
  li,
  opened,
  outcomeOf,
  told,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
  wangAtWork,
} from '../../../tests/domain/town'
import type { Archive } from '../archiving'
import { Refusal } from '../refusal'
import { type Actor, type Role, roles } from '../role'
import {
  type Act,
  acts,
  isOpen,
  lifecycle,
  type Scope,
  type Status,
  type Step,
  statuses,
  type Track,
  tracks,
} from './lifecycle'
import { actsAllowed, checkDesk, type DeskAct, deskActs, mayRead, stepAllowed } from './permission'
import { headOf, type Request } from './request'

/** How somebody stands to a request, in the words the table's scopes use. */
const relations = ['own', 'held', 'above', 'below', 'withheld', 'stranger'] as const
type Relation = (typeof relations)[number]

const reach: Record<Relation, Scope[]> = {
  own: ['own'],
  held: ['held', 'over', 'book'],
  above: ['over', 'book'],
  below: ['book'],
  withheld: [],
  stranger: [],
}

const service = opened().request
const held = { instructor: service, station: acted(opened(), townshipOfficer, 'reassign').request }

const at = (request: Request, track: Track, status: Status): Request => {
  const { version, lastHash, lastAt } = request
  return headOf({ ...request, track, status }, { version, lastHash, lastAt })
}

/** A request and somebody who stands so to it, or none where nobody of that role can. */
function pair(role: Role, relation: Relation): { request: Request; actor: Actor } | undefined {
  if (role === 'clock') return undefined
  if (role === 'veteran') {
    if (relation === 'own') return { request: service, actor: li }
    if (relation === 'withheld') return undefined
    return relation === 'stranger'
      ? { request: service, actor: { ...li, personId: 'person-x', key: 'veteran:person-x' } }
      : undefined
  }
  if (relation === 'own') return undefined
  if (role === 'instructor') {
    const stranger: Actor = { ...wangAtWork, personId: 'person-x', key: 'instructor:x' }
    if (relation === 'held') return { request: held.instructor, actor: wangAtWork }
    if (relation === 'stranger') return { request: held.instructor, actor: stranger }
    if (relation === 'withheld')
      return { request: { ...held.instructor, withheldPersonIds: [wangAtWork.personId] }, actor: wangAtWork }
    return undefined
  }
  const key = {
    held: 'station:township',
    above: 'station:bureau',
    below: 'station:village',
    withheld: 'station:township',
    stranger: 'station:x',
  }[relation] as Actor['key']
  const actor: Actor = { ...townshipOfficer, role, key }
  const request = relation === 'withheld' ? { ...held.station, withheldPersonIds: [actor.personId] } : held.station
  return { request, actor }
}

const rowsOf = (act: Act, track: Track): Step[] =>
  lifecycle.filter((step: Step) => step.act === act && step.track === track)

/** What the table says: read off its rows and nothing else. */
function expected(act: Act, { track, status, archive }: Place, role: Role, relation: Relation): string {
  if (relation === 'withheld' || relation === 'stranger') return 'NOT_FOUND'
  const rows = rowsOf(act, track).filter((step) => {
    const scope = step.by[role]
    return scope !== undefined && reach[relation].includes(scope)
  })
  if (rows.length === 0) return 'NOT_ALLOWED'
  const isPossible = rows.some(
    ({ from, inArchive }) => from.includes(status) && Boolean(inArchive) === Boolean(archive),
  )
  return isPossible ? 'done' : archive ? 'ARCHIVED' : 'NOT_NOW'
}

const pairs = roles.flatMap((role) =>
  relations.flatMap((relation) => {
    const found = pair(role, relation)
    return found ? [{ role, relation, ...found }] : []
  }),
)
interface Place {
  track: Track
  status: Status
  archive?: Archive
}
const archive: Archive = { retention: 'permanent', year: 2026, archivedOn: '2026-03-02', by: '周' }
const places: Place[] = tracks.flatMap((track) => [
  ...statuses.map((status) => ({ track, status })),
  { track, status: 'closed', archive },
])

test('every status, act, role and relation comes out as the table says', () => {
  const wrong: string[] = []
  let asked = 0
  for (const { role, relation, request, actor } of pairs)
    for (const place of places) {
      const { track, status } = place
      const here = { ...at(request, track, status), archive: place.archive }
      const may = actsAllowed(here, actor)
      for (const act of acts) {
        asked++
        const wanted = expected(act, place, role, relation)
        const found = outcomeOf(() => stepAllowed(here, actor, act))
        if (found !== wanted || may.includes(act) !== (wanted === 'done'))
          wrong.push(
            `${track} ${status} ${place.archive ? 'archived ' : ''}${act} ${role} ${relation}: ${found}, wanted ${wanted}`,
          )
      }
    }
  expect(wrong).toEqual([])
  expect(asked).toBe(pairs.length * places.length * acts.length)
})

test('somebody of every role stands in every relation that role can have', () => {
  expect(pairs.map(({ role, relation }) => `${role} ${relation}`)).toEqual([
    'veteran own',
    'veteran stranger',
    'instructor held',
    'instructor withheld',
    'instructor stranger',
    ...['officer', 'head', 'auditor'].flatMap((role) =>
      ['held', 'above', 'below', 'withheld', 'stranger'].map((relation) => `${role} ${relation}`),
    ),
  ])
})

test('a request is read by its veteran, its holder and the stations above, and by nobody else', () => {
  for (const { relation, request, actor } of pairs)
    expect([relation, mayRead(request, actor)]).toEqual([
      relation,
      ['own', 'held', 'above', 'below'].includes(relation),
    ])
})

test('the clock reads everything and does only its own acts', () => {
  const mine = acts.filter((act) => lifecycle.some((step: Step) => step.act === act && step.by.clock))
  expect(mine).toEqual(['handOver', 'lapse', 'settle', 'remind', 'escalate'])
  for (const { track, status } of places) {
    expect(mayRead(at(service, track, status), clock)).toBe(true)
    for (const act of actsAllowed(at(service, track, status), clock)) expect(mine).toContain(act)
  }
})

test('nobody but the clock lapses, reminds, escalates or hands over', () => {
  for (const step of lifecycle as readonly Step[])
    if (step.by.clock) expect([step.act, Object.keys(step.by)]).toEqual([step.act, ['clock']])
})

test('an instructor never acts on a petition, whatever its status, even one in their hands', () => {
  for (const status of statuses) expect(actsAllowed(at(service, 'petition', status), wangAtWork)).toEqual([])
})

test('a veteran alone says whether it helped', () => {
  for (const act of ['confirm', 'contest', 'reply'] as const)
    for (const step of lifecycle.filter((row) => row.act === act)) expect(Object.keys(step.by)).toEqual(['veteran'])
  for (const { role, request, actor } of pairs) {
    const may = actsAllowed(at(request, 'service', 'answered'), actor)
    expect([role, may.includes('contest')]).toEqual([role, actor === li])
  }
})

test('a veteran decides nothing about a petition: they add, take back, rate and apply, and no more', () => {
  for (const status of statuses)
    for (const act of actsAllowed(at(service, 'petition', status), li))
      expect(['reply', 'attach', 'withdraw', 'rate', 'applyReview', 'applyRecheck']).toContain(act)
})

test('an auditor reads and does nothing', () => {
  for (const { track, status } of places) {
    const here = at(held.station, track, status)
    expect(mayRead(here, auditor)).toBe(true)
    expect(actsAllowed(here, auditor)).toEqual([])
    for (const act of acts) expect(outcomeOf(() => stepAllowed(here, auditor, act))).toBe('NOT_ALLOWED')
  }
  expect(Object.keys(deskActs).filter((act) => outcomeOf(() => checkDesk(auditor, act as DeskAct)) === 'done')).toEqual(
    [
      'listQueue',
      'listLedger',
      'readBoard',
      'listRepeats',
      'search',
      'readVisitChecklist',
      'listTemplates',
      'readHandsRules',
      'listPolicies',
      'listArchive',
      'listBooks',
      'verifyBook',
      'listStaff',
      'exportLedger',
    ],
  )
})

test('only a head extends the sixty days', () => {
  const admitted = standingAt('petition', 'admitted').request
  for (const actor of [li, wangAtWork, villageOfficer, townshipOfficer, auditor, clock])
    expect(actsAllowed(admitted, actor)).not.toContain('extend')
  for (const actor of [villageHead, townshipHead, bureauLeader])
    expect(actsAllowed(admitted, actor)).toContain('extend')
})

test('a closed request offers what follows its closing and taking it up again, and a withdrawn one the archive alone', () => {
  const offered = (track: Track, status: Status) =>
    acts.filter((act) => rowsOf(act, track).some(({ from }) => from.includes(status)))
  expect(offered('service', 'closed')).toEqual([
    'confirm',
    'contest',
    'confirmRecord',
    'lapse',
    'reopen',
    'archive',
    'requestUnlock',
    'approveUnlock',
    'linkRepeat',
    'unlinkRepeat',
    'settle',
  ])
  expect(offered('petition', 'closed')).toEqual([
    'reopen',
    'deliver',
    'correctDelivery',
    'rate',
    'applyReview',
    'applyRecheck',
    'end',
    'followUp',
    'lookBack',
    'archive',
    'requestUnlock',
    'approveUnlock',
    'linkRepeat',
    'unlinkRepeat',
    'settle',
    'remind',
  ])
  for (const track of tracks) expect(offered(track, 'withdrawn')).toEqual(['archive', 'requestUnlock', 'approveUnlock'])
})

test('no status belongs to a track by accident: what a track starts from, it can reach', () => {
  for (const track of tracks) {
    const reached = new Set<Status>([track === 'service' ? 'submitted' : 'registered'])
    for (const { to } of lifecycle.filter((step: Step) => step.track === track) as Step[])
      if (to !== 'same') reached.add(to)
    // The two acts that change track come to stand on the other one.
    reached.delete(track === 'service' ? 'registered' : 'submitted')
    for (const step of lifecycle.filter((row) => row.track === track) as Step[])
      for (const status of step.from) expect([step.act, reached.has(status)]).toEqual([step.act, true])
  }
})

test('an act has one row at most for a track and status, so that one row says who and where to', () => {
  for (const { track, status } of places)
    for (const act of acts)
      expect(rowsOf(act, track).filter(({ from }) => from.includes(status)).length).toBeLessThanOrEqual(1)
})

test('every status that is open can be left by somebody other than the clock', () => {
  for (const { track, status } of places.filter((place) => isOpen(place.status))) {
    const rows = (lifecycle as readonly Step[]).filter((step) => step.track === track && step.from.includes(status))
    if (rows.length === 0) continue
    expect(rows.some((step) => step.to !== 'same' && !step.by.clock)).toBe(true)
  }
})

test('whoever a request is withheld from finds nothing from any desk, except as the veteran who asks', () => {
  const complaint = opened({ subject: 'station' }).request
  const keys: Actor['key'][] = ['station:township', 'station:bureau', 'instructor:wang']
  for (const role of ['instructor', 'officer', 'head', 'auditor'] as const)
    for (const key of keys) {
      const accused: Actor = { ...wangAtWork, role, key }
      expect(mayRead(complaint, accused)).toBe(false)
      expect(actsAllowed(complaint, accused)).toEqual([])
      for (const act of acts) expect(outcomeOf(() => stepAllowed(complaint, accused, act))).toBe('NOT_FOUND')
    }
  const asVeteran: Actor = { ...li, personId: 'person-li' }
  const aboutThemself = { ...complaint, withheldPersonIds: ['person-li'] }
  expect(mayRead(aboutThemself, asVeteran)).toBe(true)
  expect(mayRead(aboutThemself, { ...asVeteran, role: 'officer', key: 'station:bureau' })).toBe(false)
})

test('an instructor whose work was given to somebody else finds it no more', () => {
  const moved = told(opened(), [townshipOfficer, 'reassign']).request
  expect(outcomeOf(() => stepAllowed(moved, wangAtWork, 'accept'))).toBe('NOT_FOUND')
})

test('a refusal at the wrong time names the status, and nothing else', () => {
  expect(() => stepAllowed(service, wangAtWork, 'answer')).toThrow(new Refusal('NOT_NOW'))
  try {
    stepAllowed(service, wangAtWork, 'answer')
  } catch (error) {
    expect((error as Refusal).detail).toEqual({ status: 'submitted' })
  }
})

test('a desk refuses what it does not do', () => {
  const refused = (who: Actor) =>
    Object.keys(deskActs).filter((act) => outcomeOf(() => checkDesk(who, act as DeskAct)) === 'NOT_ALLOWED')
  expect(refused(li)).toEqual(Object.keys(deskActs).filter((act) => act !== 'submit' && act !== 'listMine'))
  expect(refused(townshipHead)).toEqual(['listMine', 'listTasks', 'publishCard', 'changePhoto'])
  expect(refused(clock)).toEqual(Object.keys(deskActs))
})
