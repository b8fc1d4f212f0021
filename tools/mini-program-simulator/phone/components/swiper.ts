import { type BuiltIn, builtInOf, type Definition } from './define'

/** Shows one of its items at a time; a finger moves it on, or time does. */
export const swiper: Definition = {
  is: 'swiper',
  attributes: {
    indicatorDots: false,
    indicatorColor: 'rgba(0, 0, 0, .3)',
    indicatorActiveColor: '#000000',
    autoplay: false,
    current: 0,
    interval: 5000,
    duration: 500,
    circular: false,
    vertical: false,
    previousMargin: '0px',
    nextMargin: '0px',
    displayMultipleItems: 1,
    snapToEdge: false,
    easingFunction: 'default',
  },
  attached(element) {
    new MutationObserver(() => draw(this, element)).observe(element, { childList: true, subtree: true })
    let start: { x: number; y: number } | undefined
    const listen = (type: 'touchstart' | 'touchend', hear: (at: { x: number; y: number }) => void) =>
      element.addEventListener(
        type,
        ({ changedTouches: [touch] }) => hear({ x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }),
        { passive: true },
      )
    listen('touchstart', (at) => {
      start = at
    })
    listen('touchend', (end) => {
      if (!start) return
      const moved = this.data.vertical ? end.y - start.y : end.x - start.x
      const size = this.data.vertical ? element.clientHeight : element.clientWidth
      if (Math.abs(moved) > size / 4) swipeTo(this, Number(this.data.current) - Math.sign(moved), 'touch')
    })
  },
  changed(element, name) {
    if (['current', 'vertical', 'indicatorDots', 'displayMultipleItems'].includes(name)) draw(this, element)
    if (name !== 'autoplay' && name !== 'interval') return
    clearInterval(clocks.get(this))
    if (!this.data.autoplay) return
    const turn = () => void (element.isConnected && swipeTo(this, Number(this.data.current) + 1, 'autoplay'))
    clocks.set(this, window.setInterval(turn, Number(this.data.interval)))
  },
  detached() {
    clearInterval(clocks.get(this))
  },
}

export const swiperItem: Definition = { is: 'swiper-item', attributes: { itemId: '', skipHiddenItemLayout: false } }

const clocks = new WeakMap<BuiltIn, number>()
const itemsOf = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('wx-swiper-item')].filter((item) => item.closest('wx-swiper') === element)

/** Shows another item and tells of it; past an end it begins anew where the swiper is circular, or stays. */
export function swipeTo(self: BuiltIn, wanted: number, source: 'touch' | 'autoplay' | ''): void {
  const items = itemsOf(self.getBackendElement() as HTMLElement)
  if (source === '' && !items[wanted]) throw new Error(`the swiper has no item ${wanted}`)
  const isEndless = self.data.circular || source === 'autoplay'
  const current = isEndless ? (wanted + items.length) % items.length : wanted
  if (!items[current] || current === self.data.current) return
  const currentItemId = String(builtInOf(items[current])?.self.data.itemId ?? '')
  self.setData({ current })
  self.triggerEvent('change', { current, currentItemId, source })
  const finish = () => self.triggerEvent('animationfinish', { current, currentItemId, source })
  setTimeout(finish, Number(self.data.duration))
}

function draw({ data }: BuiltIn, element: HTMLElement): void {
  const size = 100 / (Number(data.displayMultipleItems) || 1)
  for (const [index, item] of itemsOf(element).entries()) {
    const place = `${(index - Number(data.current)) * 100}%`
    item.style.transform = data.vertical ? `translateY(${place})` : `translateX(${place})`
    item.style[data.vertical ? 'height' : 'width'] = `${size}%`
  }
}
