import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '@shared/contracts'
import { acts } from '@shared/domain/request/lifecycle'
import { drawnDocs } from '../../tools/draw-docs'
import { root } from './sources'

const drawn = drawnDocs()

test.each(Object.keys(drawn))('%s is as the code draws it', (path) => {
  const written = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  if (written !== drawn[path]) throw new Error(`${path} is stale: run npm run docs`)
})

test('every act of every door and of the lifecycle stands in the drawn pages', () => {
  for (const [door, doorActs] of Object.entries(contracts))
    for (const act of Object.keys(doorActs)) expect(drawn['docs/api.md']).toContain(`### ${door} · ${act}\n`)
  for (const act of acts) expect(drawn['docs/lifecycle.md']).toContain(`| \`${act}\` |`)
})

test('the drawn pages leave no blank, and know the limits our own checks of words keep', () => {
  for (const text of Object.values(drawn)) expect(text).not.toMatch(/undefined|\[object|NaN/)
  expect(drawn['docs/api.md']).toContain('| `words` | string | 1 to 2000 characters |  |')
  expect(drawn['docs/api.md']).toContain('| `days` | whole number | from 1, to 30 |  |')
})
