import type { RequestView } from '@shared/contracts/views'
import { isOpen } from '@shared/domain/request/lifecycle'
import type { Moment } from '../../components/timeline'
import { instantWords, promiseWords } from '../../copy/due'
import { request as copy, history } from '../../copy/request'
import { promises, standings } from '../../copy/standing'

type Line = RequestView['lines'][number]

/** What comes next, what is now, and what happened, the newest first. */
export function momentsOf(request: RequestView): Moment[] {
  const { lines, status, holder, due, now } = request
  const past = merged(lines).map((line): Moment => {
    const who = line.byRole === 'veteran' ? copy.you : line.byRole === 'clock' ? undefined : line.byName
    return { key: String(line.version), at: instantWords(line.at, now), who, ...history[line.act](line.detail) }
  })
  const next: Moment[] =
    due && due.at > now ? [{ key: 'next', at: promiseWords(due.at, now), words: promises[due.key], state: 'next' }] : []
  const current: Moment[] = isOpen(status)
    ? [{ key: 'now', at: '', words: standings[status](holder.name), state: 'now' }]
    : []
  return [...next, ...current, ...past.reverse()]
}

/** Files added one after the other by one person are one thing that happened. */
function merged(lines: readonly Line[]): Line[] {
  const all: Line[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (line.act !== 'attach' || last?.act !== 'attach' || last.byName !== line.byName) all.push(line)
    else all.splice(-1, 1, { ...line, detail: { ...line.detail, count: Number(last.detail.count ?? 1) + 1 } })
  }
  return all
}
