import type { Output } from '@shared/contracts'
import { dateOf } from '@shared/domain/clock/china-time'
import { policyOn } from '@shared/domain/clock/policy'
import { Refusal } from '@shared/domain/refusal'
import { personAtHome } from '../../cloud/people'
import { countsOf, page } from '../../cloud/request-lists'
import { ownSummaryOf } from '../request/views'
import { cardFor } from './public-card'

const MOST_ON_HOME = 3

/** A veteran's home: the card, the promise, and how their open matters stand. Refuses with NOT_JOINED. */
export async function readHome(openid: string, at: string): Promise<Output<'veteran', 'home'>> {
  const person = await personAtHome({ openid })
  const station = person?.stations[0]
  const jurisdiction = person?.jurisdictions[0]
  if (!person?.desks.some(({ kind }) => kind === 'veteran') || !station || !jurisdiction)
    throw new Refusal('NOT_JOINED')
  const own = person.instructors.find(({ _id }) => _id === person.instructorId)
  const policy = policyOn(jurisdiction.policies, jurisdiction._id, dateOf(at))
  const mine = { readers: `veteran:${person._id}`, isOpen: true }
  const [open, counts] = await Promise.all([
    page(mine, ['receivedAt', 'desc'], 0, MOST_ON_HOME),
    countsOf(mine, { open: true, yourTurn: { $in: ['$status', ['waiting', 'answered']] } }),
  ])
  return {
    card: cardFor(own, person.instructors, station, at),
    veteran: { name: person.name, phone: person.phone },
    open: open.items.map(ownSummaryOf),
    openCount: counts.open,
    yourTurnCount: counts.yourTurn,
    now: at,
    promise: {
      acceptMinutes: policy?.clocks['service.accept'].limit ?? 0,
      closeDays: policy?.clocks['service.close'].limit ?? 0,
    },
  }
}
