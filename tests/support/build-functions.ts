import { join } from 'node:path'
import { buildCloudfunctions } from '../../tools/build-cloudfunctions'

/** Once before all tests: the very bundles that would be uploaded. */
export default async function build(): Promise<void> {
  await buildCloudfunctions({ outFolder: join(__dirname, '../../dist/cloudfunctions') })
}
