import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { YearList } from '@shared/domain/clock/calendar'

/** The lists compared day by day with the State Council's notices; earlier ones are taken on trust. */
const comparedFrom = '2024'

interface PackageDays {
  holidays: Record<string, string>
  workdays: Record<string, string>
}

/**
 * The years of the chinese-days package as our lists. As data only: its functions answer silently for years they do not
 * know, read the process's time zone and accept impossible dates.
 */
function readYears(days: PackageDays, source: string): Record<string, YearList> {
  const all = [...Object.keys(days.holidays), ...Object.keys(days.workdays)]
  const years = [...new Set(all.map((date) => date.slice(0, 4)))].sort()
  const inYear = (dates: Record<string, string>, year: string) =>
    Object.keys(dates)
      .filter((date) => date.startsWith(year))
      .sort()
  return Object.fromEntries(
    years.map((year) => [
      year,
      {
        holidays: inYear(days.holidays, year),
        makeUpDays: inYear(days.workdays, year),
        version: 1,
        source: year >= comparedFrom ? `${source}, compared with the notice` : source,
      },
    ]),
  )
}

/** The generated file's text, one line a list so that an amended notice shows in a diff. */
export function formatYears(years: Record<string, YearList>): string {
  const list = (dates: string[]) => `[${dates.map((date) => `'${date}'`).join(', ')}]`
  const entries = Object.entries(years).map(
    ([year, { holidays, makeUpDays, version, source }]) =>
      `  '${year}': {\n    holidays: ${list(holidays)},\n    makeUpDays: ${list(makeUpDays)},\n` +
      `    version: ${version},\n    source: '${source}',\n  },\n`,
  )
  return (
    "import type { YearList } from './calendar'\n\n" +
    '/** Public holidays and make-up days by year; written by tools/import-holidays.ts, never by hand. */\n' +
    `export const holidayYears: Record<string, YearList> = {\n${entries.join('')}}\n`
  )
}

/** The text the generated file should have, from the installed package. */
export function generateHolidays(root: string): string {
  const read = (path: string) => JSON.parse(readFileSync(join(root, 'node_modules/chinese-days', path), 'utf8'))
  return formatYears(readYears(read('dist/chinese-days.json'), `chinese-days ${read('package.json').version}`))
}

if (process.argv[1]?.endsWith('import-holidays.ts')) {
  writeFileSync('shared/domain/clock/holidays.generated.ts', generateHolidays(process.cwd()))
}
