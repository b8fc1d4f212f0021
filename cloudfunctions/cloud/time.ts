/** Time in which a run of a function still begins new work; what is left then waits for the next run. */
export interface Time {
  isLeft(): boolean
  /** The first half of what is left. */
  half(): Time
}

/** So much time from now on. */
export function timeFor(milliseconds: number): Time {
  const end = performance.now() + milliseconds
  return { isLeft: () => performance.now() < end, half: () => timeFor((end - performance.now()) / 2) }
}
