import { addDuration } from '../../local/duration'
import { kitCloud } from './kit-cloud'

const everyHour = { triggers: [{ name: 'hourly', type: 'timer', config: '0 0 * * * * *' }] }
const weekdays = { triggers: [{ name: 'morning', type: 'timer', config: '0 30 8 * * 1-5 *' }] }

let kit: Awaited<ReturnType<typeof kitCloud>>
beforeAll(async () => {
  kit = await kitCloud({ at: '2026-03-02T09:10:00+08:00', functions: { kit: {}, sweep: everyHour, day: weekdays } })
})
afterAll(() => kit.end())

test("a function lives in the cloud's time, and in UTC", async () => {
  const seen = await kit.run(`
    const date = new Date()
    return { iso: date.toISOString(), now: Date.now(), isDate: date instanceof Date, hours: date.getHours() === date.getUTCHours(),
      fixed: new Date('2020-01-01T00:00:00').toISOString(), parts: new Date(2020, 0, 1).toISOString(), offset: date.getTimezoneOffset() }`)
  expect(seen.iso).toMatch(/^2026-03-02T01:1/)
  expect(Math.abs(seen.now - Date.parse(seen.iso))).toBeLessThan(1000)
  expect(seen).toMatchObject({
    isDate: true,
    hours: true,
    fixed: '2020-01-01T00:00:00.000Z',
    parts: '2020-01-01T00:00:00.000Z',
    offset: 0,
  })
})

test("the database's own date is the cloud's", async () => {
  const seen = await kit.run(`
    await db.collection('places').doc('d').set({ data: { at: db.serverDate({ offset: 60000 }) } })
    return (await db.collection('places').doc('d').get()).data.at.toISOString()`)
  expect(seen).toMatch(/^2026-03-02T01:1/)
})

test('moving time fires each due timer once, and waits for it', async () => {
  const fired = await fires(() => kit.cloud.forward('PT3H'))
  expect(fired).toEqual([['sweep', 'hourly', '2026-03-02T04:00:00.000Z']])
  expect(kit.cloud.at()).toMatch(/^2026-03-02T12:1\d:\d\d\.\d{3}\+08:00$/)
  expect(await fires(() => kit.cloud.forward('PT10M'))).toEqual([])
  expect(await fires(() => kit.cloud.moveTo('2026-03-09T08:31:00+08:00'))).toEqual([
    ['day', 'morning', '2026-03-09T00:30:00.000Z'],
    ['sweep', 'hourly', '2026-03-09T00:00:00.000Z'],
  ])
  expect(await fires(() => kit.cloud.moveTo('2026-03-01T00:00:00+08:00'))).toEqual([])
})

/** The kit cannot be sent code by a timer, so its failing on a timer's event is what shows that it was fired. */
async function fires(move: () => Promise<void>): Promise<string[][]> {
  kit.cloud.steer({ functionsDown: false })
  const before = kit.cloud.fired().length
  await move()
  return kit.cloud
    .fired()
    .slice(before)
    .map(({ functionName, triggerName, at }) => [functionName, triggerName, at])
    .sort()
}

test("durations are the calendar's", () => {
  const at = (iso: string, duration: string) => new Date(addDuration(Date.parse(iso), duration)).toISOString()
  expect(at('2026-01-31T10:00:00+08:00', 'P1M')).toBe('2026-02-28T02:00:00.000Z')
  expect(at('2026-01-01T00:00:00Z', 'P1DT2H')).toBe('2026-01-02T02:00:00.000Z')
  expect(at('2026-01-01T00:00:00Z', 'P2W')).toBe('2026-01-15T00:00:00.000Z')
  expect(() => at('2026-01-01T00:00:00Z', 'tomorrow')).toThrow('not a duration')
})
