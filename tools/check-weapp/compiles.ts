import { buildFiles } from '../wcc/build-files'
import { type Compiler, compile } from '../wcc/compilers'

/** What WeChat's own compilers say against a build's templates and styles, in their words. */
export function compileFaults(folder: string): string[] {
  const files = buildFiles(folder)
  const templates = files.filter((file) => /\.(wxml|wxs)$/.test(file))
  const styles = files.filter((file) => file.endsWith('.wxss'))
  return [...complaints('wcc', folder, ['-d', ...templates], templates), ...complaints('wcsc', folder, styles, styles)]
}

function complaints(compiler: Compiler, folder: string, args: string[], files: string[]): string[] {
  if (files.length === 0) return []
  const { complaint } = compile(compiler, folder, args)
  return complaint ? [`${compiler}: ${complaint}`] : []
}
