import { addDays, type ChinaDate, type Instant } from '@shared/domain/clock/china-time'
import { anchorOf, type Book, EVER, isDailyIn, lastSettledDay } from '@shared/domain/proof/anchor'
import { whereItBroke } from '@shared/domain/where-it-broke'
import { booksBehind, firstDayFrom, linesOn, putAnchor } from '../../cloud/book-store'
import type { Time } from '../../cloud/time'

/** How many days one sweep anchors in all; what is left waits for the next, minutes later. */
const MOST_AT_ONCE = 60

/** Anchors every day that is over, of every book that is behind; run twice, late or half, it anchors each day once. */
export async function anchorBooks(at: Instant, time: Time): Promise<number> {
  const through = lastSettledDay(at)
  let made = 0
  for (const book of await booksBehind(through, MOST_AT_ONCE)) {
    if (made >= MOST_AT_ONCE || !time.isLeft()) break
    try {
      made += await anchorBook(book, { through, at, most: MOST_AT_ONCE - made, time })
    } catch (error) {
      console.error(JSON.stringify({ bookId: book._id, act: 'anchor', ...whereItBroke(error) }))
    }
  }
  return made
}

async function anchorBook(
  first: Book,
  { through, at, most, time }: { through: ChinaDate; at: Instant; most: number; time: Time },
): Promise<number> {
  let book = first
  let made = 0
  for (; made < most && time.isLeft(); made++) {
    const date = await nextDay(book, through)
    if (!date) {
      await putAnchor(book, through)
      return made
    }
    const anchor = anchorOf(book._id, date, {
      lines: await linesOn(book._id, date),
      previous: book.lastAnchor,
      madeAt: at,
    })
    if (!(await putAnchor(book, date, anchor))) return made
    book = { ...book, anchoredThrough: date, lastAnchor: anchor.hash }
  }
  return made
}

/** The next day to anchor: the one after the last while the book's year runs, later the next that holds a line. */
async function nextDay(book: Book, through: ChinaDate): Promise<ChinaDate | undefined> {
  const from = book.anchoredThrough ? addDays(book.anchoredThrough, 1) : EVER
  const date = book.anchoredThrough && isDailyIn(book, from) ? from : await firstDayFrom(book._id, from)
  return date && date <= through ? date : undefined
}
