import type { BuiltIn } from './define'

/** The framework's place for a class that belongs to no template. */
const PASSING = 3
/** Touches that an element with hover-stop-propagation kept for itself. */
const kept = new WeakSet<Event>()

/** Gives an element its hover-class while a finger is on it. */
export function hover(self: BuiltIn, element: HTMLElement): void {
  let timer: number | undefined
  const later = (names: string, delay: unknown) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => self.setNodeClass(names, PASSING), Number(delay))
  }
  const listen = (type: string, hear: (event: Event) => void) => element.addEventListener(type, hear, { passive: true })
  listen('touchstart', (event) => {
    const { hoverClass, hoverStartTime, hoverStopPropagation, disabled } = self.data
    if (kept.has(event) || disabled || hoverClass === 'none') return
    if (hoverStopPropagation) kept.add(event)
    later(String(hoverClass), hoverStartTime)
  })
  for (const type of ['touchend', 'touchcancel']) listen(type, () => later('', self.data.hoverStayTime))
  listen('touchmove', () => later('', 0))
}
