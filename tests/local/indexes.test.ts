import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
const total = 6_000

interface Thing {
  number: number
  readers: string[]
  isOpen: boolean
  nextDueAt: string
  receivedAt: number
}

beforeAll(async () => {
  kit = await kitCloud()
  const docs = Array.from({ length: total }, (_, i) => ({
    _id: `t${i}`,
    number: i,
    readers: [`station:${i % 100}`, 'everyone'],
    isOpen: i % 3 !== 0,
    nextDueAt: `2026-${String((Math.floor(i / 100) % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    receivedAt: i,
    note: i % 2 ? 'odd' : 'even',
  }))
  kit.cloud.store.insertMany('things', docs)
})
afterAll(() => kit.end())

async function examining(code: string, given?: unknown) {
  kit.cloud.stats().reset()
  const result = await kit.run(code, given)
  return { result, examined: kit.cloud.stats().examined }
}

function brute(test: (doc: Thing) => boolean) {
  return (kit.cloud.store.find('things') as unknown as Thing[]).filter(test)
}

test('an equality on an element, another, a range and an order read only what they return', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things')
      .where({ readers: 'station:7', isOpen: true, nextDueAt: _.lt('2026-06-01') })
      .orderBy('nextDueAt', 'asc').limit(20).get()
    return data`)
  const expected = brute((d) => d.readers.includes('station:7') && d.isOpen && d.nextDueAt < '2026-06-01')
  expect(result).toHaveLength(20)
  expect(result.map((d: Thing) => d.nextDueAt)).toEqual(
    expected
      .map((d) => d.nextDueAt)
      .sort()
      .slice(0, 20),
  )
  expect(examined).toBe(20)
})

test('a descending index serves its order, and skips', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things').where({ readers: 'station:7' })
      .orderBy('receivedAt', 'desc').skip(10).limit(5).get()
    return data.map((d) => d.receivedAt)`)
  expect(result).toEqual([4907, 4807, 4707, 4607, 4507])
  expect(examined).toBe(15)
})

test('what the index cannot tell is tested on the few it finds', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things')
      .where({ readers: 'station:8', isOpen: true, note: _.neq('odd'), receivedAt: _.nin([8, 108]) }).limit(1000).get()
    return data.length`)
  expect(result).toBe(
    brute((d) => d.readers.includes('station:8') && d.isOpen && ![8, 108].includes(d.receivedAt)).length,
  )
  expect(examined).toBeLessThanOrEqual(200)
})

test('counting through an index opens no document', async () => {
  const { result, examined } = await examining(`
    const one = await db.collection('things').where({ readers: 'station:7', isOpen: true }).count()
    const several = await db.collection('things').where({ readers: _.in(['station:7', 'everyone']) }).count()
    const range = await db.collection('things').where({ number: _.gte(10).and(_.lt(20)) }).count()
    return [one.total, several.total, range.total]`)
  expect(result).toEqual([brute((d) => d.readers[0] === 'station:7' && d.isOpen).length, total, 10])
  expect(examined).toBe(0)
})

test('an in with an order takes the first of each and merges them', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things').where({ readers: _.in(['station:1', 'station:2']) })
      .orderBy('receivedAt', 'desc').limit(4).get()
    return data.map((d) => d.receivedAt)`)
  expect(result).toEqual([5902, 5901, 5802, 5801])
  expect(examined).toBe(8)
})

test('an or whose branches are all indexed is no scan', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things').where(_.or([{ number: 5 }, { readers: 'station:6', isOpen: true, nextDueAt: _.lt('2026-01-08') }])).get()
    return data.length`)
  expect(result).toBe(
    brute((d) => d.number === 5 || (d.readers[0] === 'station:6' && d.isOpen && d.nextDueAt < '2026-01-08')).length,
  )
  expect(examined).toBeLessThan(30)
})

test('an or whose branches are all indexed walks no index of the order asked for', async () => {
  const { result, examined } = await examining(`
    const { data } = await db.collection('things').where(_.or([{ number: 5900 }, { readers: 'station:6', receivedAt: _.gt(5000) }]))
      .orderBy('number', 'asc').limit(4).get()
    return data.map((d) => d.number)`)
  expect(result).toEqual([5006, 5106, 5206, 5306])
  expect(examined).toBeLessThan(30)
})

test('without an index the whole collection is read', async () => {
  const { result, examined } = await examining(`
    return (await db.collection('things').where({ note: 'odd' }).count()).total`)
  expect(result).toBe(total / 2)
  expect(examined).toBe(total)
})

test('a unique index refuses a second, and counts a missing field as null', async () => {
  const caught =
    'const caught = async (w) => { try { await w(); return "ok" } catch (e) { return [e.errCode, e.errMsg] } };'
  const { result } = await examining(`${caught}
    const add = (data) => caught(() => db.collection('notes').add({ data }))
    return [await add({ thingId: 'a', version: 1 }), await add({ thingId: 'a', version: 2 }), await add({ thingId: 'a', version: 1 }),
      await add({ thingId: 'b' }), await add({ thingId: 'b', version: null }),
      await caught(() => db.collection('notes').where({ thingId: 'a', version: 2 }).update({ data: { version: 1 } }))]`)
  expect(result[0]).toBe('ok')
  expect(result[1]).toBe('ok')
  expect(result[2]).toEqual([-502001, expect.stringContaining('E11000')])
  expect(result[3]).toBe('ok')
  expect(result[4]).toEqual([-502001, expect.stringContaining('E11000')])
  expect(result[5]).toEqual([-502001, expect.stringContaining('E11000')])
})

test('an entry follows its document through changes', async () => {
  const { result } = await examining(`
    const c = db.collection('things')
    await c.doc('t3').update({ data: { readers: _.set(['station:new']), isOpen: true } })
    const moved = (await c.where({ readers: 'station:new', isOpen: true }).get()).data.map((d) => d._id)
    const left = (await c.where({ readers: 'station:3', number: 3 }).count()).total
    await c.doc('t3').remove()
    return { moved, left, after: (await c.where({ readers: 'station:new' }).count()).total }`)
  expect(result).toEqual({ moved: ['t3'], left: 0, after: 0 })
})

test('both ends of a range on an array may be met by different elements', async () => {
  kit.cloud.store.insertMany('things', [{ _id: 'wide', number: -1, readers: ['a', 'z'] }])
  const { result } = await examining(`
    const where = { readers: _.gt('b').and(_.lt('c')) }
    return [(await db.collection('things').where(where).count()).total, (await db.collection('things').where(where).get()).data.map((d) => d._id)]`)
  expect(result).toEqual([1, ['wide']])
})
