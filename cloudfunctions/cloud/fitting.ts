/** What one read gave, and how many rows it asked for in the end: fewer of them are the last. */
export interface Helping<T> {
  rows: T[]
  asked: number
}

/** Reads at most so many rows; where they would outgrow a reply of the database (1 MB), half as many, and so on down to one. */
export async function fitting<T>(most: number, read: (most: number) => Promise<T[]>): Promise<Helping<T>> {
  try {
    return { rows: await read(most), asked: most }
  } catch (error) {
    if (most === 1 || !isTooLarge(error)) throw error
    return fitting(Math.ceil(most / 2), read)
  }
}

/** Each row in turn, read one helping after another as they are wanted: `next` reads so many of those that come after the last. */
export async function* eachRow<T>(
  most: number,
  next: (last: T | undefined, most: number) => Promise<T[]>,
): AsyncGenerator<T> {
  let last: T | undefined
  for (let asked = most; ; ) {
    const helping = await fitting(asked, (many) => next(last, many))
    yield* helping.rows
    last = helping.rows.at(-1)
    asked = helping.asked
    if (helping.rows.length < asked) return
  }
}

/** All of them at once. */
export async function allRows<T>(most: number, next: Parameters<typeof eachRow<T>>[1]): Promise<T[]> {
  const all: T[] = []
  for await (const row of eachRow(most, next)) all.push(row)
  return all
}

/** Whether a reply would have held more than the database gives at once; of an aggregation the SDK leaves nothing but the text. */
export const isTooLarge = (error: unknown): boolean => /-604001/.test(String((error as Error)?.message ?? error))
