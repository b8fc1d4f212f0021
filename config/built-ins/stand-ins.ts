type StandIn = (this: never, ...given: never[]) => unknown

/**
 * What the app uses of the language and iOS 10 or Chrome 60 lacks: its owner, its name, what stands in for it. WeChat's base
 * library brings a core-js of its own, whose version on an old phone nobody can tell.
 */
export const standIns: readonly (readonly [owner: object, name: string, standIn: StandIn])[] = [
  [Array.prototype, 'at', at],
  [Array.prototype, 'flatMap', flatMap],
  [Object, 'entries', entries],
  [Object, 'values', (from: Record<string, unknown>) => entries(from).map(([, value]) => value)],
  [Object, 'fromEntries', fromEntries],
  [Promise.prototype, 'finally', whateverComes],
]

/** Puts every stand-in where its owner has nothing of that name, hidden from loops as the real ones are. */
export function standIn(): void {
  for (const [owner, name, value] of standIns)
    if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true })
}

function at(this: unknown[], index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

function flatMap(this: unknown[], of: (item: unknown, index: number, all: unknown[]) => unknown): unknown[] {
  const flat: unknown[] = []
  this.forEach((item, index) => {
    flat.push(...([] as unknown[]).concat(of(item, index, this)))
  })
  return flat
}

function entries(from: Record<string, unknown>): [string, unknown][] {
  return Object.keys(from).map((key) => [key, from[key]])
}

function fromEntries(pairs: Iterable<[string, unknown]>): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [key, value] of pairs) made[key] = value
  return made
}

function whateverComes(this: Promise<unknown>, then: () => unknown): Promise<unknown> {
  return this.then(
    (value) => Promise.resolve(then()).then(() => value),
    (reason) =>
      Promise.resolve(then()).then(() => {
        throw reason
      }),
  )
}
