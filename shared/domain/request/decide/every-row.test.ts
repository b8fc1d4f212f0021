import { readyFor } from '../../../../tests/domain/again'
import { archivedFor } from '../../../../tests/domain/archived'
import { inputs } from '../../../../tests/domain/inputs'
import { sharedFor } from '../../../../tests/domain/many-hands'
import { standingAt } from '../../../../tests/domain/standing'
import {
  acted,
  after,
  clock,
  doubted,
  type File,
  type How,
  li,
  monday,
  told,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
  wangAtWork,
} from '../../../../tests/domain/town'
import { brokenAt, evolve } from '../../ledger'
import type { Actor, Role } from '../../role'
import { type Act, acts, lifecycle, type Scope, type Status, type Step } from '../lifecycle'

const people: Partial<Record<Role, Partial<Record<Scope, Actor>>>> = {
  veteran: { own: li },
  instructor: { held: wangAtWork },
  officer: { held: townshipOfficer, over: villageOfficer, book: villageOfficer },
  head: { held: townshipHead, over: villageHead, book: villageHead },
  clock: { any: clock },
}

const rows = (lifecycle as readonly Step[]).flatMap((step) =>
  step.from.flatMap((from) =>
    (Object.entries(step.by) as [Role, Scope][]).map(([role, scope]) => ({
      ...step,
      act: step.act as Act,
      from,
      role,
      scope,
    })),
  ),
)

/** A dossier at which somebody in this role and scope can do the act now, who that is, and what differs from its usual input. */
function before(row: (typeof rows)[number]): { file: File; who?: Actor; how?: How } {
  const ready =
    archivedFor(row.act, row.track, row.from) ??
    sharedFor(row.act, row.track, row.from) ??
    (row.track === 'petition' ? readyFor(row.act, row.from) : undefined)
  const who = ready?.who?.[row.role] ?? people[row.role]?.[row.scope]
  return ready ? { ...ready, who } : { file: standing(row), who }
}

function standing({ act, track, from, role, scope }: (typeof rows)[number]): File {
  const heldBy = scope === 'held' && role !== 'instructor' ? 'station' : 'instructor'
  // A record is owed only by what the veteran closed, not by what its handler closed with one.
  if (act === 'confirmRecord') return told(standingAt('service', 'answered', heldBy), [li, 'confirm'])
  if (act === 'unlinkRepeat') return told(standingAt(track, from, heldBy), [villageOfficer, 'linkRepeat'])
  if (act === 'reviewWords') return doubted(standingAt(track, from, heldBy))
  return standingAt(track, from, heldBy, act === 'acknowledge' || act === 'raiseUrgent')
}

/** What the line must say its request came to stand at; the two acts that change track land on the other one. */
const wanted = (to: Step['to'], from: Status): Status => (to === 'same' ? from : to)

test.each(rows.map((row) => [`${row.track} ${row.from}: ${row.role} ${row.act}`, row] as const))(
  '%s writes one line that leads where the table says',
  (_title, row) => {
    const { file, who, how } = before(row)
    if (!who) throw new Error(`nobody is ${row.role} with ${row.scope}`)
    const done = acted(file, who, row.act, how)
    const line = done.entries.at(-1)
    if (!line) throw new Error('no line')
    expect(line).toMatchObject({
      act: row.act,
      status: wanted(row.to, row.from),
      version: file.request.version + 1,
      previousHash: file.request.lastHash,
      by: { personId: who.personId, role: row.role },
    })
    expect(brokenAt(done.entries, done.request)).toBeUndefined()
    expect(done.request).toEqual(evolve(file.request, line))
    expect(done.request.status).toBe(line.status)
    expect(done.request.version).toBe(done.entries.length)
  },
)

test('there is a row, a usual input and a decision for every act', () => {
  expect([...new Set(rows.map(({ act }) => act))]).toEqual(acts)
  expect(Object.keys(inputs(monday)).sort()).toEqual([...acts].sort())
})

test('a machine whose clock was set back writes a line no earlier than the last', () => {
  const file = standingAt('service', 'inProgress')
  const done = acted(file, wangAtWork, 'answer', { at: after(monday, -1) })
  expect(done.request.lastAt).toBe(file.request.lastAt)
  expect(brokenAt(done.entries, done.request)).toBeUndefined()
})
