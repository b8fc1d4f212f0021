import { join } from 'node:path'
import { build } from 'esbuild'

/** The simulated phone's own code and WeChat's component framework, bundled for the browser. */
export async function bundlePhone(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../phone/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    define: { 'process.env.NODE_ENV': '"development"' },
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
