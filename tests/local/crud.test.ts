import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
beforeAll(async () => {
  kit = await kitCloud()
})
afterAll(() => kit.end())

const caught = `const caught = async (work) => { try { return await work() } catch (e) { return { errCode: e.errCode, errMsg: e.errMsg ?? String(e) } } };`

test('what is added can be read, changed, replaced and removed', async () => {
  const seen = await kit.run(`
    const added = await db.collection('things').add({ data: { number: 1, at: new Date(0), tags: ['a'] } })
    const doc = db.collection('things').doc(added._id)
    await doc.update({ data: { 'inner.deep': 1, count: _.inc(2), tags: _.push(['b', 'c']) } })
    const changed = (await doc.get()).data
    await doc.set({ data: { number: 2 } })
    const replaced = (await doc.get()).data
    const { stats } = await doc.remove()
    const gone = (await doc.get()).data
    return { id: added._id, changed, isDate: changed.at instanceof Date, replaced, stats, gone }`)
  expect(seen.changed).toMatchObject({ number: 1, inner: { deep: 1 }, count: 2, tags: ['a', 'b', 'c'] })
  expect(seen.isDate).toBe(true)
  expect(seen.replaced).toEqual({ _id: seen.id, number: 2 })
  expect(seen.stats).toEqual({ removed: 1 })
  expect(seen.gone).toBeNull()
})

test('a set makes a document that is missing; an update does not', async () => {
  const seen = await kit.run(`
    const updated = await db.collection('places').doc('x').update({ data: { a: 1 } })
    const set = await db.collection('places').doc('x').set({ data: { a: 1 } })
    const again = await db.collection('places').doc('x').set({ data: { a: 2 } })
    return { updated: updated.stats, set: set.stats, again: again.stats }`)
  expect(seen.updated).toEqual({ updated: 0 })
  expect(seen.set).toMatchObject({ created: 1, updated: 0 })
  expect(seen.again).toMatchObject({ created: 0, updated: 1 })
})

test('a taken _id is refused with E11000', async () => {
  const seen = await kit.run(`${caught}
    await db.collection('places').add({ data: { _id: 'taken' } })
    return caught(() => db.collection('places').add({ data: { _id: 'taken' } }))`)
  expect(seen.errCode).toBe(-502001)
  expect(seen.errMsg).toContain('E11000')
})
