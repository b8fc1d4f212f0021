import { openPhone, phone } from './fixture/run'

openPhone()
beforeEach(async () => {
  await phone.goes('home/home')
  await phone.hears((heard) => heard.some(([name]) => name === 'ready'))
})
afterEach(() => expect(phone.faults.splice(0)).toEqual([]))

const last = () => phone.miniProgram.evaluate(() => getCurrentPages().at(-1)?.last) as Promise<Record<string, unknown>>

test('an event is plain data: target, dataset, marks of the whole path, touches', async () => {
  await phone.taps('#row-b .label')
  const event = await last()
  expect(event).toMatchObject({
    type: 'tap',
    mark: { row: 'b', part: 'label' },
    target: { dataset: {} },
    currentTarget: { id: 'row-b', dataset: { index: 1 } },
    changedTouches: [{ identifier: expect.any(Number), clientX: expect.any(Number) }],
    detail: { x: expect.any(Number), y: expect.any(Number) },
  })
  expect(JSON.parse(JSON.stringify(event))).toEqual(event)
})

test('bind bubbles, capture comes first, catch stops, and of mut-binds the inner alone hears', async () => {
  await phone.taps('#caught')
  expect(await phone.heard()).toEqual([
    ['tap', 'outer'],
    ['tap', 'caught'],
  ])
  await phone.taps('#inner-mut')
  expect(await phone.heard()).toEqual([['tap', 'inner-mut']])
})

test('a long press is one event after 350 ms, and no tap follows it', async () => {
  const held = await phone.element('#held')
  await held.longpress()
  expect(await phone.heard()).toEqual([
    ['longpress', 'held'],
    ['longtap', 'held'],
  ])
  await held.tap()
  expect(await phone.heard()).toEqual([['tap', 'held']])
})

test('touches start, move and end where the test says', async () => {
  const touched = await phone.element('#touched')
  const { left, top } = await touched.offset()
  await touched.touchstart({ touches: [{ clientX: left + 3, clientY: top + 4 }] })
  expect(await last()).toMatchObject({ type: 'touchstart', touches: [{ clientX: left + 3, clientY: top + 4 }] })
  await touched.touchmove({ touches: [{ clientX: left + 20, clientY: top + 6 }] })
  await touched.touchend()
  const all = ['touchstart', 'touchmove', 'touchend']
  expect((await phone.hears(({ length }) => length === all.length)).map(([type]) => type)).toEqual(all)
})

test('a covered element cannot be tapped, and says what covers it', async () => {
  await expect(phone.taps('#covered')).rejects.toThrow(/covered by <view/)
})

test('an element that moves cannot be tapped, and one that came to rest can', async () => {
  await expect(phone.taps('#sliding')).rejects.toThrow(/<view class="sliding"> is moving/)
  await phone.taps('#held')
  expect(await phone.heard()).toEqual([['tap', 'held']])
})

test('a component tells its page by an event of its own, which carries marks and bubbles', async () => {
  await phone.taps('counter >>> .counter')
  expect(await last()).toMatchObject({ type: 'count', detail: { total: 6 }, mark: { at: 'home' } })
  expect(await (await phone.element('counter >>> .counter')).text()).toBe('数：6')
})

test('catchtouchmove holds the page still, and without it a finger scrolls', async () => {
  await phone.goes('lists/lists')
  // The picture moves what stands under it when it comes.
  const isThere = ([type, id]: unknown[]) => type === 'load' && id === 'wide'
  expect((await phone.hears((heard) => heard.some(isThere))).some(isThere)).toBe(true)
  const scrollTop = async () => Number(await (await phone.page()).scrollTop())
  const drag = async (selector: string) => {
    const element = await phone.element(selector)
    const { left, top } = await element.offset()
    const at = (clientY: number) => ({ touches: [{ clientX: left + 20, clientY }] })
    const scrolled = await scrollTop()
    const from = top - scrolled + 40
    await element.touchstart(at(from))
    for (const step of [30, 60, 90, 120, 150]) await element.touchmove(at(from - step))
    await element.touchend()
    await new Promise((done) => setTimeout(done, 100))
    return (await scrollTop()) - scrolled
  }
  expect(await drag('#held-still')).toBe(0)
  expect(await drag('#end')).toBeGreaterThan(50)
})
