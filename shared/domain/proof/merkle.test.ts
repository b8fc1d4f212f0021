import fc from 'fast-check'
import { digestOf } from '../digest'
import { pathTo, rootBy, rootOf } from './merkle'

const hash = fc.string().map(digestOf)
const hashes = fc.array(hash, { minLength: 1, maxLength: 40 })

test('every line leads to the root by its own path, whatever their number', () => {
  fc.assert(
    fc.property(hashes, (all) => {
      const root = rootOf(all)
      for (const [index, one] of all.entries()) expect(rootBy(one, pathTo(all, index))).toBe(root)
    }),
  )
})

test('a line more, a line less, another line or another order gives another root', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(digestOf) as [string, string, string, string]
  const roots = [[], [a], [b], [a, b], [b, a], [a, b, c], [a, b, c, c], [a, b, c, d], [a, b, d, c]].map(rootOf)
  expect(new Set(roots).size).toBe(roots.length)
})

test('another line does not pass by a path that is not its own', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(digestOf)
  expect(rootBy(digestOf('x'), pathTo(all, 2))).not.toBe(rootOf(all))
  expect(rootBy(digestOf('c'), pathTo(all, 1))).not.toBe(rootOf(all))
})

test('two joined lines do not pass as one line', () => {
  const [a, b] = ['a', 'b'].map(digestOf) as [string, string]
  expect(rootOf([rootOf([a, b])])).not.toBe(rootOf([a, b]))
})

test('a path tells as many digests as the tree is high, and no line but its own', () => {
  const all = Array.from({ length: 300 }, (_, index) => digestOf(String(index)))
  const path = pathTo(all, 123)
  expect(path.length).toBeLessThanOrEqual(9)
  expect(path.some(({ digest }) => all.includes(digest))).toBe(false)
})
