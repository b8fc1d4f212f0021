import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What a page's or component's .json says, as far as it matters here. */
interface UnitConfig {
  component?: boolean
  styleIsolation?: string
  usingComponents?: Record<string, string>
  /** Parts a user of the component fills in, by the tag they stand under. */
  componentGenerics?: Record<string, unknown>
  navigationBarTitleText?: string
  navigationBarTextStyle?: string
  navigationBarBackgroundColor?: string
  [key: string]: unknown
}

/** What app.json says, as far as it matters here. */
interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: Record<string, string>
  tabBar?: {
    list: { pagePath: string; text: string }[]
    color?: string
    selectedColor?: string
    backgroundColor?: string
  }
  entryPagePath?: string
  networkTimeout?: { request?: number; downloadFile?: number; uploadFile?: number }
  usingComponents?: Record<string, string>
  __usePrivacyCheck__?: boolean
  [key: string]: unknown
}

/** A mini-program as a build left it: every unit (page or component) by its path without ending. */
export interface MiniProgramBuild {
  folder: string
  app: AppConfig
  pages: string[]
  units: Record<string, UnitConfig>
}

/** Reads the folder that would be uploaded; throws with the name of a file that is not there. */
export function readBuild(folder: string): MiniProgramBuild {
  const app = readJson<AppConfig>(folder, 'app.json')
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => posix.join(root, page))),
  ]
  const units: Record<string, UnitConfig> = {}
  const read = (path: string): void => {
    if (units[path]) return
    const config = readJson<UnitConfig>(folder, `${path}.json`)
    const using = { ...app.usingComponents, ...config.usingComponents }
    const resolved = Object.fromEntries(Object.entries(using).map(([tag, to]) => [tag, resolvePath(path, to)]))
    units[path] = { ...config, usingComponents: resolved }
    Object.values(resolved).forEach(read)
  }
  pages.forEach(read)
  return { folder, app, pages, units }
}

/** A path as written in one file of the build, from the root of the build. */
export function resolvePath(from: string, to: string): string {
  return to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(from), to)
}

function readJson<T>(folder: string, path: string): T {
  const file = join(folder, path)
  if (!existsSync(file)) throw new Error(`the build has no ${path}`)
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
