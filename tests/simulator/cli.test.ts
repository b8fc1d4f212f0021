import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { openBrowser } from '../../tools/chromium'
import { run } from './fixture/run'

const cliPath = join(__dirname, '../../tools/mini-program-simulator/cli')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

const isOpen = (wsEndpoint: string) =>
  automator.connect({ wsEndpoint }).then(
    (one) => one.disconnect() ?? true,
    () => false,
  )

test('the automator launches it by its command line, and closes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  cpSync(join(__dirname, 'fixture'), folder, { recursive: true })
  const port = await freePort()
  const options = { cliPath, projectPath: folder, port, account: 'somebody', trustProject: true }
  const launched = await automator.launch(options as Parameters<typeof automator.launch>[0])
  expect(await launched.testAccounts()).toEqual([{ openid: 'somebody', nickName: '' }])
  expect((await launched.currentPage())?.path).toBe('pages/home/home')
  await launched.close()
  expect(await isOpen(`ws://127.0.0.1:${port}`)).toBe(false)
  rmSync(folder, { recursive: true })
})

test('what a program keeps is there again in the next run, for the same account', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'))
  const browser = await openBrowser()
  const options = { memoryFile: join(folder, 'memory.json') }
  const first = await run(browser, options)
  await first.miniProgram.callWxMethod('setStorageSync', 'word', '记得')
  await first.miniProgram.close()
  const second = await run(browser, options)
  expect(await second.miniProgram.callWxMethod('getStorageSync', 'word')).toBe('记得')
  await second.send('Simulator.relaunch')
  expect(await second.miniProgram.callWxMethod('getStorageSync', 'word')).toBe('记得')
  await second.end()
  const stranger = await run(browser, { ...options, world: { account: 'another' } })
  expect(await stranger.miniProgram.callWxMethod('getStorageSync', 'word')).toBe('')
  await stranger.end()
  await browser.close()
  rmSync(folder, { recursive: true })
})

test('a program that has exited answers no more until it is launched again', async () => {
  const browser = await openBrowser()
  const phone = await run(browser)
  await phone.send('App.exit')
  await expect(phone.send('App.getCurrentPage')).rejects.toThrow('the phone shows no page')
  await phone.send('Simulator.relaunch')
  expect((await phone.page()).path).toBe('pages/home/home')
  await phone.end()
  await browser.close()
})
