import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Request } from '@shared/domain/request/request'
import { startCloud } from '../../local/cloud'
import { chenShouyi, townshipHead, zhouJianguo } from '../../local/county/cast'
import { demoStartsAt, fillWithDemoCounty } from '../../local/county/county'
import { buildApp, builtFolder } from '../../tools/build-app'
import { buildCloudfunctions } from '../../tools/build-cloudfunctions'
import { openBrowser } from '../../tools/chromium'
import { handOf } from './people'

const root = join(__dirname, '../..')
const functionsFolder = join(root, 'dist/cloudfunctions')
const pictures = join(root, 'docs/screenshots')

// `npx tsx tests/screens/readme.ts`: the README's pictures, taken of the demo county.
async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await buildCloudfunctions({ outFolder: functionsFolder })
  await buildApp('h5')
  const dataFolder = mkdtempSync(join(tmpdir(), 'readme-'))
  const cloud = await startCloud({ dataFolder, functionsFolder, webFolder: builtFolder('h5'), at: demoStartsAt })
  fillWithDemoCounty(cloud)
  const answered = { 'veteran.name': chenShouyi.name, status: 'answered' }
  const [request] = cloud.store.find('requests', answered) as unknown as Request[]
  const browser = await openBrowser()
  const take = async (name: string, openid: string, at: string, width = 375) => {
    const { page, goes } = await handOf(browser, cloud.url, openid, width)
    await goes(at)
    await page.locator('.page__main > *').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('.state--loading'))
    await page.screenshot({ path: join(pictures, `${name}.png`) })
  }
  await take('home', chenShouyi.openid, 'veteran/home/index')
  await take('ask', chenShouyi.openid, 'veteran/ask/index')
  await take('request', chenShouyi.openid, `veteran/request/index?requestId=${request?._id}`)
  await take('tasks', zhouJianguo.openid, 'instructor/tasks/index?shelf=inHand')
  await take('board', townshipHead.openid, 'station/board/index?month=2026-10', 1280)
  await browser.close()
  await cloud.end()
}

void takePictures()
