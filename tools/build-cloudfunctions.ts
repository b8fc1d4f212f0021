import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { oversized, type Sized, sizeTable } from './size-budget'
import { writeWhole } from './write-whole'

const root = join(__dirname, '..')
/** A larger bundle is slow to fetch and parse before a function's first answer; the SDK alone has 2.6 MB. */
const MOST_BUNDLE_BYTES = 3 * 1024 * 1024
/** The libraries of documents and workbooks are 5.6 MB on top of the SDK: whoever prints waits for them, nobody else. */
const MOST_ARCHIVE_BYTES = 9 * 1024 * 1024

/** What stands beside a function's code, by where it goes and where it comes from. */
const assets: Record<string, Record<string, string>> = {
  archive: {
    'fonts/serif.ttf': '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    'fonts/serif-bold.ttf': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    'fonts/emoji.ttf': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    'fonts/rare-ideographs.otf': join(root, 'cloudfunctions/archive/fonts/rare-ideographs.otf'),
  },
}

/** The doors: the functions there may be, each a folder with a `main.ts`. */
export const doors = ['veteran', 'instructor', 'station', 'clock', 'archive']

/** Bundles every door to the one file that is uploaded, SDK and all, with its config; returns the names of those built. */
export async function buildCloudfunctions({ outFolder }: { outFolder: string }): Promise<string[]> {
  const names = doors.filter((name) => existsSync(join(root, 'cloudfunctions', name, 'main.ts')))
  await Promise.all(names.map((name) => buildDoor(name, join(outFolder, name))))
  for (const name of doors) if (!names.includes(name)) rmSync(join(outFolder, name), { recursive: true, force: true })
  return names
}

async function buildDoor(name: string, out: string): Promise<void> {
  const source = join(root, 'cloudfunctions', name)
  const { outputFiles } = await build({
    entryPoints: [join(source, 'main.ts')],
    outfile: join(out, 'index.js'),
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: join(root, 'tsconfig.json'),
    // The SDK asks for mime-db without declaring it: taken from the root, so that its place in the tree does not matter.
    alias: { 'mime-db': require.resolve('mime-db', { paths: [root] }) },
    logLevel: 'warning',
  })
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
  for (const [to, from] of Object.entries(assets[name] ?? {}))
    writeWhole(join(out, to), readFileSync(require.resolve(from, { paths: [root] })))
  const config = join(source, 'config.json')
  if (existsSync(config)) writeWhole(join(out, 'config.json'), readFileSync(config))
  else rmSync(join(out, 'config.json'), { force: true })
  const about = { name, version: '1.0.0', main: 'index.js' }
  writeWhole(join(out, 'package.json'), Buffer.from(`${JSON.stringify(about, null, 2)}\n`))
}

/** What the built functions weigh. */
const bundleSizes = (outFolder: string, names: string[]): Sized[] =>
  names.map((name) => ({
    name,
    bytes: statSync(join(outFolder, name, 'index.js')).size,
    most: name === 'archive' ? MOST_ARCHIVE_BYTES : MOST_BUNDLE_BYTES,
  }))

if (require.main === module) {
  const startedAt = Date.now()
  const outFolder = join(root, 'dist', 'cloudfunctions')
  buildCloudfunctions({ outFolder }).then((names) => {
    const sizes = bundleSizes(outFolder, names)
    const took = ((Date.now() - startedAt) / 1000).toFixed(1)
    console.log([`functions built in ${took} s`, ...sizeTable('function', sizes)].join('\n'))
    const faults = oversized(sizes)
    for (const fault of faults) console.error(`✕ ${fault}`)
    process.exitCode = faults.length > 0 ? 1 : 0
  })
}
