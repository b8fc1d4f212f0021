import type { ChinaDate } from '../clock/china-time'
import type { Entry } from '../ledger'
import type { Request } from '../request/request'
import type { Anchor, AnchoredLine, Book } from './anchor'

/** Where a book is read from, a slice at a time: the cloud's store, or a backup on disk. */
export interface BookSource {
  book: Book
  /** The last number given in it. */
  lastSequence(): Promise<number>
  heads(numbers: string[]): Promise<Request[]>
  /** Whole lines of these dossiers, in no order. */
  linesOf(requestIds: string[]): Promise<Entry[]>
  /** The lines a day of the book holds, by the time they bear. */
  linesOn(date: ChinaDate): Promise<AnchoredLine[]>
  /** The first day from this one on that holds a line. */
  firstDayFrom(date: ChinaDate): Promise<ChinaDate | undefined>
  /** Anchors from a day on, in order. */
  anchorsFrom(date: ChinaDate, most: number): Promise<Anchor[]>
  /** SHA-256 of a stored file, none where it is gone; a source without files has no such thing to tell. */
  digestOfFile?(fileId: string): Promise<string | undefined>
}
