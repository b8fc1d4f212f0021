import { CronExpressionParser } from 'cron-parser'
import type { Clock } from './clock'
import type { Functions } from './functions/functions'

interface Trigger {
  functionName: string
  name: string
  cron: string
}

/** One firing of a timer, and whether its function failed. */
interface Fired {
  functionName: string
  triggerName: string
  at: string
  failure?: string
}

/** How many firings are remembered. */
const mostRemembered = 1000

/** Fires each function's triggers, in real time and when the local cloud's time is moved past them. */
export class Timers {
  /** What was fired, the latest last. */
  readonly fired: Fired[] = []
  private timeout: NodeJS.Timeout | undefined
  private isEnded = false
  private readonly running = new Set<Promise<void>>()

  constructor(
    private readonly functions: Functions,
    private readonly clock: Clock,
    private readonly log: (functionName: string, text: string) => void,
  ) {}

  /** Waits for what falls due next; called again where the triggers have changed. */
  start(): void {
    this.schedule()
  }

  /** Fires once every trigger that fell due between two instants, and waits for them. */
  async fireBetween(from: number, to: number): Promise<void> {
    for (const trigger of this.triggers()) {
      const last = previousOf(trigger, to)
      if (last !== undefined && last > from) await this.fire(trigger, last)
    }
    this.schedule()
  }

  async end(): Promise<void> {
    this.isEnded = true
    clearTimeout(this.timeout)
    await Promise.all(this.running)
  }

  private schedule(): void {
    clearTimeout(this.timeout)
    if (this.isEnded) return
    const now = this.clock.now()
    const upcoming = this.triggers().map((trigger) => ({ trigger, at: nextOf(trigger, now) }))
    const soonest = Math.min(...upcoming.map(({ at }) => at))
    if (!Number.isFinite(soonest)) return
    this.timeout = setTimeout(
      () => {
        const due = upcoming.filter(({ at }) => at <= this.clock.now())
        const fired = Promise.all(due.map(({ trigger, at }) => this.fire(trigger, at))).then(() => undefined)
        this.running.add(fired)
        fired.finally(() => this.running.delete(fired))
        this.schedule()
      },
      Math.min(soonest - now, 3_600_000),
    )
    this.timeout.unref()
  }

  private async fire({ functionName, name }: Trigger, at: number): Promise<void> {
    const event = { Type: 'Timer', TriggerName: name, Time: new Date(at).toISOString() }
    const fired: Fired = { functionName, triggerName: name, at: event.Time }
    this.fired.push(fired)
    this.fired.splice(0, this.fired.length - mostRemembered)
    try {
      await this.functions.invoke(functionName, event, { source: 'wx_trigger' })
    } catch (error) {
      fired.failure = String(error)
      this.log(functionName, `${fired.failure}\n`)
    }
  }

  private triggers(): Trigger[] {
    return this.functions.names().flatMap((functionName) =>
      (this.functions.config(functionName).triggers ?? []).map(({ name, type, config }) => {
        if (type !== 'timer') throw new Error(`the local cloud does not implement the trigger type ${type}`)
        return { functionName, name, cron: config }
      }),
    )
  }
}

/** Seven fields, seconds first and the year last, in China time; only every year is understood. */
function expression({ cron }: Trigger, currentDate: number) {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 7 || fields[6] !== '*') throw new Error(`the local cloud does not understand the cron ${cron}`)
  return CronExpressionParser.parse(fields.slice(0, 6).join(' '), {
    currentDate: new Date(currentDate),
    tz: 'Asia/Shanghai',
  })
}

function nextOf(trigger: Trigger, now: number): number {
  return expression(trigger, now).next().getTime()
}

function previousOf(trigger: Trigger, now: number): number | undefined {
  return expression(trigger, now + 1)
    .prev()
    .getTime()
}
