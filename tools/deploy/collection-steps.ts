import { type CollectionIndex, collections } from '../../cloudfunctions/cloud/collections'
import type { Found } from './found'
import type { Step } from './step'

/** No client reaches a collection: everything goes through a door, and the functions' admin rights pass every rule. */
const CLOSED = 'ADMINONLY'
/** Whoever uploads a file may read it; everybody else gets a temporary address from a door. */
const OWN_FILES = 'PRIVATE'

/** Every collection, closed before anything is in it, with exactly the indexes the functions search by. */
export const collectionSteps = (found: Found): Step[] => [
  ...Object.entries(collections).flatMap(([name, wanted]) => stepsOf(name, wanted, found)),
  {
    title: `storage: files open to who uploaded them and to the functions (${OWN_FILES})`,
    isDone: ({ storageRule }) => storageRule === OWN_FILES,
    act: (cloud) => cloud.setStorageRule(OWN_FILES),
  },
]

function stepsOf(name: string, wanted: CollectionIndex[], { collections }: Found): Step[] {
  const there = collections[name]?.indexes ?? []
  const missing = wanted.filter((index) => !there.some((other) => isSame(index, other)))
  // An index cannot be changed: one of the same name makes room first.
  const inTheWay = missing
    .filter((index) => there.some((other) => other.name === index.name))
    .map((index) => index.name)
  return [
    {
      title: `collection ${name}: create`,
      isDone: (found) => name in found.collections,
      act: (cloud) => cloud.createCollection(name),
    },
    {
      title: `collection ${name}: closed to every client (${CLOSED})`,
      isDone: (found) => found.collections[name]?.rule === CLOSED,
      act: (cloud) => cloud.setRule(name, CLOSED),
    },
    {
      title: `collection ${name}: index ${missing.map(described).join(', ')}`,
      isDone: () => missing.length === 0,
      act: (cloud) => cloud.changeIndexes(name, inTheWay, missing),
    },
  ]
}

const described = ({ name, unique }: CollectionIndex) => `${name}${unique ? ' (unique)' : ''}`

/** The order of fields is part of an index. */
const isSame = (a: CollectionIndex, b: CollectionIndex): boolean =>
  a.name === b.name &&
  (a.unique ?? false) === (b.unique ?? false) &&
  JSON.stringify(Object.entries(a.keys)) === JSON.stringify(Object.entries(b.keys))
