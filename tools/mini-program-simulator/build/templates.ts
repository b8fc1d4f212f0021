import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { filesIn } from './files'
import { unknownTags } from './tags'

interface Complaint {
  message: string
  startLine: number
}

/** Compiles every .wxml and .wxs of a build with WeChat's own template compiler; whatever it complains of is thrown, and so is a tag that stands for nothing. `components` are the tags of the program's own. */
export function compileTemplates(folder: string, components: Set<string>): string {
  const group = new TmplGroup()
  const complaints: string[] = []
  for (const file of filesIn(folder, '.wxml')) {
    const source = readFileSync(join(folder, file), 'utf8')
    const found = group.addTmpl(file.replace(/\.wxml$/, ''), source) as Complaint[]
    complaints.push(...unknownTags(source, components).map((complaint) => `${file}:${complaint}`))
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
