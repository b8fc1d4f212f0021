import type { Clock } from '../clock/clock'
import type { Cycle, RequestState } from './state'

/** The cycle now running. */
export const currentCycle = (state: RequestState): Cycle => state.cycles[state.cycle - 1] ?? {}

/** The window in which the veteran may judge the cycle now running. */
export const reopenWindow = ({ clocks, cycle }: Pick<RequestState, 'clocks' | 'cycle'>): Clock | undefined =>
  clocks.find((clock) => clock.key === 'reopenWindow' && clock.cycle === cycle && !clock.cancelledAt)
