import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { filesIn } from './files'

interface Complaint {
  message: string
  startLine: number
}

/** Compiles every .wxml and .wxs of a build with WeChat's own template compiler; whatever it complains of is thrown. */
export function compileTemplates(folder: string): string {
  const group = new TmplGroup()
  const complaints: string[] = []
  for (const file of filesIn(folder, '.wxml')) {
    const found = group.addTmpl(file.replace(/\.wxml$/, ''), readFileSync(join(folder, file), 'utf8')) as Complaint[]
    complaints.push(...found.map(({ message, startLine }) => `${file}:${startLine + 1}: ${message}`))
  }
  for (const file of filesIn(folder, '.wxs')) {
    group.addScript(file.replace(/\.wxs$/, ''), readFileSync(join(folder, file), 'utf8'))
  }
  if (complaints.length > 0) throw new Error(`the templates do not compile:\n${complaints.join('\n')}`)
  const compiled = group.getTmplGenObjectGroups()
  group.free()
  return compiled
}
