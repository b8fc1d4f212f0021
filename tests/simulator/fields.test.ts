import { type Element, openPhone, phone } from './fixture/run'

openPhone()
beforeEach(async () => {
  await phone.goes('fields/fields')
  await phone.heard()
})
afterEach(() => expect(phone.faults.splice(0)).toEqual([]))

type Typed = Element & {
  input(words: string): Promise<void>
  slideTo(value: number): Promise<void>
  swipeTo(index: number): Promise<void>
}
const field = (selector: string) => phone.element(selector) as Promise<Typed>
const named = (heard: unknown[][]) => heard.map(([type, id]) => `${type} ${id}`)
const types = async () => named(await phone.heard())
const choose = (choice: unknown) => phone.send('Simulator.choose', { choice })

test('an input tells each word, cut at its longest, and hears its focus from the page', async () => {
  const word = await field('#word')
  await word.input('一二三四五')
  expect(await word.value()).toBe('一二三四')
  expect(await phone.heard()).toEqual([
    ['focus', 'word', { value: '', height: 0 }],
    ['input', 'word', { value: '一二三四', cursor: 4, keyCode: 0 }],
  ])
  await (await field('#endless')).input('9'.repeat(200))
  expect(await (await field('#endless')).value()).toHaveLength(200)
  await expect((await field('#off')).input('x')).rejects.toThrow('the field is disabled')
  await (await phone.page()).setData({ isFocused: true })
  await (await phone.page()).setData({ isFocused: false })
  expect(await types()).toEqual(['blur word', 'focus word', 'blur word'])
})

test('a text field with auto-height grows with its lines and says so', async () => {
  const text = await field('#text')
  await text.input('一\n二\n三\n四')
  const heard = await phone.heard()
  expect(heard).toContainEqual(['linechange', 'text', expect.objectContaining({ lineCount: 4 })])
})

test('a switch turns, also by its own method, and not while disabled', async () => {
  const turn = await field('#switch')
  await turn.tap()
  expect(await turn.property('checked')).toBe(true)
  await (await field('#switch-off')).tap()
  expect(await phone.heard()).toEqual([['change', 'switch', { value: true }]])
})

test('a slider stops at its steps, by a finger and by number', async () => {
  const slider = await field('#slider')
  await slider.slideTo(17)
  expect(await slider.property('value')).toBe(15)
  const { left, top } = await slider.offset()
  const { width } = (await slider.size()) as unknown as { width: number }
  const at = (part: number) => ({ touches: [{ clientX: left + width * part, clientY: top + 14 }] })
  await slider.touchstart(at(0.5))
  await slider.touchmove(at(0.85))
  await slider.touchend()
  expect(await phone.heard()).toEqual([
    ['change', 'slider', { value: 15 }],
    ['changing', 'slider', { value: 20 }],
    ['change', 'slider', { value: 20 }],
  ])
})

test('boxes and answers tell their group, by themselves and by their labels', async () => {
  await phone.taps('#label-words')
  await phone.taps('#box-c')
  await phone.taps('#label-for')
  await phone.taps('#radio-y')
  expect(await phone.heard()).toEqual([
    ['change', 'boxes', { value: ['a', 'b'] }],
    ['change', 'radios', { value: 'y' }],
  ])
  expect(await (await field('#radio-x')).property('checked')).toBe(false)
})

test('a form sends what stands in it by name, and forgets it when told', async () => {
  await (await field('#word')).input('好')
  await phone.taps('#box-a')
  await (await field('#selector')).tap()
  await choose(2)
  await phone.heard()
  await phone.taps('#submit')
  const value = { word: '好', text: '', switch: false, slider: 10, boxes: ['a', 'b'], radio: 'x', selector: 2 }
  expect(await phone.heard()).toEqual([['submit', 'form', { value, formId: '' }]])
  await phone.taps('#reset')
  await phone.taps('#submit')
  const emptied = { ...value, word: '', boxes: [], radio: '', selector: null }
  expect(await phone.heard()).toEqual([
    ['reset', 'form', {}],
    ['submit', 'form', { value: emptied, formId: '' }],
  ])
})

test('pickers of every mode give what WeChat gives', async () => {
  const picked = async (id: string, choice: unknown) => {
    await phone.taps(id)
    await choose(choice)
    return (await phone.heard()).at(-1)
  }
  expect(await picked('#selector', 1)).toEqual(['change', 'selector', { value: 1 }])
  expect(await picked('#selector', null)).toEqual(['cancel', 'selector', {}])
  expect(await picked('#time', [7, 0])).toEqual(['change', 'time', { value: '08:00' }])
  expect(await picked('#date', [0, 1, 30])).toEqual(['change', 'date', { value: '2026-02-28' }])
  expect(await picked('#month', [126, 5])).toEqual(['change', 'month', { value: '2026-06' }])
  expect(await picked('#year', [100])).toEqual(['change', 'year', { value: '2000' }])
})

test('a column that turns may give the next one other items', async () => {
  await phone.taps('#multi')
  await choose([1, 1])
  expect(await phone.heard()).toEqual([
    ['columnchange', 'multi', { column: 0, value: 1 }],
    ['columnchange', 'multi', { column: 1, value: 1 }],
    ['change', 'multi', { value: [1, 1] }],
  ])
})

test('a picker of regions is refused by name', async () => {
  await phone.taps('#region')
  const said = await phone.eventually(
    () => phone.faults,
    (faults) => faults.length > 0,
  )
  expect(said.splice(0)).toEqual(['<picker mode="region"> is not implemented by the simulator'])
})

test('a disabled button takes no tap', async () => {
  await phone.taps('#disabled')
  expect(await phone.heard()).toEqual([])
})

test('rich text shows its nodes, and neither scripts nor handlers of theirs', async () => {
  expect(await (await field('#nodes')).text()).toBe('粗<')
  const { pageId } = (await phone.send('App.getCurrentPage')) as { pageId: string }
  const names = ['document.body.innerHTML', 'broken']
  const { properties } = (await phone.send('Page.getWindowProperties', { pageId, names })) as { properties: unknown[] }
  const [inner, broken] = properties
  expect(inner).toContain('<b class="bold">粗&lt;</b>')
  expect(inner).toContain('<i>斜</i>')
  expect(inner).not.toMatch(/onclick|window.broken|<script></)
  expect(broken).toBeNull()
})

test('progress and icon show what they are told', async () => {
  expect(await (await field('#progress')).text()).toBe('30%')
  await (await phone.page()).setData({ percent: 60 })
  expect(await phone.heard()).toEqual([['activeend', 'progress', { curPercent: 60 }]])
  expect(await (await field('#icon')).text()).toBe('✓')
})

test('a scroll-view scrolls where it is told and says when it nears an end; a swiper turns', async () => {
  await phone.goes('lists/lists')
  const scroll = (await phone.element('#scroll')) as Element & {
    scrollTo(x: number, y: number): Promise<void>
    scrollHeight(): Promise<number>
  }
  await scroll.scrollTo(0, 600)
  await phone.eventually(
    () => scroll.property('scrollTop'),
    (top) => top === 600,
  )
  await (await phone.page()).setData({ top: 1200 })
  const heard = await phone.hears((found) => named(found).includes('scrolltolower scroll'))
  expect(named(heard)).toContain('scrolltolower scroll')
  expect(await scroll.scrollHeight()).toBe(1200)
  const swiper = await field('#swiper')
  await swiper.swipeTo(2)
  const turned = await phone.hears((found) => found.length > 0)
  expect(turned[0]).toEqual(['change', 'swiper', { current: 2, currentItemId: 'three', source: '' }])
  await expect(swiper.swipeTo(3)).rejects.toThrow('the swiper has no item 3')
  const { left, top } = await swiper.offset()
  await swiper.touchstart({ touches: [{ clientX: left + 50, clientY: top + 50 }] })
  await swiper.touchmove({ touches: [{ clientX: left + 250, clientY: top + 52 }] })
  await swiper.touchend()
  expect((await phone.heard()).filter(([type]) => type === 'change')).toEqual([
    ['change', 'swiper', { current: 1, currentItemId: 'two', source: 'touch' }],
  ])
})

test('an image keeps its shape by widthFix, a missing one says so; text decodes and keeps its spaces when told', async () => {
  await phone.goes('lists/lists')
  const size = async (selector: string) =>
    (await phone.element(selector)).size() as unknown as { width: number; height: number }
  expect(
    await phone.eventually(
      () => size('#wide'),
      ({ height }) => height === 100,
    ),
  ).toEqual({ width: 100, height: 100 })
  const heard = await phone.hears((found) => found.length > 1)
  expect(named(heard).sort()).toEqual(['error missing', 'load wide'])
  expect(await (await phone.element('#decoded')).text()).toBe('a b<')
  expect(await (await phone.element('#spaced')).text()).toBe('a\u00a0\u00a0b&lt;')
})

test('a hover class stands while the finger is on it', async () => {
  await phone.goes('moves/moves')
  const hovered = await phone.element('#hovered')
  const color = () => hovered.style('background-color')
  await hovered.touchstart()
  expect(await phone.eventually(color, (found) => found === 'rgb(0, 0, 200)')).toBe('rgb(0, 0, 200)')
  await hovered.touchend()
  expect(await phone.eventually(color, (found) => found !== 'rgb(0, 0, 200)')).toBe('rgba(0, 0, 0, 0)')
})
