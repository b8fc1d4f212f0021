import type { Output } from '@shared/contracts'
import { dateOf } from '@shared/domain/clock/china-time'
import { policyOn, ruleOf } from '@shared/domain/clock/policy'
import { PAGE } from '@shared/domain/list-size'
import { command } from '../../cloud/cloud'
import type { PersonAtHome } from '../../cloud/people'
import { countsOf, page } from '../../cloud/request-lists'
import { ownSummaryOf } from '../request/views'
import { cardFor } from './public-card'

const MOST_ON_HOME = 3
const yourTurn = ['waiting', 'answered']

/** A veteran's home: the card, the promise, and how their open matters stand. Who is no veteran has none. */
export async function homeOf(person: PersonAtHome, at: string): Promise<Output<'veteran', 'session'>['home']> {
  const [station] = person.stations
  const [jurisdiction] = person.jurisdictions
  if (!person.desks.some(({ kind }) => kind === 'veteran') || !station || !jurisdiction) return undefined
  const own = person.instructors.find(({ _id }) => _id === person.instructorId)
  const policy = policyOn(jurisdiction.policies, dateOf(at))
  const mine = { readers: `veteran:${person._id}`, isOpen: true }
  const [card, open, waiting, counts] = await Promise.all([
    cardFor(own, person.instructors, station, at),
    page(mine, ['receivedAt', 'desc'], 0, MOST_ON_HOME),
    page({ ...mine, status: command.in(yourTurn) }, ['receivedAt', 'desc'], 0, PAGE),
    countsOf(mine, { open: true, yourTurn: { $in: ['$status', yourTurn] } }),
  ])
  return {
    card,
    veteran: { phone: person.phone },
    open: open.items.map(ownSummaryOf),
    openCount: counts.open,
    yourTurn: waiting.items.map(ownSummaryOf),
    yourTurnCount: counts.yourTurn,
    now: at,
    promise: {
      acceptMinutes: ruleOf(policy, 'service.accept').limit,
      closeDays: ruleOf(policy, 'service.close').limit,
    },
  }
}
