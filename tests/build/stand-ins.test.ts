import { standIn, standIns } from '../../config/built-ins/stand-ins'

const standInOf = (owner: object, name: string) => {
  const found = standIns.find(([of, own]) => of === owner && own === name)?.[2]
  if (!found) throw new Error(`nothing stands in for ${name}`)
  return found as (...given: unknown[]) => unknown
}

test.each([0, 1, 2, 3, -1, -3, -4, 1.7, Number.NaN])('at(%p) gives what the language gives', (index) => {
  const list = ['a', 'b', 'c']
  expect(standInOf(Array.prototype, 'at').call(list, index)).toBe(list.at(index))
})

test('flatMap goes one level down, with index and list', () => {
  const list = [1, 2, 3]
  const of = (item: number, index: number, all: number[]) => (item === 2 ? [] : [item, [index, all.length]])
  expect(standInOf(Array.prototype, 'flatMap').call(list, of)).toEqual(list.flatMap(of))
  expect(standInOf(Array.prototype, 'flatMap').call(list, String)).toEqual(['1', '2', '3'])
})

test('objects come apart and together as in the language', () => {
  const object = { b: 1, a: undefined, 3: [] }
  expect(standInOf(Object, 'entries')(object)).toEqual(Object.entries(object))
  expect(standInOf(Object, 'values')(object)).toEqual(Object.values(object))
  expect(standInOf(Object, 'fromEntries')(new Map([['x', 1]]))).toEqual({ x: 1 })
})

test('finally runs either way, waits for what it began, and passes on what came, or its own failure', async () => {
  const whateverComes = standInOf(Promise.prototype, 'finally')
  const after = (from: Promise<unknown>, then: () => unknown) => whateverComes.call(from, then) as Promise<unknown>
  const done: string[] = []
  const later = () => Promise.resolve().then(() => done.push('done'))
  expect(await after(Promise.resolve('kept'), later)).toBe('kept')
  await expect(after(Promise.reject(new Error('broken')), later)).rejects.toThrow('broken')
  expect(done).toEqual(['done', 'done'])
  await expect(after(Promise.resolve('kept'), () => Promise.reject(new Error('late')))).rejects.toThrow('late')
})

test('what a phone has of its own stays, and what it lacks is hidden from loops', () => {
  const own = Array.prototype.at
  const flatMap = Object.getOwnPropertyDescriptor(Array.prototype, 'flatMap')
  try {
    Reflect.deleteProperty(Array.prototype, 'flatMap')
    standIn()
    expect(Array.prototype.at).toBe(own)
    expect(['a'].flatMap((word) => [word, word])).toEqual(['a', 'a'])
    expect(Object.keys(Array.prototype)).toEqual([])
  } finally {
    Object.defineProperty(Array.prototype, 'flatMap', flatMap ?? {})
  }
})
