import { shell } from '../screen/shell'
import type { Shown } from './elements'

let aimed: Shown | undefined
let touched: Node | undefined
const touch = ({ target }: TouchEvent) => {
  touched = target as Node
}
document.addEventListener('touchstart', touch, { capture: true, passive: true })

/** Where to touch an element at rest, in px from the phone's upper left corner; throws in a sentence where a finger could not. */
export async function aim(element: Shown): Promise<{ x: number; y: number }> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  await rest(element)
  const point = aimAt(element)
  aimed = element
  return point
}

/** Throws where the finger that was aimed came down on something else, because the page had moved under it. */
export function land(): void {
  if (!touched || !aimed?.contains(touched)) throw new Error(`the page moved under the finger, onto ${nameOf(touched)}`)
}

/** A page that still scrolls, or an element that still moves, is not touched. */
async function rest(element: Shown): Promise<void> {
  const before = element.getBoundingClientRect()
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  const { left, top } = element.getBoundingClientRect()
  if (left !== before.left || top !== before.top) throw new Error(`${nameOf(element)} is moving`)
}

function aimAt(element: Shown): { x: number; y: number } {
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  const name = nameOf(element)
  if (!box || getComputedStyle(element).visibility === 'hidden') throw new Error(`${name} is not to be seen`)
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) throw new Error(`${name} is outside the screen`)
  const hit = document.elementFromPoint(x, y)
  if (!hit || !element.contains(hit)) throw new Error(`${name} is covered by ${nameOf(hit)}`)
  const point = onScreen({ x, y })
  const above = shell().elementFromPoint(point.x, point.y)
  if (above?.id !== 'page')
    throw new Error(`${name} is covered by something of WeChat's: ${above?.textContent?.slice(0, 40)}`)
  return point
}

/** A point of the page, from the phone's upper left corner. */
export function onScreen({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const frame = shell().getElementById('page')?.getBoundingClientRect()
  return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) }
}

const nameOf = (hit: Node | null | undefined) =>
  hit instanceof Element ? `<${hit.tagName.toLowerCase().replace(/^wx-/, '')} class="${hit.className}">` : 'nothing'
