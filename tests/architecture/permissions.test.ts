import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { doors } from '../../tools/build-cloudfunctions'
import { importsOf, root, sources } from './sources'

/** What WeChat is asked by each function of the one file that asks it. */
const platform = 'cloudfunctions/cloud/platform'
const interfaces: Record<string, string> = {
  needsReading: 'security.msgSecCheck',
  phoneBehind: 'phonenumber.getPhoneNumber',
  push: 'subscribeMessage.send',
}

/** What a source and those it needs take of the platform. */
function takenFrom(path: string, seen = new Set<string>()): string[] {
  const source = sources.find((one) => one.path === path)
  if (!source || seen.has(path)) return []
  seen.add(path)
  return importsOf(source).flatMap(({ target, clause, isTypeOnly }) => {
    if (isTypeOnly) return []
    return target === platform ? (clause.match(/\w+/g) ?? []) : takenFrom(`${target}.ts`, seen)
  })
}

test.each(doors)('the %s function may ask WeChat what its sources ask, and nothing else', (door) => {
  const file = join(root, 'cloudfunctions', door, 'config.json')
  const config = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const asked = takenFrom(`cloudfunctions/${door}/main.ts`).map((name) => interfaces[name])
  expect([...(config.permissions?.openapi ?? [])].sort()).toEqual([...new Set(asked)].sort())
})
