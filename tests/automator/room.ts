import type { Browser } from 'playwright-core'
import { buildApp } from '../../tools/build-app'
import { openBrowser } from '../../tools/chromium'
import { type Office, openOffice } from '../support/office'
import type { Phone } from './hand'
import { type Owner, phoneOf } from './phone'

/** Whose phone a test asks for, besides where it is; with the faults it must meet, and no other. */
type Wish = Partial<Owner> & { expects?: RegExp[] }

/** Where the tests of a file meet. */
interface Room {
  /** The office of this test. */
  office(): Office
  /** Gives somebody of the county a phone with the built mini-program. */
  phoneFor(who: string, wish?: Wish): Promise<Phone>
}

/** One browser for a file and one office for each test; after it every phone is put away, and must have met no fault but those it expects. */
export function openRoom(opens: () => Promise<Office> = openOffice): Room {
  let office: Office
  let browser: Browser
  let given: { phone: Phone; expects: RegExp[] }[] = []
  beforeAll(async () => {
    if (!process.env.WEAPP_BUILD) await buildApp('weapp')
    browser = await openBrowser()
  }, 300_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    office = await opens()
  })
  afterEach(async () => {
    const phones = given
    given = []
    await Promise.all(phones.map(({ phone }) => phone.putsAway()))
    await office?.end()
    const faults = phones.flatMap(({ phone, expects }) => unexpected(phone.faults, expects))
    expect(faults).toEqual([])
    for (const { phone, expects } of phones)
      for (const one of expects) expect(phone.faults).toContainEqual(expect.stringMatching(one))
  })
  return {
    office: () => office,
    async phoneFor(who, { expects = [], ...wish } = {}) {
      const phone = await phoneOf({ browser, cloudUrl: office.cloud.url, openid: `wx-${who}`, ...wish })
      given.push({ phone, expects })
      return phone
    },
  }
}

const unexpected = (faults: string[], expects: RegExp[]) =>
  faults.filter((fault) => !expects.some((one) => one.test(fault)))
