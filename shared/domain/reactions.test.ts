import fc from 'fast-check'
import { standingAt } from '../../tests/domain/standing'
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
  told,
  townshipOfficer,
  villageHead,
  villageOfficer,
  wangAtWork,
} from '../../tests/domain/town'
import { anyWalk } from '../../tests/domain/walk'
import { walked } from '../../tests/domain/walked'
import type { Entry } from './ledger'
import { noticeKinds, reactionsTo } from './reactions'

/** Whom the last line of a dossier tells what, as `to kind`. */
const toldBy = ({ request, entries }: File): string[] => {
  const last = entries.at(-1)
  return last ? reactionsTo(last, request).map(({ to, kind }) => `${to} ${kind}`) : []
}
const veteran = 'veteran:person-li'
const inProgress = standingAt('service', 'inProgress')
const answered = standingAt('service', 'answered')
const registered = standingAt('petition', 'registered')
const admitted = standingAt('petition', 'admitted')

const decided = told(standingAt('petition', 'declined'), [villageOfficer, 'deliver', { document: 'refusal' }])

const toTownship = { stationId: 'township', body: '' }

const table: [string, File, string[]][] = [
  ['a matter for an instructor', opened(), ['instructor:wang newTask']],
  ['a petition', registered, ['station:village newPetition']],
  ['an urgent matter, which its station holds, as urgent', opened({ isUrgent: true }), ['station:village urgent']],
  ['accepting', inProgress, [`${veteran} accepted`]],
  ['giving back', acted(inProgress, wangAtWork, 'giveBack'), ['station:village newTask']],
  ['reassigning', acted(inProgress, townshipOfficer, 'reassign'), ['station:township newTask', `${veteran} newHolder`]],
  [
    'a hand-over',
    acted(inProgress, clock, 'handOver', { scene: { instructors: [instructor('wang', { ended: true })] } }),
    ['station:village newTask', `${veteran} newHolder`],
  ],
  ['a question', standingAt('service', 'waiting'), [`${veteran} question`]],
  ['a reply', acted(standingAt('service', 'waiting'), li, 'reply'), ['instructor:wang replied']],
  ['taking a matter back', acted(registered, li, 'withdraw'), ['station:village withdrawn']],
  [
    'taking it back on paper while others owe a result',
    acted(acted(admitted, bureauLeader, 'assign', { ...toTownship, dueOn: '2026-03-20' }), bureauLeader, 'withdraw'),
    ['station:township withdrawn', `${veteran} withdrawn`, 'station:bureau withdrawn'],
  ],
  ['an answer', answered, [`${veteran} answered`]],
  ['contesting', acted(answered, li, 'contest'), ['instructor:wang reopened', 'station:village reopened']],
  ['confirming', acted(answered, li, 'confirm'), []],
  [
    'reopening',
    acted(standingAt('service', 'closed'), villageOfficer, 'reopen'),
    ['instructor:wang reopened', `${veteran} reopened`],
  ],
  ['the end of the window', acted(answered, clock, 'lapse', { at: after(monday, 20) }), [`${veteran} closed`]],
  [
    'the end of the window of a matter closed before',
    acted(standingAt('service', 'closed'), clock, 'lapse', { at: after(monday, 20) }),
    [],
  ],
  ['converting', acted(inProgress, li, 'convert'), ['station:village newPetition']],
  ['reverting', acted(registered, villageOfficer, 'revert'), ['station:village newTask', `${veteran} noticeServed`]],
  ['classing anew', acted(registered, villageOfficer, 'reclassify'), ['station:village newPetition']],
  ['closing a petition', standingAt('petition', 'closed'), [`${veteran} closed`]],
  ['a notice', standingAt('petition', 'notified'), [`${veteran} noticeServed`]],
  ['an admission', admitted, [`${veteran} noticeServed`]],
  ['a matter not admitted', standingAt('petition', 'declined'), [`${veteran} noticeServed`]],
  ['an extension', acted(admitted, villageHead, 'extend'), [`${veteran} extended`]],
  ['an opinion', standingAt('petition', 'opined'), [`${veteran} opinion`]],
  ['a rating that is content', acted(decided, li, 'rate'), []],
  ['one that is not', acted(decided, li, 'rate', { verdict: 'dissatisfied' }), ['station:village rated']],
  [
    'an assignment',
    acted(registered, bureauLeader, 'assign', toTownship),
    ['station:township newPetition', `${veteran} newHolder`],
  ],
  ['a referral outside', acted(registered, villageOfficer, 'refer'), []],
  [
    'its result',
    told(
      registered,
      [bureauLeader, 'assign', toTownship],
      [townshipOfficer, 'receive', { movementId: '2' }],
      [townshipOfficer, 'reportResult', { movementId: '2' }],
    ),
    ['station:bureau result'],
  ],
  [
    'a movement sent back',
    told(registered, [bureauLeader, 'assign', toTownship], [townshipOfficer, 'returnMovement', { movementId: '2' }]),
    ['station:bureau sentBack', 'station:township sentBack'],
  ],
  ['a draft of an instructor', acted(inProgress, wangAtWork, 'draftAnswer'), ['station:village toReview']],
  ['a draft of a station', acted(admitted, villageOfficer, 'draftAnswer'), ['station:village toReview']],
  ['a call for help', acted(inProgress, wangAtWork, 'raiseUrgent'), ['station:village urgent']],
  ['a reminder', acted(opened(), clock, 'remind'), ['instructor:wang reminder']],
  ['a late promise', acted(opened(), clock, 'escalate'), ['instructor:wang overdue', 'station:village overdue']],
  [
    'a call nobody acknowledged, one level up',
    acted(told(inProgress, [wangAtWork, 'raiseUrgent']), clock, 'escalate', { key: 'urgent.acknowledge' }),
    ['station:township urgent'],
  ],
]

test.each(table)('%s tells whom it concerns', (_what, file, expected) => {
  expect(toldBy(file)).toEqual(expected)
})

test('every kind of notice is sent by some line of the table above', () => {
  const sent = table.flatMap(([, , expected]) => expected.map((one) => one.split(' ')[1]))
  expect(noticeKinds.filter((kind) => !sent.includes(kind))).toEqual([])
})

test('where no station is above, a call nobody acknowledged is told again to the one that keeps the dossier', () => {
  const atBureau = { ...inProgress.request, queue: { kind: 'station' as const, id: 'bureau', name: '县局', phone: '' } }
  const entry = { act: 'escalate', detail: { key: 'urgent.acknowledge' } } as unknown as Entry
  expect(reactionsTo(entry, atBureau)).toEqual([{ to: 'station:bureau', kind: 'urgent' }])
})

test('where the accused works at the station above, a call nobody acknowledged goes past it', () => {
  const scene = { instructors: [instructor('wang', { officerStationIds: ['township'] })] }
  const file = opened({ subject: 'instructor', isUrgent: true }, { scene })
  expect(file.request.holder.id).toBe('village')
  expect(toldBy(acted(file, clock, 'escalate', { key: 'urgent.acknowledge' }))).toEqual(['station:bureau urgent'])
})

test('even a line that names somebody the matter is withheld from does not tell them', () => {
  const { request, entries } = opened()
  const withheld = { ...request, withheldFrom: [request.holderKey] }
  expect(entries.flatMap((entry) => reactionsTo(entry, request))).toHaveLength(1)
  expect(entries.flatMap((entry) => reactionsTo(entry, withheld))).toEqual([])
})

test('a complaint about the station is told to the township and to nobody of the village', () => {
  expect(toldBy(opened({ subject: 'station' }))).toEqual(['station:township newPetition'])
})

test('nobody a matter is withheld from is told anything about it, nobody is told twice, and a notice carries no words', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { file } of walked(walk)) {
        const last = file.entries.at(-1)
        if (!last) continue
        const notices = reactionsTo(last, file.request)
        const names = notices.map(({ to }) => to)
        expect(new Set(names).size).toBe(names.length)
        for (const notice of notices) {
          expect(file.request.withheldFrom).not.toContain(notice.to)
          // Whoever is told may also look: a notice never points at what its reader cannot open.
          expect(file.request.readers).toContain(notice.to)
          expect(Object.keys(notice).sort()).toEqual(['kind', 'to'])
          expect(noticeKinds).toContain(notice.kind)
        }
      }
    }),
    { numRuns: 150, seed: 20_260_302 },
  )
})
