import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findFaults } from './faults'

const built = path.resolve('dist/h5')
const pictures = path.resolve('dist/screens')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const views = [
  { name: '375', width: 375, size: 'follow' },
  { name: '375-largest', width: 375, size: 'largest' },
  { name: '1280', width: 1280, size: 'follow' },
]

/** A long page is saved in parts no taller than this, so that each can be read. */
const SLICE = 1400

/** Serves dist/h5 as it is; anything else is not found. */
const server = createServer((request, response) => {
  const wanted = path.join(built, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? path.join(wanted, 'index.html') : wanted
  if (!file.startsWith(built) || !existsSync(file)) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
})

/** `npx tsx tests/screens/look.ts veteran/home/index …` saves pictures under dist/screens and says what is wrong. */
async function look(pages: string[]): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  })
  for (const view of views) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.width < 700 ? 720 : 800 },
      locale: 'zh-CN',
    })
    // tsx names the functions it compiles; a page does not know how.
    await context.addInitScript('globalThis.__name = (named) => named')
    await context.addInitScript((size) => localStorage.setItem('typeSize', JSON.stringify({ data: size })), view.size)
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${view.name}: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && console.error(`${view.name}: ${message.text()}`))
    page.on(
      'request',
      (request) =>
        request.url().startsWith(origin) ||
        /^(data|blob):/.test(request.url()) ||
        console.error(`outside: ${request.url()}`),
    )
    for (const one of pages) {
      await page.goto(`${origin}/#/${one}`)
      await page.reload()
      await page.waitForSelector('.page__main > *', { timeout: 10_000 })
      await page.waitForTimeout(400)
      const name = `${one.replace(/\/index.*$/, '').replaceAll('/', '-')}-${view.name}`
      const height = await page.evaluate(() => document.querySelector('.page')?.scrollHeight ?? 0)
      await page.setViewportSize({ width: view.width, height: Math.max(720, Math.min(height, 12_000)) })
      for (let y = 0, part = 1; y < Math.max(720, height); y += SLICE, part++) {
        const clip = { x: 0, y, width: view.width, height: Math.min(SLICE, Math.max(720, height) - y) }
        await page.screenshot({ path: path.join(pictures, `${name}-${part}.png`), clip })
      }
      await page.setViewportSize({ width: view.width, height: 720 })
      console.log(name)
      for (const fault of await findFaults(page)) console.log(`  ${fault}`)
    }
    await context.close()
  }
  await browser.close()
  server.close()
}

const asked = process.argv.slice(2)
void look(asked.length > 0 ? asked : ['veteran/home/index', 'instructor/tasks/index', 'station/queue/index'])
