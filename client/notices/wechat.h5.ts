import { type Answer, nothingAccepted } from './answer'

/** A browser has no such messages. */
export const canBeTold = false

/** Nothing is asked in a browser. */
export async function ask(): Promise<Answer> {
  return nothingAccepted
}
