import { addDuration } from './duration'
import type { DatabaseFile } from './store/database'

/** The local cloud's time: the real clock and an offset, which is remembered across restarts. */
export class Clock {
  private offset: number

  constructor(
    private readonly file: DatabaseFile,
    startsAt?: string,
  ) {
    const remembered = file.setting('clockOffset')
    this.offset = remembered === undefined ? 0 : Number(remembered)
    if (remembered === undefined && startsAt) this.set(startsAt)
  }

  /** Milliseconds the local cloud is ahead of the real clock. */
  ahead = (): number => this.offset

  now = (): number => Date.now() + this.offset

  /** The instant as ISO text in China time, whose offset never changes. */
  at(): string {
    return chinaTime(this.now())
  }

  set(iso: string): void {
    const instant = Date.parse(iso)
    if (Number.isNaN(instant)) throw new Error(`not an instant: ${iso}`)
    this.offset = instant - Date.now()
    this.file.remember('clockOffset', String(this.offset))
  }

  /** The instant a duration from now. */
  after(duration: string): string {
    return chinaTime(addDuration(this.now(), duration))
  }
}

/** Milliseconds as ISO text in +08:00. */
function chinaTime(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`
}
