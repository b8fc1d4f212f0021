import type { Instant } from '../clock/china-time'
import type { Clock } from '../clock/clock'
import type { Cycle, RequestState } from './state'

/** The cycle now running. */
export const currentCycle = (state: RequestState): Cycle => state.cycles[state.cycle - 1] ?? {}

/** When the cycle now running began: with the receipt, or when the matter was last taken up again. */
export const cycleBeganAt = ({ clocks, cycle, receivedAt }: RequestState): Instant =>
  clocks
    .filter((clock) => cycle > 1 && clock.cycle === cycle)
    .map(({ startedAt }) => startedAt)
    .sort()[0] ?? receivedAt

/** The window in which the veteran may judge the cycle now running. */
export const reopenWindow = ({ clocks, cycle }: Pick<RequestState, 'clocks' | 'cycle'>): Clock | undefined =>
  clocks.find((clock) => clock.key === 'reopenWindow' && clock.cycle === cycle && !clock.cancelledAt)
