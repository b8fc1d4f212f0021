import { shell } from '../screen/shell'
import type { Shown } from './elements'

/** Where to touch an element, in px from the phone's upper left corner; throws in a sentence where a finger could not. */
export function aim(element: Shown): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
  const name = `<${element.tagName.toLowerCase().replace(/^wx-/, '')} class="${element.className}">`
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

const nameOf = (hit: Element | null) =>
  hit ? `<${hit.tagName.toLowerCase().replace(/^wx-/, '')} class="${hit.className}">` : 'nothing'
