import type { Instant } from '../clock/china-time'
import { holderKeyOf, type Request } from '../request/request'
import type { Actor } from '../role'

/** Word to the petitioner of where the matter stands (条例 23): who handles it from now on, and whose word it is. */
export interface Notice {
  words: string
  whereTo: string
  by: string
  at: Instant
}

/** Whose name stands under a notice (条例 23): of whoever gives it the holder or who sent the matter on, else the station that keeps the dossier. */
export function signing({ holder, queue, petition }: Request, { key }: Pick<Actor, 'key'>): string {
  const body = [holder, petition?.referral?.from].find((one) => one && holderKeyOf(one) === key)
  return (body ?? queue).name
}
