import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { costTable, overBudget, pageCosts } from './budgets'
import { simulated } from './only-simulated'
import { openRoom } from './room'
import { openDemoCounty, pages } from './tour'

const room = openRoom(openDemoCounty)
const page = join(__dirname, '../../docs/performance.md')
const marked = /(<!-- pages:begin -->\n)[\s\S]*(\n<!-- pages:end -->)/

simulated('budgets', () => {
  test('every page at its fullest stays within its budgets', async () => {
    const costs = await pageCosts(room.office().cloud, (openid) => room.phoneFor('', { openid }))
    process.stdout.write(`\n${costTable(costs)}\n`)
    if (process.env.WRITE) {
      const text = readFileSync(page, 'utf8')
      writeFileSync(page, text.replace(marked, `$1\n${costTable(costs)}\n$2`))
    }
    expect(overBudget(costs)).toEqual([])
    expect(costs.map(({ path }) => path)).toEqual(pages().sort())
  }, 600_000)
})
