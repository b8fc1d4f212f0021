import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')

/** The product's own limit for the main package and for each subpackage, in bytes; WeChat's is twice that. */
export const MOST_PACKAGE_BYTES = 1024 * 1024
/** All packages together, in bytes. */
export const MOST_TOTAL_BYTES = 4 * 1024 * 1024

/** The bytes of each package of a weapp build by its root; `main` is what belongs to no subpackage. */
export function packageSizes(folder: string): Record<string, number> {
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const sizes: Record<string, number> = { main: 0 }
  for (const file of filesIn(folder)) {
    const owner = subPackages.find(({ root: own }) => file.startsWith(`${own.replace(/\/$/, '')}/`))?.root ?? 'main'
    sizes[owner] = (sizes[owner] ?? 0) + statSync(join(folder, file)).size
  }
  return sizes
}

/** What is over its limit, in words; nothing where all is well. */
export function oversized(sizes: Record<string, number>): string[] {
  const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
  const over = Object.entries(sizes).filter(([, bytes]) => bytes > MOST_PACKAGE_BYTES)
  return [
    ...over.map(
      ([name, bytes]) => `package ${name} has ${kilobytes(bytes)}, more than ${kilobytes(MOST_PACKAGE_BYTES)}`,
    ),
    ...(total > MOST_TOTAL_BYTES
      ? [`all packages have ${kilobytes(total)}, more than ${kilobytes(MOST_TOTAL_BYTES)}`]
      : []),
  ]
}

/** Addresses of other machines that ship in the build's code or styles, where none may. */
export function remoteAddresses(folder: string): string[] {
  const shipped = filesIn(folder).filter((file) => /\.(js|wxss|wxml|json|wxs)$/.test(file))
  const found = shipped.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [])
  return [...new Set(found)].filter((address) => !harmless.includes(address))
}

// Names, not addresses that are called: XML namespaces, the base Taro's router reads paths against, pages in error messages.
const harmless = [
  'https://taro.com',
  'http://www.w3.org',
  'https://reactjs.org',
  'https://react.dev',
  'https://json-schema.org',
  'http://json-schema.org',
]

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`

function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside ? `${inside}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesIn(folder, path) : [path]
  })
}

if (require.main === module) {
  const folder = join(root, 'dist/weapp')
  if (!existsSync(folder)) throw new Error('no weapp build: run npm run build:weapp')
  const sizes = packageSizes(folder)
  for (const [name, bytes] of Object.entries(sizes)) console.log(`  ${name.padEnd(12)} ${kilobytes(bytes)}`)
  const faults = [...oversized(sizes), ...remoteAddresses(folder).map((address) => `ships the address ${address}`)]
  for (const fault of faults) console.error(`✕ ${fault}`)
  process.exit(faults.length > 0 ? 1 : 0)
}
