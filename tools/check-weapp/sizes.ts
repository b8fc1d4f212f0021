import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { oversized, type Sized } from '../size-budget'
import { buildFiles } from '../wcc/build-files'

const KILOBYTE = 1024
/** The product's own limit for the main package and for each subpackage; WeChat's is twice that. */
const MOST_PACKAGE_BYTES = 1024 * KILOBYTE
const MOST_TOTAL_BYTES = 4096 * KILOBYTE
/** WeChat's tools pass over larger scripts when they compress and translate. */
const MOST_FILE_BYTES = 500 * KILOBYTE

/** The packages of a build and all of them together; `main` is what belongs to no subpackage. */
export function packageSizes(folder: string): Sized[] {
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ''))
  const ownerOf = (file: string) => roots.find((root) => file.startsWith(`${root}/`)) ?? 'main'
  const files = fileSizes(folder)
  const sum = (of: Sized[]) => of.reduce((total, { bytes }) => total + bytes, 0)
  const packages = ['main', ...roots].map((name) => ({
    name,
    bytes: sum(files.filter((file) => ownerOf(file.name) === name)),
    most: MOST_PACKAGE_BYTES,
  }))
  return [...packages, { name: 'all packages', bytes: sum(files), most: MOST_TOTAL_BYTES }]
}

/** Every file of a build, the largest first. */
export const fileSizes = (folder: string): Sized[] =>
  buildFiles(folder)
    .map((name) => ({ name, bytes: statSync(join(folder, name)).size, most: MOST_FILE_BYTES }))
    .sort((one, other) => other.bytes - one.bytes)

/** Packages and files over their budgets. */
export const sizeFaults = (folder: string): string[] => oversized([...packageSizes(folder), ...fileSizes(folder)])
