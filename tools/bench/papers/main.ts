import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { table } from '../table'

const root = join(__dirname, '../../..')
/** What the function has (its config.json), less what Node keeps beside the heap. */
const HEAP = 384

/** `npx tsx tools/bench/papers/main.ts` after `npm run build:functions`: each maker alone in a process with a bounded heap. */
function measurePapers(): void {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const outfile = join(folder, 'makers.js')
  buildSync({
    entryPoints: [join(__dirname, 'makers.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    // The fonts stand beside the built function.
    define: { __dirname: JSON.stringify(join(root, 'dist/cloudfunctions/archive')) },
    logLevel: 'error',
  })
  const rows = ['pdf', 'docx', 'xlsx'].map((what) => {
    const flags = [`--max-old-space-size=${HEAP}`, '--no-deprecation']
    const picture = join(root, 'docs/screenshots/home.png')
    const said = execFileSync(process.execPath, [...flags, outfile, what, picture], { encoding: 'utf8' })
    const { bytes, pages = '', seconds, megabytes } = JSON.parse(said)
    const [cold, warm] = seconds.map((one: number) => `${one.toFixed(1)} s`)
    return [what, String(pages), `${Math.ceil(bytes / 1024)} kB`, cold, warm, `${Math.round(megabytes)} MB`]
  })
  rmSync(folder, { recursive: true })
  console.log(table(['what', 'pages', 'size', 'first', 'again', 'most memory'], rows))
}

measurePapers()
