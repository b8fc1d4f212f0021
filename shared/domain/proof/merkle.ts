import { digestOf } from '../digest'

/** One step from a line up to the root: the neighbour's digest and the side it stands on. */
export interface PathStep {
  side: 'left' | 'right'
  digest: string
}

// A leaf and a node begin differently, so that no node can be shown as a line.
const leafOf = (hash: string): string => digestOf(`0${hash}`)
const nodeOf = (left: string, right: string): string => digestOf(`1${left}${right}`)

/** The level above: pairs are joined, one left over goes up as it is. */
function above(level: readonly string[]): string[] {
  const nodes: string[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left = '', right] = level.slice(index, index + 2)
    nodes.push(right === undefined ? left : nodeOf(left, right))
  }
  return nodes
}

/** The Merkle root over line hashes in order; of none it is the digest of an empty text. */
export function rootOf(hashes: readonly string[]): string {
  let level = hashes.map(leafOf)
  while (level.length > 1) level = above(level)
  return level[0] ?? digestOf('')
}

/** What leads from one of these hashes to their root, without telling any other. */
export function pathTo(hashes: readonly string[], index: number): PathStep[] {
  const path: PathStep[] = []
  let level = hashes.map(leafOf)
  for (let place = index; level.length > 1; place = place >> 1) {
    const digest = level[place ^ 1]
    if (digest !== undefined) path.push({ side: place % 2 === 0 ? 'right' : 'left', digest })
    level = above(level)
  }
  return path
}

/** The root a hash leads to by its path. */
export const rootBy = (hash: string, path: readonly PathStep[]): string =>
  path.reduce(
    (digest, step) => (step.side === 'left' ? nodeOf(step.digest, digest) : nodeOf(digest, step.digest)),
    leafOf(hash),
  )
