import { buildApp } from '../../tools/build-app'
import { tryAll, tryIntact } from './breakages/try-all'

beforeAll(() => buildApp('weapp'), 300_000)

test('ten ways to break the build are seen by their causes, and the build as it is passes', async () => {
  expect(await tryIntact()).toBeUndefined()
  const met = await tryAll()
  expect(met).toHaveLength(10)
  expect(met.filter(({ words }) => words === undefined)).toEqual([])
}, 300_000)
