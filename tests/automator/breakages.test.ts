import { tryAll, tryIntact } from './breakages/try-all'
import { simulated } from './only-simulated'

simulated('breakages', () => {
  test('ten ways to break the build are seen by their causes, and the build as it is passes', async () => {
    expect(await tryIntact()).toBeUndefined()
    const met = await tryAll()
    expect(met).toHaveLength(10)
    expect(met.filter(({ words }) => words === undefined)).toEqual([])
  }, 600_000)
})
