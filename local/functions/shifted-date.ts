/** Replaces the thread's Date by one that runs `offset()` milliseconds ahead and, like the cloud, lives in UTC. */
export function shiftDate(offset: () => number): void {
  const Real = Date
  const now = () => Real.now() + offset()
  const make = (args: unknown[], target: unknown) => {
    if (args.length === 0) return Reflect.construct(Real, [now()], target as never)
    if (args.length > 1) return Reflect.construct(Real, [Real.UTC(...(args as [number, number]))], target as never)
    const [first] = args
    const isBare = typeof first === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(first)
    return Reflect.construct(Real, [isBare ? `${first.replace(' ', 'T')}Z` : first], target as never)
  }
  const Shifted: DateConstructor = new Proxy(Real, {
    construct: (_real, args, target) => make(args, target === Shifted ? Real : target),
    apply: () => new Real(now()).toString(),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  })
  globalThis.Date = Shifted
  Real.prototype.constructor = Shifted
  if (new Real(0).getTimezoneOffset() !== 0 || new Real(15_552_000_000).getTimezoneOffset() !== 0) liveInUtc(Real)
}

/** A thread shares its process's time zone, which on a laptop is seldom UTC: the local methods answer as the UTC ones. */
function liveInUtc(Real: DateConstructor): void {
  const prototype = Real.prototype as unknown as Record<string, unknown>
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const universal = name.replace(/^(get|set)UTC/, '$1')
    if (universal !== name && universal in prototype) prototype[universal] = prototype[name]
  }
  prototype.getTimezoneOffset = () => 0
  prototype.toString = function (this: Date) {
    return `${this.toUTCString().replace(',', '')}+0000 (Coordinated Universal Time)`
  }
}
