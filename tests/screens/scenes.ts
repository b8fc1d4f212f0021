import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Cloud, startCloud } from '../../local/cloud'
import { demoStartsAt, fillWithDemoCounty } from '../../local/county/county'
import { buildCloudfunctions } from '../../tools/build-cloudfunctions'
import { openBrowser } from '../../tools/chromium'
import type { Scene } from './desk-scenes'
import { findFaults } from './faults'

const views = [
  { name: '375', width: 375, size: 'follow' },
  { name: '375-largest', width: 375, size: 'largest' },
  { name: '1280', width: 1280, size: 'follow' },
]

/** A long page is saved in parts no taller than this, so that each can be read. */
const SLICE = 1500

/** Pictures scenes of the demo county at three sizes under dist/screens/<folder>, and names their faults. */
export async function lookAtScenes(scenes: readonly Scene[], folder: string, names: readonly string[]): Promise<void> {
  const pictures = path.resolve(process.env.PICTURES ?? `dist/screens/${folder}`)
  mkdirSync(pictures, { recursive: true })
  const functionsFolder = path.resolve('dist/cloudfunctions')
  await buildCloudfunctions({ outFolder: functionsFolder })
  const cloud = await startCloud({
    dataFolder: mkdtempSync(path.join(tmpdir(), 'desks-')),
    functionsFolder,
    webFolder: path.resolve(process.env.WEB ?? 'dist/h5'),
    at: demoStartsAt,
    workersEach: 1,
  })
  fillWithDemoCounty(cloud)
  const browser = await openBrowser()
  const asked = names.length > 0 ? scenes.filter(({ name }) => names.includes(name)) : scenes
  for (const scene of asked) await lookAt(scene, cloud, browser, pictures)
  await browser.close()
  await cloud.end()
  process.exit(0)
}

async function lookAt(scene: Scene, cloud: Cloud, browser: Browser, pictures: string): Promise<void> {
  for (const view of views) {
    const context = await browser.newContext({ viewport: { width: view.width, height: 760 }, locale: 'zh-CN' })
    // tsx names the functions it compiles; a page does not know how.
    await context.addInitScript('globalThis.__name = (named) => named')
    await context.addInitScript(
      ([size, openid]) => {
        localStorage.setItem('typeSize', JSON.stringify({ data: size }))
        localStorage.setItem('openid', openid ?? '')
      },
      [view.size, typeof scene.openid === 'string' ? scene.openid : scene.openid(cloud)],
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${scene.name}: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && console.error(`${scene.name}: ${message.text()}`))
    await page.goto(`${cloud.url}/?bar=off#/${scene.at(cloud)}`)
    await page.waitForSelector('.page__main > *', { timeout: 15_000 })
    await page.waitForFunction(() => !document.querySelector('.state--loading'), undefined, { timeout: 15_000 })
    await page.waitForTimeout(300)
    await scene.press?.(page).catch((error: Error) => console.error(`${scene.name}: ${error.message.split('\n')[0]}`))
    await page.waitForTimeout(400)
    const name = `${scene.name}-${view.name}`
    await picture(page, path.join(pictures, name), view.width)
    console.log(name)
    for (const fault of await findFaults(page)) console.log(`  ${fault}`)
    await context.close()
  }
}

async function picture(page: Page, place: string, width: number): Promise<void> {
  const height = Math.max(760, await page.evaluate(frontHeight))
  await page.setViewportSize({ width, height: Math.min(height, 9000) })
  for (let y = 0, part = 1; y < Math.min(height, 9000); y += SLICE, part++) {
    const clip = { x: 0, y, width, height: Math.min(SLICE, height - y) }
    await page.screenshot({ path: `${place}-${part}.png`, clip })
  }
}

/** The height of the page in front; those beneath it are still there, hidden. */
const frontHeight = () =>
  Math.max(
    ...Array.from(document.querySelectorAll('.page'), (one) =>
      one.getClientRects().length > 0 ? one.scrollHeight : 0,
    ),
  )
