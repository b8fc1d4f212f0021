let onError: (message: string) => void = () => undefined

/** Who hears, beside whoever drives the phone, of what the program throws. */
export function onThrown(listener: (message: string) => void): void {
  onError = listener
}

/** The program threw, and nobody caught it. */
export function thrown(error: unknown): void {
  report(error)
  onError(error instanceof Error ? (error.stack ?? error.message) : asText(error))
}

/** Tells whoever drives the phone of a fault. */
export function report(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(asText(error))
  window.__emit('App.exceptionThrown', { exception: { message, stack } })
}

/** What the component framework warns of in silence is an error here. */
export function warned(message: string): void {
  log('error', [`framework: ${message}`])
}

/** Tells of one line in the program's console. */
export function log(type: string, args: unknown[]): void {
  window.__emit('App.logAdded', { type, args: args.map(asText) })
}

/** The program's own console. */
export const programConsole = Object.fromEntries(
  ['log', 'info', 'debug', 'warn', 'error', 'group', 'groupEnd', 'trace', 'time', 'timeEnd', 'table'].map((type) => [
    type,
    (...args: unknown[]) => log(type, args),
  ]),
)

function asText(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}
