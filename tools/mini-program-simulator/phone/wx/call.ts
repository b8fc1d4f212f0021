/** What every asynchronous wx function takes besides its own options. */
interface Callbacks {
  success?(result: object): void
  fail?(error: { errMsg: string; errno?: number; errCode?: number }): void
  complete?(result: object): void
}

/** A failure as WeChat words it: `<function>:fail <reason>`. */
export class Failure extends Error {
  constructor(
    readonly reason: string,
    readonly numbers: { errno?: number; errCode?: number } = {},
  ) {
    super(reason)
  }
}

/**
 * Makes a wx function of a plain one: it calls back, or gives a promise where nobody waits for a callback, and its result
 * carries WeChat's `errMsg`.
 */
export function wxFunction<O extends object>(name: string, act: (options: O) => unknown) {
  return (options: O & Callbacks = {} as O & Callbacks): Promise<object> | undefined => {
    const outcome = Promise.resolve()
      .then(() => act(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }))
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return outcome.catch((error) => Promise.reject(failed(name, error)))
    outcome.then(
      (result) => {
        success?.(result)
        complete?.(result)
      },
      (error) => {
        const failure = failed(name, error)
        fail?.(failure)
        complete?.(failure)
      },
    )
    return undefined
  }
}

function failed(name: string, error: unknown): { errMsg: string } {
  const { message } = error as Error
  const numbers = error instanceof Failure ? error.numbers : {}
  return { errMsg: `${name}:${message.startsWith('fail') ? message : `fail ${message}`}`, ...numbers }
}
