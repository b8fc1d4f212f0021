import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
beforeAll(async () => {
  kit = await kitCloud()
})
afterAll(() => kit.end())

const caught = `const caught = async (w) => { try { return { ok: await w() } } catch (e) { return { errCode: e.errCode, code: e.code, errMsg: e.errMsg ?? e.message ?? String(e) } } };`

test('a transaction sees its own writes, and nobody else does before it commits', async () => {
  const seen = await kit.run(`
    const t = await db.startTransaction()
    await t.collection('places').add({ data: { _id: 'p1', n: 1 } })
    await t.collection('places').doc('p1').update({ data: { n: _.inc(1) } })
    const inside = (await t.collection('places').doc('p1').get()).data
    const outside = (await db.collection('places').doc('p1').get()).data
    await t.commit()
    const after = (await db.collection('places').doc('p1').get()).data
    return { inside, outside, after }`)
  expect(seen).toEqual({ inside: { _id: 'p1', n: 2 }, outside: null, after: { _id: 'p1', n: 2 } })
})

test('a transaction that fails leaves nothing', async () => {
  const seen = await kit.run(`${caught}
    const failed = await caught(() => db.runTransaction(async (t) => {
      await t.collection('places').add({ data: { _id: 'p2' } })
      await t.collection('notes').doc('n2').set({ data: { thingId: 'x', version: 9 } })
      await t.rollback('no')
    }))
    return { failed, left: (await db.collection('places').doc('p2').get()).data, note: (await db.collection('notes').doc('n2').get()).data }`)
  expect(seen).toMatchObject({ left: null, note: null })
})

test('the first to write wins; the other conflicts at its operation, in the text the real cloud uses', async () => {
  const seen = await kit.run(`${caught}
    await db.collection('places').doc('hot').set({ data: { n: 0 } })
    const a = await db.startTransaction()
    const b = await db.startTransaction()
    await a.collection('places').doc('hot').update({ data: { n: 1 } })
    const held = await caught(() => b.collection('places').doc('hot').update({ data: { n: 2 } }))
    const gone = await caught(() => b.collection('places').doc('hot').get())
    await a.commit()
    const c = await db.startTransaction()
    await db.collection('places').doc('hot').update({ data: { n: 5 } })
    const snapshot = (await c.collection('places').doc('hot').get()).data.n
    const changed = await caught(() => c.collection('places').doc('hot').update({ data: { n: 6 } }))
    return { held, gone, snapshot, changed, n: (await db.collection('places').doc('hot').get()).data.n }`)
  expect(seen.held).toMatchObject({
    errCode: -501001,
    errMsg: expect.stringContaining('[ResourceUnavailable.TransactionConflict]'),
  })
  expect(seen.held.code).toBeUndefined()
  expect(seen.gone.errMsg).toContain('TransactionNotExist')
  expect(seen.snapshot).toBe(1)
  expect(seen.changed.errMsg).toContain('[ResourceUnavailable.TransactionConflict]')
  expect(seen.n).toBe(5)
})

test('a write outside waits for the transaction that holds the document', async () => {
  const seen = await kit.run(`
    await db.collection('places').doc('wait').set({ data: { n: 0 } })
    const t = await db.startTransaction()
    await t.collection('places').doc('wait').update({ data: { n: 1 } })
    const order = []
    const outside = db.collection('places').doc('wait').update({ data: { n: _.inc(10) } }).then(() => order.push('outside'))
    await db.collection('places').doc('elsewhere').set({ data: {  a: 1 } })
    order.push('commit')
    await t.commit()
    await outside
    return { order, n: (await db.collection('places').doc('wait').get()).data.n }`)
  expect(seen).toEqual({ order: ['commit', 'outside'], n: 11 })
})

test('a taken _id or unique value inside a transaction is E11000', async () => {
  const seen = await kit.run(`${caught}
    await db.collection('notes').add({ data: { _id: 'one', thingId: 'u', version: 1 } })
    const id = await caught(() => db.runTransaction((t) => t.collection('notes').add({ data: { _id: 'one' } })))
    const unique = await caught(() => db.runTransaction((t) => t.collection('notes').add({ data: { thingId: 'u', version: 1 } })))
    return { id, unique }`)
  expect(seen.id).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('E11000') })
  expect(seen.unique).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('E11000') })
})

test('a search in a transaction is refused; an update by where survives a rollback', async () => {
  const seen = await kit.run(`${caught}
    await db.collection('places').doc('w').set({ data: { n: 0 } })
    const t = await db.startTransaction()
    const search = await caught(() => t.collection('places').where({ n: 0 }).get())
    await t.collection('places').where({ _id: 'w' }).update({ data: { n: 7 } })
    await t.rollback()
    return { search, n: (await db.collection('places').doc('w').get()).data.n }`)
  expect(seen.search.errCode).toBe(-501007)
  expect(seen.n).toBe(7)
})

test('sixty people race for twenty places: exactly twenty get one', async () => {
  await kit.run(`await db.collection('places').doc('race').set({ data: { left: 20 } })`)
  const take = `
    for (let attempt = 0; ; attempt++) {
      try {
        return await db.runTransaction(async (t) => {
          const { data } = await t.collection('places').doc('race').get()
          if (data.left === 0) return 'full'
          await t.collection('places').doc('race').update({ data: { left: data.left - 1 } })
          await t.collection('places').doc('seat-' + data.left).set({ data: { by: given } })
          return 'got'
        })
      } catch (error) {
        const text = error.errMsg ?? error.message ?? ''
        if (!/TransactionConflict|TransactionBusy/.test(text) || attempt > 200) throw error
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
      }
    }`
  const outcomes = await Promise.all(Array.from({ length: 60 }, (_, i) => kit.run(take, i, `person-${i}`)))
  expect(outcomes.filter((outcome) => outcome === 'got')).toHaveLength(20)
  expect(kit.cloud.store.get('places', 'race')).toMatchObject({ left: 0 })
  expect(kit.cloud.store.count('places', { _id: { $regex: '^seat-' } })).toBe(20)
})
