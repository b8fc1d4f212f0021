import { renderTree } from '../../tools/wcc/tree'
import { compared } from './compare-trees'
import { simulated } from './only-simulated'
import { weappFolder } from './phone'
import { openRoom } from './room'
import { openDemoCounty, pages, tour } from './tour'
import { until } from './until'

const room = openRoom(openDemoCounty)

simulated('trees', () => {
  test("every page stands on the phone as WeChat's own compiler makes it of the page's data", async () => {
    const paths = new Set<string>()
    const differences: string[] = []
    let [nodes, agreeing] = [0, 0]
    const phoneFor = (openid: string) => room.phoneFor('', { openid })
    await tour(room.office().cloud, phoneFor, async (phone) => {
      const page = await phone.miniProgram.currentPage()
      const { path, data, shown } = await until(async () => {
        const data = await page?.data()
        const shown = await phone.tree()
        if (JSON.stringify(data) !== JSON.stringify(await page?.data())) throw new Error(`${page?.path} still changes`)
        return { path: page?.path ?? '', data, shown }
      })
      const result = compared(renderTree(weappFolder, path, data), shown, path)
      paths.add(path)
      nodes += result.nodes
      agreeing += result.nodes - result.differing
      differences.push(...result.differences)
    })
    process.stdout.write(`\n${agreeing} of ${nodes} nodes agree, on ${paths.size} pages\n`)
    expect(differences.slice(0, 20)).toEqual([])
    expect([...paths].sort()).toEqual(pages().sort())
    expect(nodes).toBeGreaterThan(3000)
  }, 600_000)
})
