import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sizeTable } from '../size-budget'
import { faultsOf } from './faults'
import { fileSizes, packageSizes } from './sizes'

const folder = join(__dirname, '../../dist/weapp')
if (!existsSync(join(folder, 'app.json'))) throw new Error('no weapp build: run npm run build:weapp')

const tables = [sizeTable('package', packageSizes(folder)), sizeTable('largest files', fileSizes(folder).slice(0, 10))]
console.log(tables.map((lines) => lines.join('\n')).join('\n\n'))
const faults = faultsOf(folder)
for (const fault of faults) console.error(`✕ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
