import { standingAt } from '../../../tests/domain/standing'
import type { Entry } from '../ledger'
import { dossiersThatFit, fileFaults } from './file-faults'

const MB = 1024 * 1024
const { request, entries } = standingAt('service', 'inProgress')
const photo = (bytes: number, mark = '') => ({
  fileId: mark,
  kind: 'photo' as const,
  bytes,
  sha256: mark,
  at: request.lastAt,
})
const withFiles = (...bytes: number[]) => ({ ...request, attachments: bytes.map((size) => photo(size)) })
const small = (count: number) => withFiles(...Array.from({ length: count }, () => 1))

test('as many dossiers as their files fit are looked at in one go, by size and by number; numbers nobody bears cost nothing', () => {
  expect(dossiersThatFit([withFiles(), withFiles(), undefined])).toBe(3)
  expect(dossiersThatFit([withFiles(10 * MB, 10 * MB), undefined, withFiles(8 * MB), withFiles(5 * MB)])).toBe(3)
  expect(dossiersThatFit([small(12), small(12), small(12)])).toBe(2)
  expect(dossiersThatFit([withFiles(40 * MB), withFiles()])).toBe(2)
  expect(dossiersThatFit([withFiles(20 * MB, 20 * MB), withFiles()])).toBe(0)
  expect(dossiersThatFit([])).toBe(0)
})

test('a dossier with more files than fit is looked at in parts, each file once, and each fault is named by its line', async () => {
  const lines = Array.from({ length: 12 }, (_, index): Entry => {
    const [first] = entries
    const change = { attachments: [photo(8 * MB, `file-${index}`)] }
    return { ...(first as Entry), act: 'attach', version: index + 1, change }
  })
  const looked: string[] = []
  const faults: unknown[] = []
  for (let from: number | undefined = 0; from !== undefined; ) {
    const part: Awaited<ReturnType<typeof fileFaults>> = await fileFaults(
      lines,
      request,
      async (fileId) => {
        looked.push(fileId)
        return fileId === 'file-6' ? undefined : fileId
      },
      from,
    )
    faults.push(...part.findings.map(({ fault, version }) => [fault, version]))
    from = part.next
  }
  expect(looked).toEqual(lines.map((_, index) => `file-${index}`))
  expect(faults).toEqual([['fileGone', 7]])
})
