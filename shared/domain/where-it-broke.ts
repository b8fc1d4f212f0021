/** A line of a stack as engines write it: `    at step (file:1:2)` or `step@file:1:2`. */
const frame = /^\s+at |^[\w$./<>]*@\S+:\d+:\d+$/

/** Where an error came from, for a developer: its kind and place, and never its text, which may quote what a person said. */
export function whereItBroke(error: unknown): { kind: string; errCode?: number; at: string[] } {
  const { name, errCode, stack } = (error ?? {}) as Partial<Error> & { errCode?: number }
  return {
    kind: name ?? typeof error,
    errCode,
    at: (stack ?? '')
      .split('\n')
      .filter((line) => frame.test(line))
      .slice(0, 6),
  }
}
