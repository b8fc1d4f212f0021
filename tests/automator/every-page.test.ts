import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderTree } from '../../tools/wcc/tree'
import { costTable, overBudget, watchCosts } from './budgets'
import { compared } from './compare-trees'
import type { Phone } from './hand'
import { simulated } from './only-simulated'
import { weappFolder } from './phone'
import { openRoom } from './room'
import { openDemoCounty, pages, tour } from './tour'
import { until } from './until'

const room = openRoom(openDemoCounty)
const performance = join(__dirname, '../../docs/performance.md')
const marked = /(<!-- pages:begin -->\n)[\s\S]*(\n<!-- pages:end -->)/

/** The page in front as WeChat's own compiler makes it of its data, held against what stands on the phone. */
async function comparedInFront(phone: Phone) {
  const page = await phone.miniProgram.currentPage()
  const path = page?.path ?? ''
  const { data, shown } = await until(async () => {
    const data = await page?.data()
    const shown = await phone.tree()
    if (JSON.stringify(data) !== JSON.stringify(await page?.data())) throw new Error(`${path} still changes`)
    return { data, shown }
  })
  return compared(renderTree(weappFolder, path, data), shown, path)
}

async function isWhole(phone: Phone): Promise<void> {
  const text = await phone.pageText()
  expect(text.length).toBeGreaterThan(20)
  expect(text).not.toMatch(/没有打开|没能打开|undefined|NaN|\[object/)
}

simulated('every page, opened by those for whom it holds the most', () => {
  test("on a phone: whole, within its budgets, and as WeChat's own compiler makes it of the page's data", async () => {
    const costs = watchCosts()
    const differences: string[] = []
    let [nodes, agreeing] = [0, 0]
    const phoneFor = (openid: string) => room.phoneFor('', { openid })
    await tour(room.office().cloud, phoneFor, async (phone) => {
      await isWhole(phone)
      await costs.note(phone)
      const result = await comparedInFront(phone)
      nodes += result.nodes
      agreeing += result.nodes - result.differing
      differences.push(...result.differences)
    })
    const spent = costs.all()
    process.stdout.write(`\n${agreeing} of ${nodes} nodes agree, on ${spent.length} pages\n${costTable(spent)}\n`)
    if (process.env.WRITE) {
      const text = readFileSync(performance, 'utf8')
      writeFileSync(performance, text.replace(marked, `$1\n${costTable(spent)}\n$2`))
    }
    expect(differences.slice(0, 20)).toEqual([])
    expect(nodes).toBeGreaterThan(3000)
    expect(overBudget(spent)).toEqual([])
    expect(spent.map(({ path }) => path)).toEqual(pages().sort())
  }, 600_000)

  test('on a computer: whole', async () => {
    const seen = new Set<string>()
    const screen = { width: 1280, height: 800 }
    const phoneFor = (openid: string) => room.phoneFor('', { openid, screen })
    await tour(room.office().cloud, phoneFor, async (phone) => {
      await isWhole(phone)
      seen.add((await phone.miniProgram.currentPage())?.path ?? '')
    })
    expect([...seen].sort()).toEqual(pages().sort())
  }, 600_000)
})
