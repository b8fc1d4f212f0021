/** Docs: a finger that stays longer than 350 ms presses long. */
const HOLD = 350
const SLIP = 10

type Tell = (target: EventTarget | null, type: 'longpress' | 'longtap', at: object, original: TouchEvent) => boolean

interface Held {
  touch: Touch
  since: number
  timer: number
  isLong: boolean
}

/** Tells of long presses. One that somebody listened to is spent: no tap follows it. */
export function watchLongPresses(tell: Tell): { isSpent(): boolean } {
  let held: Held | undefined
  let isSpent = false
  const press = (original: TouchEvent) => {
    if (!held || held.isLong) return
    held.isLong = true
    isSpent = tell(held.touch.target, 'longpress', pointOf(held.touch), original)
  }
  const letGo = () => {
    clearTimeout(held?.timer)
    held = undefined
  }
  listen('touchstart', (event) => {
    letGo()
    isSpent = false
    const [touch] = event.changedTouches
    if (!touch || event.touches.length > 1) return
    held = { touch, since: event.timeStamp, isLong: false, timer: window.setTimeout(() => press(event), HOLD) }
  })
  listen('touchmove', (event) => {
    const [touch] = event.changedTouches
    if (!held || held.isLong || !touch) return
    const { clientX, clientY } = held.touch
    if (Math.abs(touch.clientX - clientX) > SLIP || Math.abs(touch.clientY - clientY) > SLIP) letGo()
  })
  listen('touchend', (event) => {
    // A busy page hears of the end before its own timer.
    if (held && event.timeStamp - held.since >= HOLD) press(event)
    if (held?.isLong) tell(held.touch.target, 'longtap', pointOf(held.touch), event)
    letGo()
  })
  listen('touchcancel', letGo)
  // A browser's own menu for a long press.
  window.addEventListener('contextmenu', (event) => event.preventDefault())
  return { isSpent: () => isSpent }
}

const listen = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel', hear: (event: TouchEvent) => void) =>
  document.addEventListener(type, hear, { capture: true, passive: true })

const pointOf = ({ clientX: x, clientY: y }: Touch) => ({ x, y })
