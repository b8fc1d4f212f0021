import { type Instant, weekday } from '@shared/domain/clock/china-time'
import type { Channel, Subject } from '@shared/domain/request/state'
import type { Veteran } from '../people/veterans'
import type { Random } from '../random'
import type { Matter } from '../words/matter'
import type { Plan, Step } from './plan'

/** What a request is made from before its story is told. */
interface Making {
  random: Random
  veteran: Veteran
  submittedAt: Instant
  matter: Pick<Matter, 'category' | 'words'>
  track: 'service' | 'petition'
  subject?: Subject
  isUrgent?: boolean
  channel?: Channel
  hasAddress?: boolean
  steps: Step[]
}

/** A plan for a request; some of those made in office hours were recorded on behalf (代录). */
export function made({
  random,
  veteran,
  submittedAt,
  matter,
  track,
  subject,
  isUrgent,
  channel,
  hasAddress,
  steps,
}: Making): Plan {
  const isOfficeTime =
    weekday(submittedAt.slice(0, 10)) <= 5 &&
    submittedAt.slice(11, 13) >= '09' &&
    submittedAt < `${submittedAt.slice(0, 11)}17`
  const onBehalf = isOfficeTime && !subject && !isUrgent && random.chance(22)
  return {
    veteranId: veteran._id,
    submittedAt,
    submission: {
      category: matter.category,
      words: random.words(matter.words),
      subject: subject ?? 'nobody',
      track,
      isUrgent: isUrgent === true,
      channel: channel ?? (onBehalf ? random.pick(['visit', 'call', 'homeVisit', 'letter'] as const) : 'wechat'),
    },
    hasAddress: hasAddress !== false,
    steps,
  }
}
