import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '@shared/contracts'
import { clockKeys } from '@shared/domain/clock/policy'
import { acts, lifecycle } from '@shared/domain/request/lifecycle'
import { root, sources } from './sources'

const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['docs/standards.md', 'docs/standards.zh-CN.md']

/** The rows of every table of a page, without heads, as their cells. */
const rowsOf = (page: string): string[][] =>
  textOf(page)
    .split('\n\n')
    .filter((part) => part.startsWith('|'))
    .flatMap((table) => table.trim().split('\n').slice(2))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

const [english, chinese] = pages.map(rowsOf) as [string[][], string[][]]
/** What is asked, and what serves it: the tables of six columns. */
const demandsOf = (rows: string[][]) => rows.filter((cells) => cells.length === 6)
const demands = demandsOf(english)
const tests = english.filter((cells) => cells.length === 3)
const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const named = new Set(demands.flatMap((cells) => cells.flatMap(quoted)))

const known = new Set<string>([...acts, ...clockKeys, ...Object.values(contracts).flatMap(Object.keys)])
const isPage = (name: string) => existsSync(join(root, 'client', name, 'index.tsx'))

test('the tables are found: seven items, twenty-one articles, and the clocks', () => {
  const firsts = demands.map(([first = '']) => first)
  for (let item = 74; item <= 80; item++) expect(firsts).toContain(`镇 ${item}`)
  for (let article = 17; article <= 37; article++) expect(firsts).toContain(String(article))
  expect(demands.length).toBeGreaterThan(40)
  expect(tests.length).toBeGreaterThan(60)
})

test('every name in the tables is an act, a clock or a page there is', () => {
  expect([...named].filter((name) => !known.has(name) && !isPage(name))).toEqual([])
})

test('every act of a petition and every clock stands in the tables', () => {
  const petition = lifecycle.filter(({ track }) => track === 'petition').map(({ act }) => act)
  expect([...petition, ...clockKeys].filter((name) => !named.has(name))).toEqual([])
})

test('every paper in the tables is one the dossier prints', () => {
  const titles = ['client/copy/paper.ts', 'client/copy/petition.ts'].map(textOf).join()
  const papers = demands.flatMap(([, , , , cell = '']) => cell.split(' ')).filter(Boolean)
  expect(papers.filter((paper) => !titles.includes(`'${paper}'`))).toEqual([])
})

test('every test in the list is there under its name, and is named by some row', () => {
  const isThere = (path: string, title: string) =>
    sources.some((source) => source.path === path && source.text.includes(`test('${title}'`))
  const listed = tests.map(([, path = '', title = '']) => [quoted(path)[0] ?? '', title] as const)
  expect(listed.filter(([path, title]) => !isThere(path, title))).toEqual([])
  const numbers = new Set(demands.flatMap((cells) => (cells.at(-1) ?? '').split(' ')))
  expect(tests.flatMap(([number = '']) => number).filter((number) => !numbers.has(number))).toEqual([])
  const known = new Set(['', ...tests.map(([number]) => number)])
  expect([...numbers].filter((number) => !known.has(number))).toEqual([])
})

test('what has no act says that it does not bind or is not served; what has one has a page and a test', () => {
  const bare = demands.filter((cells) => !quoted(cells[2] ?? '').length)
  expect(bare.filter((cells) => !/\*\*(Does not bind|Not served)\*\*/.test(cells.join()))).toEqual([])
  const served = demands.filter((cells) => !bare.includes(cells))
  expect(served.filter((cells) => !quoted(cells[3] ?? '').length || !cells[5])).toEqual([])
})

test('both languages say the same in their tables', () => {
  const codes = (rows: string[][]) =>
    demandsOf(rows).map((cells) => [...cells.slice(2), ...cells.slice(0, 2).flatMap(quoted)])
  expect(codes(chinese)).toEqual(codes(english))
  expect(chinese.filter((cells) => cells.length === 2)).toHaveLength(
    english.filter((cells) => cells.length === 2).length,
  )
})
