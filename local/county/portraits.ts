import { fileIdOf } from '../files'
import { pngOf } from './png'

const [WIDTH, HEIGHT] = [180, 240]
/** Points looked at along each side of a pixel, so that edges are soft. */
const FINE = 3

type Colour = readonly [number, number, number]
/** A shape and its colour; across is 0 to 1, down 0 to 4/3. */
type Layer = readonly [colour: Colour, covers: (x: number, y: number) => boolean]

const oval = (atX: number, atY: number, wide: number, high: number) => (x: number, y: number) =>
  ((x - atX) / wide) ** 2 + ((y - atY) / high) ** 2 <= 1

const skin: Colour = [222, 196, 170]
const white: Colour = [245, 245, 240]
const head = oval(0.5, 0.5, 0.17, 0.22)

/** Head and shoulders without a face: a drawing of nobody. */
const silhouette = (wall: Colour, coat: Colour, hair: Colour, isLong: boolean): Layer[] => [
  [wall, () => true],
  ...(isLong ? [[hair, (x: number, y: number) => oval(0.5, 0.56, 0.25, 0.32)(x, y) && y < 0.8] as const] : []),
  [skin, (x, y) => Math.abs(x - 0.5) < 0.07 && y > 0.6 && y < 0.95],
  [coat, oval(0.5, 1.36, 0.45, 0.52)],
  [white, (x, y) => y > 0.83 && Math.abs(x - 0.5) < (1.02 - y) * 0.6],
  [skin, (x, y) => y > 0.8 && Math.abs(x - 0.5) < (0.93 - y) * 0.6],
  [skin, head],
  [hair, (x, y) => oval(0.5, 0.44, 0.18, 0.2)(x, y) && y < 0.4 + (x - 0.5) ** 2 * 1.6],
]

const bureauWall: Colour = [205, 218, 214]
const looks: Record<string, Layer[]> = {
  i01: silhouette(bureauWall, [52, 78, 62], [70, 70, 72], false),
  i04: silhouette([222, 214, 200], [86, 62, 70], [48, 44, 44], true),
  // Put on the card and not published.
  i06: silhouette(bureauWall, [60, 72, 98], [110, 108, 106], false),
}

/** The portraits on instructors' cards, drawn here; every other card bears a family name. */
export const portraits: readonly { instructorId: string; fileId: string; draw: () => Buffer }[] = Object.entries(
  looks,
).map(([instructorId, layers]) => ({
  instructorId,
  fileId: fileIdOf(`portraits/${instructorId}.png`),
  draw: () => drawn(layers),
}))

/** A PNG of these layers, the last on top. */
function drawn(layers: Layer[]): Buffer {
  const points = Array.from({ length: WIDTH * HEIGHT }, (_, index) => index)
  const colours = points.flatMap((index) => pixel(layers, index % WIDTH, Math.floor(index / WIDTH)))
  return Buffer.from(pngOf(WIDTH, HEIGHT, colours))
}

function pixel(layers: Layer[], column: number, row: number): number[] {
  const points = Array.from({ length: FINE * FINE }, (_, index) => {
    const x = (column + ((index % FINE) + 0.5) / FINE) / WIDTH
    const y = (row + (Math.floor(index / FINE) + 0.5) / FINE) / WIDTH
    return layers.findLast(([, covers]) => covers(x, y))?.[0] ?? white
  })
  return [0, 1, 2].map((part) => points.reduce((sum, colour) => sum + (colour[part] ?? 0), 0) / points.length)
}
