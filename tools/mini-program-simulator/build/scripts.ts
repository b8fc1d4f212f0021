import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files'
import { given, hidden } from './logic-scope'

/** Every script of a build as one, each wrapped so that it sees what WeChat's logic layer gives it and nothing of a browser. */
export function wrapScripts(folder: string): string {
  const names = [...given, ...hidden].join(', ')
  const wrapped = filesIn(folder, '.js').map((file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    return `__scripts[${JSON.stringify(file)}] = function (${names}) {${source}\n};`
  })
  return `window.__scripts = Object.create(null);\n${wrapped.join('\n')}`
}
