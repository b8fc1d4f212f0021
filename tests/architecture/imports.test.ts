import { codeOf, type Import, importsOf, isTest, type Source, sources } from './sources'

/** A room of the house: its folder, the rooms it may import, and the packages. */
interface Room {
  folder: RegExp
  rooms: string[]
  packages: RegExp
}

const node = /^node:/
const rooms: Record<string, Room> = {
  domain: { folder: /^shared\/domain(\/|$)/, rooms: [], packages: /^@noble\/hashes\// },
  contracts: { folder: /^shared\/contracts(\/|$)/, rooms: ['domain'], packages: /^zod\/mini$/ },
  // What is read on a screen reads the same on paper: the words belong to both, and need no phone.
  copy: {
    folder:
      /^client\/(copy\/|(unreachable|wechat-failure|privacy\/collected|desk\/(line-(words|detail)|(hands|petition)-lines))(\.ts)?$)/,
    rooms: ['contracts', 'domain'],
    packages: /^$/,
  },
  // A form is checked with the contract its act will be checked with at the door.
  client: {
    folder: /^client\//,
    rooms: ['copy', 'contracts', 'domain'],
    packages:
      /^(@tarojs\/(taro|components|shared|runtime)|react|react-dom|@tanstack\/react-query|dayjs|zod\/mini)(\/|$)/,
  },
  useCases: { folder: /^cloudfunctions\/use-cases\//, rooms: ['cloud', 'contracts', 'domain'], packages: node },
  cloud: {
    folder: /^cloudfunctions\/cloud\//,
    rooms: ['contracts', 'domain'],
    packages: /^(node:|wx-server-sdk$|zod\/mini$)/,
  },
  // The heavy libraries of documents and workbooks live behind this door alone.
  archive: {
    folder: /^cloudfunctions\/archive\//,
    rooms: ['useCases', 'cloud', 'copy', 'contracts', 'domain'],
    packages: /./,
  },
  ...Object.fromEntries(
    ['veteran', 'instructor', 'station', 'clock'].map((door): [string, Room] => [
      door,
      {
        folder: new RegExp(`^cloudfunctions/${door}/`),
        rooms: ['useCases', 'cloud', 'contracts', 'domain'],
        packages: node,
      },
    ]),
  ),
  ...Object.fromEntries(
    ['local', 'tests', 'tools', 'config'].map((name): [string, Room] => [
      name,
      {
        folder: new RegExp(`^${name}/`),
        rooms: [
          'local',
          'tests',
          'tools',
          'client',
          'copy',
          'contracts',
          'domain',
          'cloud',
          'useCases',
          'veteran',
          'instructor',
          'station',
          'clock',
          'archive',
          'config',
        ],
        packages: /./,
      },
    ]),
  ),
}

const roomOf = (path: string): string | undefined => Object.keys(rooms).find((name) => rooms[name]?.folder.test(path))
const product = sources.filter(({ path }) => !isTest(path))
const said = ({ path }: Source, { from }: Import) => `${path} imports ${from}`
/** What each source of the product imports and may not. */
const wrongly = (isWrong: (source: Source, one: Import) => boolean, of = product) =>
  of.flatMap((source) => importsOf(source).flatMap((one) => (isWrong(source, one) ? [said(source, one)] : [])))

test('every source lies in a room', () => {
  expect(sources.map(({ path }) => path).filter((path) => !roomOf(path))).toEqual([])
  expect(product.length).toBeGreaterThan(100)
})

test('imports are found in every way of writing them', () => {
  const text =
    "import a from './a'\nimport {\n  b,\n} from '../b'\nimport type { C } from 'c'\nimport './d'\nexport * from './e'\nawait import('f')\nrequire('g')"
  expect(importsOf({ path: 'client/x/y.ts', text }).map(({ target, isTypeOnly }) => [target, isTypeOnly])).toEqual([
    ['client/x/a', false],
    ['client/b', false],
    ['c', true],
    ['client/x/e', false],
    ['client/x/d', false],
    ['f', false],
    ['g', false],
  ])
})

test('each room imports only the rooms it may', () => {
  expect(
    wrongly(({ path }, { target }) => {
      const [own, other] = [roomOf(path) ?? '', roomOf(target)]
      return other !== undefined && other !== own && !rooms[own]?.rooms.includes(other)
    }),
  ).toEqual([])
})

test('each room imports only the packages it may; types may come from any of ours', () => {
  expect(
    wrongly(({ path }, { from, target, isTypeOnly }) => {
      if (from.startsWith('.') || roomOf(target) || isTypeOnly) return false
      return !rooms[roomOf(path) ?? '']?.packages.test(from)
    }),
  ).toEqual([])
})

test('nothing reaches past the rooms: every relative import ends in one', () => {
  expect(
    wrongly((_source, { from, target }) => from.startsWith('.') && !roomOf(target) && !/\.json$|^package/.test(target)),
  ).toEqual([])
})

test('local, tests, tools and config are imported by nobody but themselves and the tests', () => {
  const own = /^(local|tests|tools|config)\//
  expect(wrongly(({ path }, { target }) => own.test(target) && !own.test(path))).toEqual([])
})

test('only the cloud room knows wx-server-sdk', () => {
  expect(
    wrongly(
      ({ path }, { from }) => from === 'wx-server-sdk' && !path.startsWith('cloudfunctions/cloud/'),
      product.filter(({ path }) => /^(client|shared|cloudfunctions)\//.test(path)),
    ),
  ).toEqual([])
})

test('built-in modules are for the functions, never for what the phone runs', () => {
  expect(wrongly(({ path }, { from }) => node.test(from) && /^(client|shared)\//.test(path))).toEqual([])
})

test('zod is always its mini form, under one name', () => {
  expect(
    wrongly(
      ({ path }, { from, clause, isTypeOnly }) =>
        /^zod(\/|$)/.test(from) &&
        !isTypeOnly &&
        !/^(tools|tests)\//.test(path) &&
        !(from === 'zod/mini' && clause.trim() === '* as z'),
    ),
  ).toEqual([])
})

test('the wall clock and chance are asked at the edge alone, never in shared or a use case', () => {
  const asked = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/
  const inside = product.filter(({ path }) => /^(shared|cloudfunctions\/use-cases)\//.test(path))
  expect(inside.length).toBeGreaterThan(40)
  expect(inside.filter((source) => asked.test(codeOf(source))).map(({ path }) => path)).toEqual([])
})

test('in the functions the wall clock is read in one file', () => {
  const reads = product.filter(
    (source) => source.path.startsWith('cloudfunctions/') && /\bnew Date\(\s*\)|\bDate\.now\b/.test(codeOf(source)),
  )
  expect(reads.map(({ path }) => path)).toEqual(['cloudfunctions/cloud/now.ts'])
})

test('a transaction touches single documents only, for anything else would not be rolled back', () => {
  const many =
    /\btransaction\s*\.collection\([^)]*\)\s*\.(where|count|orderBy|limit|skip|aggregate|get|update|remove)\b/
  const functions = product.filter(({ path }) => path.startsWith('cloudfunctions/'))
  expect(functions.filter((source) => many.test(codeOf(source))).map(({ path }) => path)).toEqual([])
  expect(
    functions.filter((source) => /startTransaction|runTransaction/.test(codeOf(source))).map(({ path }) => path),
  ).toEqual(['cloudfunctions/cloud/transaction.ts'])
})

/** The sources a source takes more than types from, by their paths. */
const taken = new Map(
  product.map((source) => {
    const files = importsOf(source).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : filesOf(target)))
    return [source.path, files]
  }),
)

function filesOf(target: string): string[] {
  const ways = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end)
  return product.map(({ path }) => path).filter((path) => ways.includes(path))
}

/** The first way from a source back to itself, if there is one. */
function circleFrom(path: string, way: string[] = [path], seen = new Set<string>()): string[] | undefined {
  for (const next of taken.get(path) ?? []) {
    if (next === way[0]) return [...way, next]
    if (seen.has(next)) continue
    seen.add(next)
    const circle = circleFrom(next, [...way, next], seen)
    if (circle) return circle
  }
  return undefined
}

test('no source needs itself in a roundabout way, so each can be read and loaded by itself', () => {
  expect([...taken.values()].flat().length).toBeGreaterThan(1000)
  expect(product.flatMap(({ path }) => circleFrom(path)?.join(' → ') ?? [])).toEqual([])
})
