import { standingAt } from '../../../../tests/domain/standing'
import {
  acted,
  after,
  bureauLeader,
  clock,
  type File,
  instructor,
  li,
  monday,
  opened,
  stations,
  sun,
  sunAtWork,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
  wang,
  wangAtWork,
} from '../../../../tests/domain/town'
import { isPaused } from '../../clock/clock'
import type { ClockKey } from '../../clock/policy'
import type { Actor } from '../../role'
import { reopenWindow } from '../cycle'
import { isOpen } from '../lifecycle'
import { nextDuty, runningClocks } from '../request'
import { owesRecord } from '../tasks'
import { actsThatRoute } from '.'

const running = ({ request }: File) => runningClocks(request).map(({ key }) => key)
const clockOf = ({ request }: File, key: ClockKey, cycle = request.cycle) => {
  const found = request.clocks.find((one) => one.key === key && one.cycle === cycle && !one.cancelledAt)
  if (!found) throw new Error(`no ${key} in cycle ${cycle}`)
  return found
}
const answered = standingAt('service', 'answered')
/** Long past every promise, and then the answer. */
const answeredLate = acted(standingAt('service', 'inProgress'), wangAtWork, 'answer', { at: after(monday, 30) })

test('a service matter is submitted, accepted, answered, confirmed and closed, each promise kept in its turn', () => {
  const submitted = opened()
  expect(submitted.request).toMatchObject({ status: 'submitted', track: 'service', routedBy: 'ownInstructor' })
  expect(running(submitted)).toEqual(['service.accept'])
  // Seven office hours from nine: three until noon, three and a half after it, the last half hour next morning.
  expect(submitted.request.nextDueAt).toBe('2026-03-03T09:00:00+08:00')

  const accepted = acted(submitted, wangAtWork, 'accept')
  expect(running(accepted)).toEqual(['service.firstContact', 'service.close'])
  expect(clockOf(accepted, 'service.accept').metAt).toBe('2026-03-02T10:00:00+08:00')

  const called = acted(accepted, wangAtWork, 'recordContact')
  expect(running(called)).toEqual(['service.close'])
  expect(called.request.firstContactMinutes).toBe(120)

  const done = acted(called, wangAtWork, 'answer')
  expect(running(done)).toEqual(['reopenWindow'])
  expect(nextDuty(done.request)).toBeUndefined()

  const confirmed = acted(done, li, 'confirm')
  expect(confirmed.request).toMatchObject({ status: 'closed', isOpen: false, closedInTime: true })
  expect(confirmed.request.cycles).toEqual([
    {
      answer: { words: '本月内到账', at: '2026-03-02T12:00:00+08:00', wasLate: false },
      verdict: { value: 'satisfied', reason: '', at: '2026-03-02T13:00:00+08:00' },
      closedAt: '2026-03-02T13:00:00+08:00',
    },
  ])
  expect(running(confirmed)).toEqual([])
})

test('a contact that did not reach the veteran keeps no promise', () => {
  const tried = acted(standingAt('service', 'inProgress'), wangAtWork, 'recordContact', { reached: false })
  expect(running(tried)).toContain('service.firstContact')
  expect(tried.request.firstContactMinutes).toBeUndefined()
  expect(tried.request.contacts).toHaveLength(1)
})

test('the first contact counts from receipt and is the first that reached, an answer too', () => {
  const first = acted(standingAt('service', 'inProgress'), wangAtWork, 'recordContact', { reached: false })
  expect(acted(first, wangAtWork, 'answer').request.firstContactMinutes).toBe(180)
})

test('the first handler is who first accepted, whoever holds it later', () => {
  const accepted = standingAt('service', 'inProgress')
  expect(accepted.request.firstHandler).toEqual({ personId: 'person-wang', name: 'person-wang' })
  const moved = told(accepted, [townshipOfficer, 'reassign'], [townshipOfficer, 'accept'])
  expect(moved.request.holder.id).toBe('township')
  expect(moved.request.firstHandler?.personId).toBe('person-wang')
})

test('giving it back and reassigning leave every clock as it was', () => {
  const accepted = standingAt('service', 'inProgress')
  const back = acted(accepted, wangAtWork, 'giveBack')
  expect(back.request).toMatchObject({ status: 'submitted', holder: { kind: 'station', id: 'village' } })
  expect(back.request.clocks).toEqual(accepted.request.clocks)
  const moved = acted(accepted, villageOfficer, 'reassign', { to: { kind: 'instructor', id: 'sun' } })
  expect(moved.request).toMatchObject({ status: 'submitted', holder: { kind: 'instructor', id: 'sun' } })
  expect(moved.request.clocks).toEqual(accepted.request.clocks)
})

test('accepting what somebody accepted before starts no second promise', () => {
  const again = told(standingAt('service', 'inProgress'), [wangAtWork, 'giveBack'], [villageOfficer, 'accept'])
  expect(again.request.clocks.map(({ key }) => key)).toEqual([
    'service.accept',
    'service.firstContact',
    'service.close',
  ])
})

test('a question to the veteran stops the service promises, and the reply lets them run on', () => {
  const accepted = acted(standingAt('service', 'inProgress'), wangAtWork, 'recordContact')
  const asked = acted(accepted, wangAtWork, 'ask', { at: '2026-03-03T09:00:00+08:00' })
  expect(asked.request).toMatchObject({ status: 'waiting', question: { words: '请补充身份证照片' } })
  expect(clockOf(asked, 'service.close').dueAt).toBeUndefined()
  expect(nextDuty(asked.request)).toBeUndefined()
  const replied = acted(asked, li, 'reply', { at: '2026-03-05T09:00:00+08:00' })
  expect(replied.request).toMatchObject({ status: 'inProgress', question: null })
  const [before, later] = [
    clockOf(accepted, 'service.close').dueAt ?? '',
    clockOf(replied, 'service.close').dueAt ?? '',
  ]
  expect(later > before).toBe(true)
  expect(clockOf(replied, 'service.close').pauses).toEqual([
    { from: '2026-03-03T09:00:00+08:00', until: '2026-03-05T09:00:00+08:00' },
  ])
})

test('answering while the veteran is still asked ends the wait', () => {
  const done = acted(standingAt('service', 'waiting'), wangAtWork, 'answer')
  expect(done.request.question).toBeNull()
  expect(done.request.clocks.some((one) => isPaused(one))).toBe(false)
})

test.each<[string, Actor, 'giveBack' | 'reassign' | 'handOver']>([
  ['given back', wangAtWork, 'giveBack'],
  ['reassigned', villageOfficer, 'reassign'],
  ['handed over', clock, 'handOver'],
])('a reply to the question of a matter meanwhile %s lets its promises run on', (_how, who, act) => {
  const moved = acted(standingAt('service', 'waiting'), who, act)
  expect(moved.request.status).toBe('submitted')
  const replied = acted(moved, li, 'reply')
  expect(replied.request.question).toBeNull()
  expect(runningClocks(replied.request).some((one) => isPaused(one))).toBe(false)
})

test('an answer after its promise is late, and stays so', () => {
  expect(answeredLate.request.cycles[0]?.answer?.wasLate).toBe(true)
  expect(answeredLate.entries.at(-1)?.detail.wasLate).toBe(true)
  expect(acted(answeredLate, li, 'confirm').request.closedInTime).toBe(false)
})

test('a contested answer begins a second cycle with its own clocks; the first keeps its answer, verdict and lateness', () => {
  const contested = acted(answeredLate, li, 'contest')
  expect(contested.request).toMatchObject({ status: 'inProgress', cycle: 2 })
  expect(contested.request.cycles[0]).toMatchObject({
    answer: { wasLate: true },
    verdict: { value: 'dissatisfied', reason: '还没有到账' },
  })
  expect(contested.request.cycles[1]).toEqual({})
  expect(running(contested)).toEqual(['service.firstContact', 'service.close'])
  expect(clockOf(contested, 'service.close').startedAt).toBe(contested.request.lastAt)
  expect(clockOf(contested, 'service.close', 1)).toEqual(clockOf(answeredLate, 'service.close'))
  const second = told(contested, [wangAtWork, 'answer'], [li, 'confirm'])
  expect(second.request.cycles).toHaveLength(2)
  expect(second.request.cycles[0]).toEqual(contested.request.cycles[0])
  expect(second.request.cycles[1]?.answer?.wasLate).toBe(false)
  // In time in the second cycle does not make up for the first.
  expect(second.request.closedInTime).toBe(false)
})

test('a matter once contested can be contested again, in a third cycle', () => {
  const third = told(answered, [li, 'contest'], [wangAtWork, 'answer'], [li, 'contest'])
  expect(third.request.cycle).toBe(3)
  expect(third.request.cycles.map(({ verdict }) => verdict?.value)).toEqual(['dissatisfied', 'dissatisfied', undefined])
})

test('a verdict is given once a cycle', () => {
  const confirmed = acted(answered, li, 'confirm')
  for (const act of ['confirm', 'contest'] as const) expect(() => acted(confirmed, li, act)).toThrow('VERDICT_GIVEN')
  const lapsed = acted(answered, clock, 'lapse', { at: after(monday, 20) })
  expect(() => acted(lapsed, li, 'contest')).toThrow('VERDICT_GIVEN')
})

test('a verdict comes within the window: just before its end it stands, at its end it does not', () => {
  const until = reopenWindow(answered.request)?.dueAt ?? ''
  expect(until.slice(0, 10) > '2026-03-16').toBe(true)
  for (const act of ['confirm', 'contest'] as const) {
    expect(() => acted(answered, li, act, { at: until })).toThrow('WINDOW_ENDED')
    expect(acted(answered, li, act, { at: after(until, 0, -1 / 3600) }).request.version).toBe(
      answered.request.version + 1,
    )
  }
})

test('a matter its handler closed can still be confirmed or contested within the window', () => {
  const closed = acted(answered, wangAtWork, 'close')
  expect(closed.request.cycles[0]?.record?.stateOfMind).toBe('平稳')
  expect(acted(closed, li, 'confirm').request.cycles[0]?.closedAt).toBe(closed.request.lastAt)
  expect(acted(closed, li, 'contest').request).toMatchObject({ status: 'inProgress', cycle: 2, isOpen: true })
})

test('without a verdict the window closes the matter as unrated, and a closed one becomes unrated too', () => {
  const at = after(monday, 20)
  const lapsed = acted(answered, clock, 'lapse', { at })
  expect(lapsed.request).toMatchObject({ status: 'closed' })
  expect(lapsed.request.cycles[0]).toMatchObject({ verdict: { value: 'unrated' }, closedAt: at })
  const closed = acted(answered, wangAtWork, 'close')
  expect(closed.request.attentionAt).toBe(reopenWindow(closed.request)?.dueAt)
  const unrated = acted(closed, clock, 'lapse', { at })
  expect(unrated.request.cycles[0]).toMatchObject({ verdict: { value: 'unrated' }, closedAt: closed.request.lastAt })
})

test('the station takes a closed matter up again, and the old cycle keeps what it had', () => {
  const closed = acted(answered, wangAtWork, 'close')
  const again = acted(closed, villageOfficer, 'reopen')
  expect(again.request).toMatchObject({ status: 'inProgress', cycle: 2, isOpen: true })
  expect(again.request.cycles[0]).toEqual(closed.request.cycles[0])
  expect(running(again)).toEqual(['service.firstContact', 'service.close'])
})

test('what comes back after its instructor’s term ended goes to somebody who is there', () => {
  const closed = acted(answered, wangAtWork, 'close')
  const scene = { instructors: [instructor('wang', { ended: true }), sun] }
  for (const [who, act] of [
    [li, 'contest'],
    [villageOfficer, 'reopen'],
  ] as const)
    expect(acted(closed, who, act, { scene }).request.holder.id).toBe('village')
  expect(acted(closed, li, 'contest').request.holder.id).toBe('wang')
})

test('a service record is owed by a closed matter until it is confirmed', () => {
  const confirmed = acted(answered, li, 'confirm')
  expect(owesRecord(confirmed.request)).toBe(true)
  expect(owesRecord(acted(confirmed, wangAtWork, 'confirmRecord').request)).toBe(false)
  expect(owesRecord(answered.request)).toBe(false)
  expect(owesRecord(standingAt('petition', 'closed').request)).toBe(false)
})

test('a withdrawn matter owes nothing to anybody', () => {
  const gone = acted(standingAt('service', 'waiting'), li, 'withdraw')
  expect(running(gone)).toEqual([])
  expect(gone.request).toMatchObject({ status: 'withdrawn', question: null, isOpen: false })
  expect(isOpen(gone.request.status)).toBe(false)
})

test('a matter moves only to stations and instructors it may go to', () => {
  const file = standingAt('service', 'inProgress')
  const moved = (to: object, scene = {}) => acted(file, villageOfficer, 'reassign', { to, scene }).request.holder.id
  expect(moved({ kind: 'instructor', id: 'sun' })).toBe('sun')
  expect(() => moved({ kind: 'instructor', id: 'nobody' })).toThrow('NOT_FOUND')
  expect(() => moved({ kind: 'station', id: 'elsewhere' })).toThrow('NOT_FOUND')
  const leave = { from: monday, until: after(monday, 9) }
  expect(() => moved({ kind: 'instructor', id: 'sun' }, { instructors: [wang, instructor('sun', { leave })] })).toThrow(
    'TERM_ENDED',
  )
  expect(() =>
    moved({ kind: 'instructor', id: 'sun' }, { instructors: [wang, instructor('sun', { endsAt: monday })] }),
  ).toThrow('TERM_ENDED')
  expect(() =>
    moved({ kind: 'station', id: 'township' }, { stations: [village, { ...township, isStaffed: false }] }),
  ).toThrow('NOT_FOUND')
})

test('an ended term hands its work to the substitute’s place in line, the specialist or the queue', () => {
  const file = standingAt('service', 'inProgress')
  const ended = instructor('wang', { ended: true })
  const over = acted(file, clock, 'handOver', { scene: { instructors: [ended, sun] } })
  expect(over.request).toMatchObject({ status: 'submitted', holder: { id: 'village' } })
  expect(over.request.clocks).toEqual(file.request.clocks)
  const leave = { from: monday, until: after(monday, 9), substituteId: 'sun' }
  const away = acted(file, clock, 'handOver', { scene: { instructors: [instructor('wang', { leave }), sun] } })
  expect(away.request.holder.id).toBe('sun')
})

test('an answered matter keeps its answer when it is handed over', () => {
  const over = acted(answered, clock, 'handOver', {
    scene: { instructors: [instructor('wang', { ended: true }), sun] },
  })
  expect(over.request).toMatchObject({ status: 'answered', holder: { id: 'village' } })
  expect(acted(over, li, 'confirm').request.status).toBe('closed')
})

test('a queue nobody works at any more is handed on', () => {
  const file = standingAt('service', 'submitted', 'station')
  const empty = stations.map((one) => ({ ...one, isStaffed: one._id !== 'township' }))
  const over = acted(file, clock, 'handOver', { why: 'unstaffed', scene: { stations: empty } })
  expect(over.request.holder.id).toBe('wang')
})

test('a call for help is acknowledged once, by the chain and not by who called', () => {
  const raised = acted(standingAt('service', 'inProgress'), wangAtWork, 'raiseUrgent')
  expect(raised.request).toMatchObject({ isUrgent: true, urgency: { words: '人在医院' } })
  expect(clockOf(raised, 'urgent.acknowledge').dueAt).toBe(after(raised.request.lastAt, 0, 0.25))
  expect(() => acted(raised, wangAtWork, 'acknowledge')).toThrow('NOT_ALLOWED')
  const seen = acted(raised, bureauLeader, 'acknowledge')
  expect(seen.request.urgency?.acknowledgedBy).toBe('person-zheng')
  expect(running(seen)).not.toContain('urgent.acknowledge')
  expect(() => acted(seen, townshipHead, 'acknowledge')).toThrow('NOT_NOW')
  expect(() => acted(standingAt('service', 'inProgress'), townshipHead, 'acknowledge')).toThrow('NOT_NOW')
})

test('a second call for help starts anew and must be acknowledged again', () => {
  const seen = told(standingAt('service', 'inProgress'), [wangAtWork, 'raiseUrgent'], [townshipHead, 'acknowledge'])
  const again = acted(seen, wangAtWork, 'raiseUrgent', { words: '又发作了' })
  expect(again.request.urgency).toEqual({ words: '又发作了', raisedAt: again.request.lastAt })
  expect(running(again).filter((key) => key === 'urgent.acknowledge')).toHaveLength(1)
  const twice = acted(again, wangAtWork, 'raiseUrgent')
  expect(running(twice).filter((key) => key === 'urgent.acknowledge')).toHaveLength(1)
})

test('an urgent matter is contacted within two hours round the clock', () => {
  const file = told(opened({ isUrgent: true }), [villageOfficer, 'accept'])
  expect(clockOf(file, 'service.firstContact')).toMatchObject({
    unit: 'minutes',
    dueAt: after(file.request.lastAt, 0, 2),
  })
})

test('a reminder and an escalation are told once for their due time', () => {
  const file = opened()
  const first = file.request.attentionAt
  expect(first).toBe('2026-03-02T14:30:00+08:00')
  const reminded = acted(file, clock, 'remind', { at: first })
  expect(reminded.request.attentionAt).toBe(file.request.nextDueAt)
  const told = acted(reminded, clock, 'escalate', { at: reminded.request.attentionAt })
  expect(told.request.attentionAt > '9999').toBe(true)
  expect(told.request.clocks.map(({ metAt, dueAt }) => [metAt, dueAt])).toEqual(
    file.request.clocks.map(({ metAt, dueAt }) => [metAt, dueAt]),
  )
})

test('whatever may change who holds a matter is given the scene it needs', () => {
  expect([...actsThatRoute].sort()).toEqual(['contest', 'convert', 'handOver', 'reassign', 'reclassify', 'reopen'])
})

test('an instructor of the same station who does not hold it can do nothing', () => {
  expect(() => acted(standingAt('service', 'inProgress'), sunAtWork, 'answer')).toThrow('NOT_FOUND')
})

describe('a complex matter', () => {
  const accepted = standingAt('service', 'inProgress')
  const longer = acted(accepted, townshipHead, 'declareComplex')

  test('has fifteen working days from the same start, and a reminder that moved with them', () => {
    const before = clockOf(accepted, 'service.close')
    expect(before).toMatchObject({ limit: 5, dueAt: '2026-03-10T00:00:00+08:00', basis: '本站承诺' })
    expect(clockOf(longer, 'service.close')).toMatchObject({
      startedAt: before.startedAt,
      limit: 15,
      basis: '本站承诺（复杂事项）',
      dueAt: '2026-03-24T00:00:00+08:00',
      remindAt: '2026-03-19T00:00:00+08:00',
    })
    expect(longer.entries.at(-1)?.detail).toEqual({
      reason: '要向原部队查档案',
      days: 15,
      approver: townshipHead.personId,
    })
  })

  test('is answered in time where an ordinary one would be late', () => {
    const at = '2026-03-20T10:00:00+08:00'
    expect(acted(longer, wangAtWork, 'answer', { at }).request.cycles[0]?.answer?.wasLate).toBe(false)
    expect(acted(accepted, wangAtWork, 'answer', { at }).request.cycles[0]?.answer?.wasLate).toBe(true)
  })

  test('keeps the days its veteran was waited for, before and after', () => {
    const [asked, replied] = ['2026-03-03T09:00:00+08:00', '2026-03-05T09:00:00+08:00']
    const waiting = acted(accepted, wangAtWork, 'ask', { at: asked })
    const early = acted(acted(waiting, townshipHead, 'declareComplex'), li, 'reply', { at: replied })
    const late = acted(acted(waiting, li, 'reply', { at: replied }), townshipHead, 'declareComplex')
    expect(clockOf(early, 'service.close')).toEqual(clockOf(late, 'service.close'))
    expect(clockOf(late, 'service.close').dueAt).toBe('2026-03-25T00:00:00+08:00')
  })

  test('is declared once, in time, by a head who did not take it on first', () => {
    expect(() => acted(longer, townshipHead, 'declareComplex')).toThrow('NOT_NOW')
    expect(() => acted(accepted, wangAtWork, 'declareComplex')).toThrow('NOT_ALLOWED')
    expect(() => acted(accepted, townshipOfficer, 'declareComplex')).toThrow('NOT_ALLOWED')
    const overdue = { at: '2026-03-10T09:00:00+08:00' }
    expect(() => acted(accepted, townshipHead, 'declareComplex', overdue)).toThrow('EXTENSION_TOO_LATE')
    const own = acted(standingAt('service', 'submitted', 'station'), townshipHead, 'accept')
    expect(() => acted(own, townshipHead, 'declareComplex')).toThrow('APPROVER_IS_HANDLER')
    const taken = told(accepted, [wangAtWork, 'giveBack'], [villageHead, 'accept'])
    expect(() => acted(taken, villageHead, 'declareComplex')).toThrow('APPROVER_IS_HANDLER')
    expect(clockOf(acted(own, bureauLeader, 'declareComplex'), 'service.close').limit).toBe(15)
  })

  test('asks again in the next round', () => {
    const reopened = told(longer, [wangAtWork, 'answer'], [li, 'contest'])
    expect(clockOf(reopened, 'service.close')).toMatchObject({ cycle: 2, limit: 5 })
  })
})
