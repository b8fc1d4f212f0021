import type { Instant } from '../clock/china-time'
import type { Request } from '../request/request'
import type { Actor } from '../role'

/** Word to the petitioner of where the matter stands (条例 23): who handles it from now on, and whose word it is. */
export interface Notice {
  words: string
  whereTo: string
  by: string
  at: Instant
}

/** The notice that is a paper of its own: what is declined at once is told of by its refusal alone. */
export const noticeOf = <N extends { at: Instant }>({
  notice,
  refusal,
}: {
  notice?: N
  refusal?: { at: Instant }
}): N | undefined => (notice?.at === refusal?.at ? undefined : notice)

/** Whose name stands under a notice (条例 23): of whoever gives it the holder or who sent the matter on, else the station that keeps the dossier. */
export function signing({ holder, queue, petition }: Request, { key }: Pick<Actor, 'key'>): string {
  const body = [holder, petition?.referral?.from].find((one) => one && `${one.kind}:${one.id}` === key)
  return (body ?? queue).name
}
