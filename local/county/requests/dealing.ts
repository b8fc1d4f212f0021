import { addDays, type ChinaDate, daysBetween, type Instant, instant, weekday } from '@shared/domain/clock/china-time'
import type { Random } from '../random'
import { everydayMatters } from '../words/everyday-matters'
import { instructorMatters, petitionMatters, stationMatters } from '../words/petition-matters'
import { urgentMatters } from '../words/urgent-matters'

const firstDay = '2025-11-21'

/** Gives a list's items in turns, so that no text comes up much more often than another. */
function inTurns<T>(items: T[]): () => T {
  let turn = 0
  return () => {
    const item = items[turn++ % items.length]
    if (item === undefined) throw new Error('nothing to deal')
    return item
  }
}

/** The matters of one build, each kind dealt from its beginning. */
export const freshMatters = () => ({
  service: inTurns(everydayMatters),
  urgent: inTurns(urgentMatters),
  petition: {
    nobody: inTurns(petitionMatters),
    /** Those that may also be helped with as a service. */
    appeal: inTurns(petitionMatters.filter(({ category }) => category !== 'complaint')),
    instructor: inTurns(instructorMatters),
    station: inTurns(stationMatters),
  },
})
export type Matters = ReturnType<typeof freshMatters>

/** A moment between the first day and a last one: mostly office hours, some evenings and weekends. */
export function momentUntil(lastDay: ChinaDate, random: Random): Instant {
  const date = addDays(firstDay, random.whole(0, daysBetween(firstDay, lastDay)))
  const isEvening = weekday(date) > 5 || random.chance(15)
  const [early, late] = isEvening
    ? [random.whole(430, 500), random.whole(1080, 1270)]
    : [random.whole(512, 715), random.whole(842, 1040)]
  return instant(date, random.pick([early, late]))
}
