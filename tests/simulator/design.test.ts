import { join } from 'node:path'
import { build } from 'esbuild'

type Graph = Record<string, string[]>

/** Every file of ours that runs on the phone, with those it imports. */
async function importsOnPhone(): Promise<Graph> {
  const { metafile } = await build({
    entryPoints: [join(__dirname, '../../tools/mini-program-simulator/phone/main.ts')],
    bundle: true,
    write: false,
    metafile: true,
  })
  const own = Object.entries(metafile.inputs).filter(([path]) => !path.includes('node_modules'))
  return Object.fromEntries(own.map(([path, { imports }]) => [path, imports.map((one) => one.path)]))
}

function cycleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>()
  const visit = (path: string, way: string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of graph[path] ?? []) {
      const found = visit(next, [...way, path])
      if (found) return found
    }
    done.add(path)
    return undefined
  }
  return Object.keys(graph)
    .map((path) => visit(path, []))
    .find(Boolean)
}

test('no file that runs on the phone imports itself, by whatever way', async () => {
  const graph = await importsOnPhone()
  expect(Object.keys(graph).length).toBeGreaterThan(60)
  expect(cycleIn(graph)).toBeUndefined()
  expect(cycleIn({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['b', 'c', 'b'])
})
