import { table } from '../../tools/bench/table'
import type { PageMeasures } from '../../tools/mini-program-simulator/phone/measures'
import type { Phone } from './hand'

/** Each budget by what it bounds: half of WeChat's own limit for nodes and a quarter of that for setData, so that old phones keep up. */
const most = { largestSetData: 64 * 1024, nodes: 500, depth: 30, mostChildren: 60, cloudCalls: 1 }

type Bounded = keyof typeof most
const bounded = Object.keys(most) as Bounded[]

/** What a page cost at its fullest; `cloudCalls` are those of one opening. */
type PageCost = Pick<PageMeasures, Bounded | 'path'>

/** Notes what pages cost, the highest of each. */
export function watchCosts() {
  const costs = new Map<string, PageCost>()
  const calledBefore = new WeakMap<Phone, Map<string, number>>()
  return {
    /** Notes the page in front, which was opened since the last was noted. */
    async note(phone: Phone): Promise<void> {
      const measures = await phone.measures()
      const path = (await phone.miniProgram.currentPage())?.path
      const page = measures.find((measured) => measured.path === path)
      if (!page) throw new Error(`${path} was not measured`)
      const cloudCalls = page.cloudCalls - (calledBefore.get(phone)?.get(page.path) ?? 0)
      calledBefore.set(phone, new Map(measures.map((measured) => [measured.path, measured.cloudCalls])))
      costs.set(page.path, higher({ ...page, cloudCalls }, costs.get(page.path)))
    },
    all: (): PageCost[] => [...costs.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
  }
}

function higher(one: PageCost, other: PageCost = one): PageCost {
  const highest = bounded.map((name) => [name, Math.max(one[name], other[name])])
  return { path: one.path, ...(Object.fromEntries(highest) as typeof most) }
}

/** Pages over a budget, a sentence each. */
export const overBudget = (costs: PageCost[]): string[] =>
  costs.flatMap((cost) =>
    bounded
      .filter((name) => cost[name] > most[name])
      .map((name) => `${cost.path}: ${name} ${cost[name]}, at most ${most[name]}`),
  )

/** The costs as a table, the budgets in its last row. */
export const costTable = (costs: PageCost[]): string =>
  table(
    ['page', 'largest setData', 'nodes', 'depth', 'most children', 'cloud calls'],
    [...costs, { path: 'budget', ...most }].map((cost) => [
      cost.path,
      `${(cost.largestSetData / 1024).toFixed(1)} kB`,
      ...[cost.nodes, cost.depth, cost.mostChildren, cost.cloudCalls].map(String),
    ]),
  )
