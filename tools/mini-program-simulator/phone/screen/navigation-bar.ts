import { part } from './shell'

/** Shows a page's title in its colours. */
export function drawBar({ title, front, back }: { title: string; front: string; back: string }): void {
  Object.assign(part('bar').style, { background: back, color: front })
  part('title').textContent = title
}

/** A first page has no way back. */
export function showWayBack(hasWay: boolean): void {
  part('back').style.visibility = hasWay ? 'visible' : 'hidden'
}
