import { clock, type File, outcomeOf } from '../../../../tests/domain/town'
import { type Step, walksOf } from '../../../../tests/domain/walked'
import { isPaused } from '../../clock/clock'
import { undetermined } from '../../clock/clock-reading'
import { brokenAt, type Entry, evolve } from '../../ledger'
import { acts, isOpen, type Status } from '../lifecycle'
import { actsAllowed, stepAllowed } from '../permission'
import { nextDuty, type Request, runningClocks } from '../request'

// The same walks every time; WALKS=<seed> goes other ways.
const seed = Number(process.env.WALKS ?? 20_260_302)
const walks = walksOf(160, seed)

/** Holds every dossier along many walks against one rule, the dossier before it at hand. */
function always(rule: (step: Step, before?: Request) => void): void {
  for (const [index, walk] of walks.entries())
    for (const [place, step] of walk.entries())
      try {
        rule(step, walk[place - 1]?.file.request)
      } catch (error) {
        const way = step.file.entries.map(({ act, by }) => `${by.personId} ${act}`).join(', ')
        throw new Error(`WALKS=${seed}, walk ${index}: ${way}\n${(error as Error).message}`)
      }
}

const lastOf = (walk: (typeof walks)[number]): File => {
  const last = walk.at(-1)
  if (!last) throw new Error('a walk without a step')
  return last.file
}

const servicePlaces: Status[] = ['submitted', 'inProgress', 'waiting', 'answered', 'closed', 'withdrawn']
const petitionPlaces: Status[] = ['registered', 'notified', 'admitted', 'declined', 'opined', 'closed', 'withdrawn']

test('walks reach every status of both tracks and do every act there is', () => {
  const [seen, done] = [new Set<string>(), new Set<string>()]
  always(({ file: { request }, act, refused }) => {
    seen.add(`${request.track} ${request.status}`)
    if (act && !refused) done.add(act)
  })
  const places = [
    ...servicePlaces.map((status) => `service ${status}`),
    ...petitionPlaces.map((status) => `petition ${status}`),
  ]
  expect([...seen].sort()).toEqual(places.sort())
  expect([...done].sort()).toEqual([...acts].sort())
})

test('the head is always the fold of its lines, and as many versions as lines', () => {
  always(({ file: { request, entries } }) => {
    expect(request.version).toBe(entries.length)
  })
  for (const walk of walks) {
    const { request, entries } = lastOf(walk)
    const folded = entries.reduce<Request | undefined>((so, line: Entry) => evolve(so, line), undefined)
    expect(folded).toEqual(request)
    expect(brokenAt(entries, request)).toBeUndefined()
  }
})

test('a line survives being stored: nothing in it is lost or made up by JSON', () => {
  for (const walk of walks) {
    const { request, entries } = lastOf(walk)
    expect(brokenAt(JSON.parse(JSON.stringify(entries)), request)).toBeUndefined()
  }
})

test('somebody holds it, reads it and is not withheld from', () => {
  always(({ file: { request } }) => {
    expect(request.holder.id).not.toBe('')
    expect(request.readers).toContain(request.holderKey)
    expect(request.withheldFrom).not.toContain(request.holderKey)
    expect(request.withheldFrom).not.toContain(`station:${request.queue.id}`)
    expect(request.readers).toContain('veteran:person-li')
  })
})

test('what was once withheld stays withheld', () => {
  always(({ file: { request } }, before) => {
    for (const key of before?.withheldFrom ?? []) expect(request.withheldFrom).toContain(key)
    for (const id of before?.withheldPersonIds ?? []) expect(request.withheldPersonIds).toContain(id)
  })
})

test('a petition is never in an instructor’s hands', () => {
  always(({ file: { request } }) => {
    if (request.track === 'petition') expect(request.holder.kind).toBe('station')
    expect(request.petition !== null).toBe(request.track === 'petition')
  })
})

test('a cycle is never rewritten by the next, and there are as many as its number says', () => {
  always(({ file: { request } }, before) => {
    expect(request.cycle).toBe(request.cycles.length)
    if (before && request.cycle > before.cycle)
      expect(request.cycles.slice(0, before.cycle - 1)).toEqual(before.cycles.slice(0, before.cycle - 1))
  })
})

test('a closed or withdrawn request owes nothing but the call on its petitioner', () => {
  always(({ file: { request } }) => {
    expect(request.isOpen).toBe(isOpen(request.status))
    if (request.isOpen) return
    const call = runningClocks(request).find(({ key }) => key === 'followUp' && request.status === 'closed')
    expect(nextDuty(request)).toEqual(request.archive ? undefined : call)
    expect(request.nextDueAt).toBe(nextDuty(request)?.dueAt ?? undetermined)
  })
})

test('an open request is always owed something: a promise that runs, or a question its veteran was asked', () => {
  always(({ file: { request } }) => {
    if (!['submitted', 'inProgress', 'waiting', 'registered', 'admitted'].includes(request.status)) return
    const runs = request.clocks.some((clock) => !clock.metAt && !clock.cancelledAt && clock.key !== 'reopenWindow')
    expect([request.status, runs]).toEqual([request.status, true])
  })
})

test('a promise waits only while its veteran is asked something, or is heard', () => {
  always(({ file: { request } }) => {
    const waits = request.clocks.some((clock) => !clock.metAt && !clock.cancelledAt && isPaused(clock))
    const isHeard = request.petition?.hearings.some(({ endedOn }) => !endedOn)
    if (waits && !isHeard) expect(request.question).not.toBeNull()
    if (request.status === 'waiting') expect(request.question).not.toBeNull()
  })
})

test('a clock that was kept or ended never changes again', () => {
  always(({ file: { request } }, before) => {
    for (const [index, clock] of (before?.clocks ?? []).entries())
      if (clock.metAt || clock.cancelledAt) expect(request.clocks[index]).toEqual(clock)
  })
})

test('the receipt, the number, the veteran and the first handler never change', () => {
  always(({ file: { request } }, before) => {
    if (!before) return
    expect([request._id, request.number, request.receivedAt]).toEqual([before._id, before.number, before.receivedAt])
    // Where the veteran lives may be written down later.
    expect({ ...request.veteran, address: '' }).toEqual({ ...before.veteran, address: '' })
    if (before.firstHandler) expect(request.firstHandler).toEqual(before.firstHandler)
  })
})

test('extensions never come to more than thirty days', () => {
  always(({ file: { request } }) => {
    const days = (request.petition?.extensions ?? []).reduce((sum, extension) => sum + extension.days, 0)
    expect(days).toBeLessThanOrEqual(30)
  })
})

test('a refusal is one of the promised codes and changes nothing', () => {
  const codes = new Set<string>()
  always(({ refused }) => {
    if (refused) codes.add(refused)
  })
  const promised = [
    'ALREADY_APPOINTED',
    'APPROVER_IS_HANDLER',
    'APPROVER_IS_REQUESTER',
    'ARCHIVE_TOO_EARLY',
    'CONFLICT_OF_INTEREST',
    'DATE_BEFORE_RECEIPT',
    'DOCUMENT_MISSING',
    'DOSSIER_INCOMPLETE',
    'EXTENSION_TOO_LATE',
    'EXTENSION_TOO_LONG',
    'FORM_INVALID',
    'NOT_ALLOWED',
    'NOT_FOUND',
    'NOT_NOW',
    'OBJECTION_TOO_LATE',
    'OWN_WORK',
    'REVIEWER_IS_AUTHOR',
    'REVIEW_TOO_LATE',
    'SAME_BODY_AGAIN',
    'SIMPLE_NOT_SUITABLE',
    'UNDER_REVIEW',
    'VERDICT_GIVEN',
    'WINDOW_ENDED',
  ]
  expect([...codes].filter((code) => !promised.includes(code))).toEqual([])
})

test('what the table does not offer is refused, and what it offers passes the table', () => {
  const wrong: string[] = []
  always(({ file: { request }, who = clock }) => {
    const may = actsAllowed(request, who)
    for (const act of acts)
      if ((outcomeOf(() => stepAllowed(request, who, act)) === 'done') !== may.includes(act)) wrong.push(act)
  })
  expect(wrong).toEqual([])
})
