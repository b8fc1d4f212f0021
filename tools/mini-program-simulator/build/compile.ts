import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files'
import { bundlePhone } from './phone-scripts'
import { type MiniProgramBuild, readBuild } from './read-build'
import { wrapScripts } from './scripts'
import { compileStyle } from './styles'
import { compileTemplates } from './templates'

/** Everything a browser needs to run one build. */
export interface CompiledBuild extends MiniProgramBuild {
  /** The scripts to load, in order, by the address they are served under. */
  scripts: Record<string, string>
  styles: { app: string; pages: Record<string, string>; components: Record<string, { scope: string; text: string }> }
}

const compiled = new Map<string, Promise<CompiledBuild>>()

/** Compiles the folder that would be uploaded, once as long as nothing in it changes; whatever is wrong with it is thrown in a sentence. */
export function compileBuild(folder: string): Promise<CompiledBuild> {
  const changes = filesIn(folder, '').map((file) => statSync(join(folder, file)).mtimeMs)
  const key = `${folder} ${changes.length} ${Math.max(...changes)}`
  const found = compiled.get(key) ?? compile(folder)
  compiled.set(key, found)
  return found
}

async function compile(folder: string): Promise<CompiledBuild> {
  const build = readBuild(folder)
  const components = Object.keys(build.units).filter((path) => !build.pages.includes(path))
  return {
    ...build,
    scripts: {
      'templates.js': `window.__templates = ${compileTemplates(folder, componentTags(build))}`,
      'program.js': wrapScripts(folder),
      'phone.js': await bundlePhone(),
    },
    styles: {
      app: compileStyle(folder, 'app.wxss'),
      pages: Object.fromEntries(build.pages.map((path) => [path, compileStyle(folder, `${path}.wxss`)])),
      components: Object.fromEntries(components.map((path) => [path, componentStyle(build, path)])),
    },
  }
}

function componentStyle({ folder, units }: MiniProgramBuild, path: string): { scope: string; text: string } {
  const isShared = /shared$/.test(units[path]?.styleIsolation ?? '') && units[path]?.styleIsolation !== 'apply-shared'
  const scope = path.replace(/\W+/g, '-')
  return { scope, text: compileStyle(folder, `${path}.wxss`, isShared ? undefined : scope) }
}

/** The tags under which the program's own components stand in its templates. */
const componentTags = ({ units }: MiniProgramBuild) =>
  new Set(
    Object.values(units).flatMap(({ usingComponents, componentGenerics }) => [
      ...Object.keys(usingComponents ?? {}),
      ...Object.keys(componentGenerics ?? {}),
    ]),
  )
