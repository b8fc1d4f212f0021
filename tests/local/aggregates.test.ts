import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
beforeAll(async () => {
  kit = await kitCloud()
  const things = Array.from({ length: 500 }, (_, i) => ({
    _id: `t${i}`,
    number: i,
    readers: [`station:${i % 50}`],
    isOpen: i % 2 === 0,
    kind: i % 3,
  }))
  kit.cloud.store.insertMany('things', things)
  const notes = things.flatMap(({ _id }) =>
    [1, 2, 3].map((version) => ({ _id: `${_id}-${version}`, thingId: _id, version })),
  )
  kit.cloud.store.insertMany('notes', notes)
})
afterAll(() => kit.end())

async function examining(code: string) {
  kit.cloud.stats().reset()
  const result = await kit.run(code)
  return { result, examined: kit.cloud.stats().examined }
}

test('match, group, sort and count', async () => {
  const { result } = await examining(`
    const groups = (await db.collection('things').aggregate().match({ isOpen: true })
      .group({ _id: '$kind', n: $.sum(1), top: $.max('$number') }).sort({ _id: 1 }).end()).list
    const none = (await db.collection('things').aggregate().match({ kind: 99 }).count('n').end()).list
    const some = (await db.collection('things').aggregate().match({ readers: 'station:3' }).count('n').end()).list
    return { groups, none, some }`)
  expect(result.groups).toEqual([
    { _id: 0, n: 84, top: 498 },
    { _id: 1, n: 83, top: 496 },
    { _id: 2, n: 83, top: 494 },
  ])
  expect(result.none).toEqual([])
  expect(result.some).toEqual([{ n: 10 }])
})

test('a leading match is served by index', async () => {
  const { result, examined } = await examining(`
    return (await db.collection('things').aggregate().match({ readers: 'station:3' }).sort({ number: 1 }).limit(2)
      .project({ number: 1 }).end()).list`)
  expect(result).toEqual([
    { _id: 't3', number: 3 },
    { _id: 't53', number: 53 },
  ])
  expect(examined).toBeLessThanOrEqual(10)
})

test('a lookup by fields joins through the index', async () => {
  const { result, examined } = await examining(`
    return (await db.collection('things').aggregate().match({ readers: 'station:3' })
      .lookup({ from: 'notes', localField: '_id', foreignField: 'thingId', as: 'notes' }).end()).list`)
  expect(result).toHaveLength(10)
  expect(result[0].notes.map((note: { _id: string }) => note._id)).toEqual(['t3-1', 't3-2', 't3-3'])
  expect(examined).toBe(10 + 30)
})

test('a lookup by pipeline joins through the index, and by _id', async () => {
  const { result, examined } = await examining(`
    const latest = (await db.collection('things').aggregate().match({ readers: 'station:3' }).limit(2)
      .lookup({ from: 'notes', let: { id: '$_id' }, as: 'latest', pipeline: $.pipeline()
        .match(_.expr($.and([$.eq(['$thingId', '$$id']), $.gte(['$version', 2])])))
        .sort({ version: -1 }).limit(1).project({ _id: 0, version: 1 }).done() }).end()).list
    const back = (await db.collection('notes').aggregate().match({ thingId: 't7', version: 1 })
      .lookup({ from: 'things', localField: 'thingId', foreignField: '_id', as: 'thing' }).unwind('$thing')
      .replaceRoot({ newRoot: '$thing' }).end()).list
    return { latest, back }`)
  expect(result.latest.map((d: { latest: unknown }) => d.latest)).toEqual([[{ version: 3 }], [{ version: 3 }]])
  expect(result.back).toMatchObject([{ _id: 't7', number: 7 }])
  expect(examined).toBeLessThan(25)
})

test('what is not implemented is refused by its name', async () => {
  const caught =
    'const caught = async (w) => { try { await w(); return "passed" } catch (e) { return e.errMsg ?? e.message } };'
  const { result } = await examining(`${caught}
    const c = db.collection('things')
    return [
      await caught(() => c.aggregate().geoNear({ near: new db.Geo.Point(1, 1), distanceField: 'd' }).end()),
      await caught(() => c.where({ a: _.eq({ x: 1, y: 2 }) }).get()),
      await caught(() => c.where({ a: _.geoNear({ geometry: new db.Geo.Point(1, 1) }) }).get()),
      await caught(() => c.doc('t1').update({ data: { readers: _.inc(1) } })),
      await caught(() => c.doc('t1').update({ data: { number: _.push(1) } })),
      await caught(() => c.doc('t1').update({ data: { 'number.deep': 1 } })),
      await caught(() => c.doc('t1').update({ data: { number: _.bit({ and: 1 }) } })),
      await caught(() => db.collection('nowhere').get()),
    ]`)
  expect(result[0]).toContain('$geoNear')
  expect(result[1]).toContain('sub-document')
  expect(result[2]).toContain('$nearSphere')
  expect(result[3]).toContain('Cannot apply $inc')
  expect(result[4]).toContain('must be an array')
  expect(result[5]).toContain("Cannot create field 'deep'")
  expect(result[7]).toContain('not exist')
})

test('a null bound means null or absent', async () => {
  kit.cloud.store.insertMany('places', [{ _id: 'a', v: null }, { _id: 'b' }, { _id: 'c', v: 1 }])
  const { result } = await examining(
    `return (await db.collection('places').where({ v: _.gte(null) }).get()).data.map((d) => d._id)`,
  )
  expect(result).toEqual(['a', 'b'])
})

test('a reply over a megabyte fails, and a search stops at a hundred unless told', async () => {
  const big = 'x'.repeat(20_000)
  kit.cloud.store.insertMany(
    'places',
    Array.from({ length: 60 }, (_, i) => ({ _id: `big${i}`, big, isBig: true })),
  )
  const { result } = await examining(`
    const few = (await db.collection('things').get()).data.length
    const more = (await db.collection('notes').limit(5000).get()).data.length
    try { await db.collection('places').where({ isBig: true }).get(); return 'passed' } catch (e) { return { few, more, errMsg: e.errMsg } }`)
  expect(result).toMatchObject({ few: 100, more: 1000, errMsg: expect.stringContaining('1MB') })
})
