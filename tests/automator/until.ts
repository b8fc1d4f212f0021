/** Tries until it succeeds; what failed last is thrown when patience, in milliseconds, ends. */
export async function until<T>(attempt: () => Promise<T>, patience = 15_000): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}
