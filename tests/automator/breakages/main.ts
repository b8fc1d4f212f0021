import { table } from '../../../tools/bench/table'
import { tryAll, tryIntact } from './try-all'

/** Prints which breakages of the build the journey sees, and the words that name each. */
async function main(): Promise<void> {
  const intact = await tryIntact()
  const met = await tryAll()
  const rows = met.map(({ name, words, milliseconds }) => [
    name,
    words ? 'red' : 'NOT SEEN',
    `${milliseconds} ms`,
    words?.replaceAll(/\s+/g, ' ') ?? '',
  ])
  console.log(
    table(['breakage', 'seen', 'after', 'by the words'], [['none', intact ? 'RED' : 'green', '', ''], ...rows]),
  )
  for (const { name, message } of met.filter(({ words }) => !words)) console.log(`\n${name}: ${message}`)
  if (intact) console.log(`\nthe build as it is: ${intact}`)
  process.exitCode = intact || met.some(({ words }) => !words) ? 1 : 0
}

void main()
