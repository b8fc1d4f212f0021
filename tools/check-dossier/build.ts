import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(__dirname, '../..')

/** Bundles the checker into one file that needs nothing but Node. */
export async function buildChecker(outFile: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'tools/check-dossier/main.ts')],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  })
}

if (require.main === module) {
  const outFile = join(root, 'dist', 'check-dossier.mjs')
  buildChecker(outFile).then(() => console.log(outFile))
}
