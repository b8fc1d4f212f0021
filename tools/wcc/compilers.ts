import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants } from 'node:fs'
import { dirname, join } from 'node:path'

/** WeChat's compiler of templates (wxml, wxs) and that of styles (wxss). */
export type Compiler = 'wcc' | 'wcsc'

/** What a compiler made of the files, and its complaint in its own words; none where all is well. */
interface Compiled {
  code: string
  complaint: string
}

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** Runs one of WeChat's compilers over files of a build folder; refuses to run where WeChat ships no binary. */
export function compile(compiler: Compiler, folder: string, args: string[]): Compiled {
  const ran = spawnSync(binaryOf(compiler), args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (ran.error) throw new Error(`${compiler} cannot run on this machine: ${ran.error.message}`)
  const silent = ran.status === 0 ? '' : `${compiler} ended with ${ran.status ?? ran.signal} and said nothing`
  // wcsc ends with a count that is always none.
  return { code: ran.stdout, complaint: ran.stderr.replace(/error file count: 0\s*$/, '').trim() || silent }
}

function binaryOf(compiler: Compiler): string {
  const platform = platforms[process.platform]
  if (!platform) throw new Error(`WeChat ships no ${compiler} for ${process.platform}`)
  const name = platform === 'windows' ? `${compiler}.exe` : compiler
  const path = join(dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', platform, name)
  try {
    accessSync(path, constants.X_OK)
  } catch {
    // The package is published without the mark that a file may be run.
    chmodSync(path, 0o755)
  }
  return path
}
