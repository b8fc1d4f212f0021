import { whereItBroke } from '@shared/domain/where-it-broke'

/** What a run of the clock did, by name. */
export type Counts = Partial<Record<string, number>>

/** One thing the clock looks after. */
export type Step = () => Promise<Counts>

/** Does one step after another; one that breaks is logged and stops no other. */
export async function inTurn(steps: Record<string, Step>): Promise<Counts> {
  const done: Counts = {}
  for (const [name, step] of Object.entries(steps)) {
    try {
      for (const [what, count] of Object.entries(await step())) done[what] = (done[what] ?? 0) + (count ?? 0)
    } catch (error) {
      console.error(JSON.stringify({ step: name, ...whereItBroke(error) }))
    }
  }
  return done
}
