import type { Checked, Output } from '@shared/contracts'
import type { FigureRow } from '@shared/contracts/station'
import { dateOf } from '@shared/domain/clock/china-time'
import { checkDesk } from '@shared/domain/request/permission'
import { type Figures, joinFigures, percentile } from '@shared/domain/response-time'
import type { Actor } from '@shared/domain/role'
import { figuresOf, findable, MOST_GROUPS } from '../../cloud/request-lists'

/** A month's response times by village, holder or category; each figure opens the list it counts. */
export async function readBoard(
  { month, by }: Checked<'station', 'readBoard'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'readBoard'>> {
  checkDesk(actor, 'readBoard')
  const filter = { ...findable(actor), receivedMonth: month ?? dateOf(at).slice(0, 7) }
  const groups = await figuresOf(filter, by, at)
  // Beyond the groups that are shown a month is counted as one.
  const counted = groups.length < MOST_GROUPS ? groups : await figuresOf(filter, 'all', at)
  groups.sort((a, b) => b.received - a.received || (a.name < b.name ? -1 : 1))
  return { total: rowOf(joinFigures(counted)), groups: groups.map(rowOf), now: at }
}

function rowOf({ _id, minutes, ...counts }: Figures): FigureRow {
  const known = minutes.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  return {
    key: _id,
    ...counts,
    contacted: known.length,
    ...(known.length > 0 ? { contactMedian: percentile(known, 50), contactP90: percentile(known, 90) } : {}),
  }
}
