import fc from 'fast-check'
import { standingAt } from '../../../tests/domain/standing'
import { acted, bureauLeader, type File } from '../../../tests/domain/town'
import { anyWalk } from '../../../tests/domain/walk'
import { walked } from '../../../tests/domain/walked'
import { changesSearch, searchEntryOf } from './search-entry'

/** Whether a dossier's last line is written to be found anew, and whether it should be. */
function lastOf({ request, entries }: File, before: File) {
  const last = entries.at(-1)
  const isOther = JSON.stringify(searchEntryOf(request)) !== JSON.stringify(searchEntryOf(before.request))
  return { isWritten: last !== undefined && changesSearch(last), isOther }
}

test('an order to a station off the way changes by whom a dossier is found', () => {
  const before = standingAt('petition', 'registered')
  const where = { stationId: 'neighbour', body: '', words: '请督办。', dueOn: '2026-03-20' }
  const after = acted(before, bureauLeader, 'supervise', where)
  expect(lastOf(after, before)).toEqual({ isWritten: true, isOther: true })
})

test('a line that is not written to be found anew leaves what and by whom its dossier is found as it was', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const files = walked(walk).map(({ file }) => file)
      for (const [index, file] of files.entries()) {
        const before = files[index - 1]
        if (!before || file.entries.length === before.entries.length) continue
        const { isWritten, isOther } = lastOf(file, before)
        expect(isWritten || !isOther).toBe(true)
      }
    }),
    { numRuns: 100, seed: 20_260_602 },
  )
})
