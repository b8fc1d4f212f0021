import fc from 'fast-check'
import { standingAt } from '../../tests/domain/standing'
import { acted, after, type File, told, townshipOfficer, wangAtWork } from '../../tests/domain/town'
import { brokenAt, canonical, type Entry, evolve, hashOf, sealed } from './ledger'

const file: File = told(standingAt('service', 'waiting'), [townshipOfficer, 'raiseUrgent'], [wangAtWork, 'answer'])
const { entries, request } = file
const lineAt = (version: number): Entry => {
  const line = entries[version - 1]
  if (!line) throw new Error(`no line ${version}`)
  return line
}
const without = (version: number) => entries.filter((line) => line.version !== version)
const instead = (version: number, change: Partial<Entry>) =>
  entries.map((line) => (line.version === version ? { ...line, ...change } : line))

test('a chain that nobody touched holds, with its head', () => {
  expect(entries.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5])
  expect(brokenAt(entries, request)).toBeUndefined()
  expect(brokenAt(entries)).toBeUndefined()
})

test('the first line has no line before it, each other the hash of the one before', () => {
  expect(entries.map(({ previousHash }) => previousHash)).toEqual(['', ...entries.slice(0, -1).map(({ hash }) => hash)])
})

test('a line’s id is its request and version, so that a line can be written once only', () => {
  expect(entries.map(({ _id }) => _id)).toEqual([1, 2, 3, 4, 5].map((version) => `${request._id}-${version}`))
})

test.each<[string, Partial<Entry>]>([
  ['words', { detail: { words: '另一句话' } }],
  ['time', { at: after(lineAt(3).at, 0, 0.5) }],
  ['person', { by: { ...lineAt(3).by, name: '别人' } }],
  ['effect', { change: { isUrgent: true } }],
  ['status', { status: 'closed' }],
  ['call', { callId: 'another' }],
  ['hash', { hash: 'f'.repeat(64) }],
])('a line whose %s was changed shows as altered', (_what, change) => {
  expect(brokenAt(instead(3, change))).toEqual({ version: 3, why: 'altered' })
})

test('a line changed and sealed anew shows at the line after it', () => {
  const forged = sealed({ ...lineAt(3), detail: { words: '另一句话' } })
  expect(brokenAt(entries.map((line) => (line.version === 3 ? forged : line)))).toEqual({ version: 4, why: 'unlinked' })
})

test('the last line changed and sealed anew shows against the head', () => {
  const forged = sealed({ ...lineAt(5), detail: { words: '另一句话' } })
  const all = entries.map((line) => (line.version === 5 ? forged : line))
  expect(brokenAt(all)).toBeUndefined()
  expect(brokenAt(all, request)).toEqual({ version: 5, why: 'headDiffers' })
})

test('a missing line shows, the first and the last too', () => {
  expect(brokenAt(without(1))).toEqual({ version: 1, why: 'missing' })
  expect(brokenAt(without(3))).toEqual({ version: 3, why: 'missing' })
  expect(brokenAt(without(5), request)).toEqual({ version: 5, why: 'headDiffers' })
  expect(brokenAt([], request)).toEqual({ version: 5, why: 'headDiffers' })
})

test('two lines that changed places and numbers show as reordered', () => {
  const [second, third] = [lineAt(2), lineAt(3)]
  const swapped = [lineAt(1), { ...third, version: 2 }, { ...second, version: 3 }, lineAt(4), lineAt(5)]
  expect(brokenAt(swapped)).toEqual({ version: 2, why: 'reordered' })
})

test('lines in another order or twice show', () => {
  const turned = [lineAt(1), lineAt(3), lineAt(2), lineAt(4), lineAt(5)]
  expect(brokenAt(turned)).toEqual({ version: 2, why: 'missing' })
  expect(brokenAt([lineAt(1), lineAt(2), lineAt(2)])).toEqual({ version: 3, why: 'reordered' })
})

test('a line dated before the one it follows shows, even when it is sealed well', () => {
  const backDated = sealed({ ...lineAt(5), at: after(lineAt(4).at, -1) })
  expect(brokenAt([...entries.slice(0, 4), backDated])).toEqual({ version: 5, why: 'backDated' })
})

test('two lines of one second are in order', () => {
  const same = sealed({ ...lineAt(5), at: lineAt(4).at })
  expect(brokenAt([...entries.slice(0, 4), same])).toBeUndefined()
})

test('a head ahead of its lines shows', () => {
  expect(brokenAt(entries, { ...request, version: 6 })).toEqual({ version: 6, why: 'headDiffers' })
})

test('the head is what its lines lead to', () => {
  const folded = entries.reduce<File['request'] | undefined>((so, line) => evolve(so, line), undefined)
  expect(folded).toEqual(request)
})

test('a machine whose clock was set back leaves the chain whole', () => {
  const later = acted(file, townshipOfficer, 'acknowledge', { at: after(request.lastAt, -30) })
  expect(later.request.lastAt).toBe(request.lastAt)
  expect(brokenAt(later.entries, later.request)).toBeUndefined()
})

test('the order in which fields are written does not matter', () => {
  expect(canonical({ b: 1, a: { d: [1, { f: 2, e: 1 }], c: '二' } })).toBe(
    canonical({ a: { c: '二', d: [1, { e: 1, f: 2 }] }, b: 1 }),
  )
  expect(canonical({ b: 1, a: 2 })).toBe('{"a":2,"b":1}')
})

test('the order of a list matters, and so does every value', () => {
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  expect(
    new Set([{ a: 1 }, { a: '1' }, { a: true }, { a: null }, { a: [1] }, { a: { 1: 1 } }, {}].map(canonical)).size,
  ).toBe(7)
})

test('a field left out and one left undefined read the same, as they do once stored', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
  expect(canonical([undefined])).toBe(canonical([null]))
})

test('the canonical text survives storing and reading, whatever is in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const stored = JSON.parse(JSON.stringify(value))
      expect(canonical(stored)).toBe(canonical(value))
      expect(JSON.parse(canonical(value))).toEqual(stored)
    }),
  )
})

test('the hash of a line is a SHA-256 over everything but itself', () => {
  const line = lineAt(2)
  expect(line.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf({ ...line, hash: 'anything' })).toBe(line.hash)
  // Fixed for good: a change of this value would break every chain already written.
  expect(hashOf({ ...fixedLine })).toBe(fixedHash)
})

const fixedLine = {
  _id: 'r-1',
  requestId: 'r',
  version: 1,
  act: 'submit',
  by: { personId: 'p', name: '李', role: 'veteran' },
  at: '2026-03-02T09:00:00+08:00',
  callId: 'c',
  detail: { words: '𠮷' },
  change: { status: 'submitted' },
  status: 'submitted',
  previousHash: '',
} as unknown as Omit<Entry, 'hash'>
const fixedHash = 'd11b43c36dfebb58570b617b55ef72781dd313abb110cd190a76785ed8e5bb61'
