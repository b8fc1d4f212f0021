import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

const page = join(__dirname, '../../docs/performance.md')
const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->']

/** The machine a run was made on, and how busy it was. */
export function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}; load average ${load}`
}

/** Puts a run's tables between the page's two markers. */
export function writePage(tables: string): void {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md has lost its markers`)
  writeFileSync(page, `${before}${begin}\n\n${tables}\n\n${end}${after}`)
}
