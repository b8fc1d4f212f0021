import { bookOf } from '@shared/domain/ledger'
import { openBook } from '@shared/domain/proof/anchor'
import type { Cloud } from '../../local/cloud'
import { acted, after, type File, opened, villageHead, villageOfficer } from '../domain/town'

const words = (count: number): string =>
  '本周上门说明核实进展，本人表示理解。'.repeat(Math.ceil(count / 18)).slice(0, count)

/** 李's petition, paired and under a leader, after so many weeks: a contact in each, the leader's word in each second, a visit in each fourth. */
export function hardCase(weeks: number): File {
  let file = opened({ track: 'petition', words: words(300) }, { at: '2026-01-05T09:00:00+08:00' })
  file = acted(file, villageOfficer, 'pair', { personId: 'person-zhou', cadenceDays: 7 })
  file = acted(file, villageHead, 'assignLeader', { personId: villageHead.personId, cadenceDays: 14 })
  for (let week = 1; week <= weeks; week++) {
    file = acted(file, villageOfficer, 'recordContact', { at: after(file.request.lastAt, 7), words: words(60) })
    if (week % 2 === 0) file = acted(file, villageHead, 'recordProgress', { words: words(150) })
    if (week % 4 === 0) file = acted(file, villageOfficer, 'recordVisit', { asked: words(150), answered: words(150) })
  }
  return file
}

/** The same head under the number of this place in the book. */
export const headAs = ({ request }: File, place: number): File['request'] => ({
  ...request,
  _id: `hardcase${String(place).padStart(8, '0')}`,
  number: `${bookOf(request.number)}-${String(place).padStart(4, '0')}`,
})

/** Puts a dossier where the village keeps its book. */
export async function keep({ store }: Cloud, { request, entries }: File): Promise<void> {
  await store.insertMany('requests', [request])
  await store.insertMany('entries', entries)
  await store.insertMany('books', [openBook(bookOf(request.number), 'village')])
  await store.insertMany('counters', [{ _id: 'village-2026', sequence: 1 }])
}

/** Bytes of a value as it goes over the wire. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
