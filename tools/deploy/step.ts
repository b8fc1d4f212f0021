import type { Cloudbase } from './cloudbase'
import type { Found } from './found'

/** One small thing a deployment wants done; doing it twice does no harm. */
export interface Step {
  /** What it does, as one line of the plan. */
  title: string
  isDone(found: Found): boolean
  act(cloud: Cloudbase): Promise<unknown>
}

/** What is wanted and was not found. */
export const planOf = (wanted: Step[], found: Found): Step[] => wanted.filter((step) => !step.isDone(found))
