import { archivedFor } from '../../tests/domain/archived'
import { standingAt } from '../../tests/domain/standing'
import {
  acted,
  after,
  bureauLeader,
  clock,
  type File,
  li,
  outcomeOf,
  townshipHead,
  townshipOfficer,
} from '../../tests/domain/town'
import { undetermined } from './clock/clock-reading'
import { type Act, acts } from './request/lifecycle'
import { actsAllowed } from './request/permission'

const archived = (act: Act = 'requestUnlock'): File => {
  const found = archivedFor(act, 'petition', 'closed')
  if (!found) throw new Error('no such dossier')
  return found.file
}

test('an archived dossier refuses every act but unlocking, whoever tries', () => {
  const { request } = archived()
  const locked = acts.filter((act) => act !== 'requestUnlock' && act !== 'approveUnlock')
  for (const who of [li, townshipOfficer, townshipHead, bureauLeader, clock])
    for (const act of locked)
      expect(['ARCHIVED', 'NOT_ALLOWED']).toContain(outcomeOf(() => acted({ request, entries: [] }, who, act)))
  expect(actsAllowed(request, townshipOfficer)).toEqual(['requestUnlock'])
  expect(actsAllowed(request, li)).toEqual([])
  expect(request.attentionAt).toBe(undetermined)
})

test('it is opened again by a second person alone, and may then be archived anew', () => {
  const asked = archived('approveUnlock')
  const sameAsHead = { ...townshipHead, personId: townshipOfficer.personId }
  expect(outcomeOf(() => acted(asked, sameAsHead, 'approveUnlock'))).toBe('APPROVER_IS_REQUESTER')
  expect(outcomeOf(() => acted(archived(), townshipHead, 'approveUnlock'))).toBe('NOT_NOW')
  const opened = acted(asked, townshipHead, 'approveUnlock')
  expect(opened.request.archive).toBeNull()
  expect(outcomeOf(() => acted(opened, townshipHead, 'requestUnlock'))).toBe('NOT_NOW')
  expect(actsAllowed(opened.request, townshipHead)).toContain('lookBack')
  expect(acted(opened, townshipOfficer, 'archive', { retention: 'permanent' }).request.archive).toMatchObject({
    retention: 'permanent',
  })
})

test('nothing is archived while its veteran may judge or apply, or a call on them is still to come', () => {
  const closed = standingAt('petition', 'closed')
  expect(outcomeOf(() => acted(closed, townshipOfficer, 'archive'))).toBe('ARCHIVE_TOO_EARLY')
  const later = { at: after(closed.request.lastAt, 60) }
  expect(outcomeOf(() => acted(closed, townshipOfficer, 'archive', later))).toBe('done')
  const answered = standingAt('service', 'closed')
  expect(outcomeOf(() => acted(answered, townshipOfficer, 'archive'))).toBe('ARCHIVE_TOO_EARLY')
})

test('a service matter without its record is not archived', () => {
  const unrecorded = acted(standingAt('service', 'answered'), li, 'confirm')
  expect(outcomeOf(() => acted(unrecorded, townshipOfficer, 'archive'))).toBe('DOSSIER_INCOMPLETE')
})

test('what is kept for years is kept to the end of the last, counted from the year after it closed', () => {
  const { file, how } = archivedFor('archive', 'petition', 'closed') ?? {}
  if (!file) throw new Error('no dossier')
  const kept = (retention: string) => acted(file, townshipOfficer, 'archive', { ...how, retention }).request.archive
  expect(kept('tenYears')).toMatchObject({ keptUntil: '2036-12-31', year: 2026 })
  expect(kept('thirtyYears')).toMatchObject({ keptUntil: '2056-12-31' })
  expect(kept('permanent')).not.toHaveProperty('keptUntil')
})
