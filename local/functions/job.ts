/** One event for a worker: all of it text and numbers, so nothing is shared between calls. */
export interface Job {
  event: string
  environment: Record<string, string>
  context: Record<string, unknown>
  /** How far the local cloud's clock is ahead of the real one, in milliseconds. */
  offset: number
}

/** What a worker answers: the result as JSON, or the failure as text. */
export type Outcome = { result: string; failure?: undefined } | { result?: undefined; failure: string }

/** A function that failed, timed out or died; its code is the real cloud's. */
export class FunctionFailure extends Error {
  constructor(
    readonly code: string,
    readonly errCode: number,
    message: string,
  ) {
    super(message)
  }
}

/** The failure of a function that threw, or whose worker ended. */
export function executeFailure(text: string): FunctionFailure {
  return new FunctionFailure(
    'FUNCTIONS_EXECUTE_FAIL',
    -504002,
    `errCode: -504002 functions execute fail | errMsg: ${text}`,
  )
}
