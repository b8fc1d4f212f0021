import { whereItBroke } from '@shared/domain/where-it-broke'
import type { Time } from '../../cloud/time'

/** What a run of the clock did, by name. */
export type Counts = Partial<Record<string, number>>

/** One thing the clock looks after; it begins nothing new once its time is up. */
export type Step = (time: Time) => Promise<Counts>

/** Does one step after another, each in half of the time that is left, so that some is left for all; one that breaks is logged and stops no other. */
export async function inTurn(steps: Record<string, Step>, time: Time): Promise<Counts> {
  const done: Counts = {}
  for (const [name, step] of Object.entries(steps)) {
    if (!time.isLeft()) break
    try {
      for (const [what, count] of Object.entries(await step(time.half()))) done[what] = (done[what] ?? 0) + (count ?? 0)
    } catch (error) {
      console.error(JSON.stringify({ step: name, ...whereItBroke(error) }))
    }
  }
  return done
}
