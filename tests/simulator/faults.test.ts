import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileBuild } from '../../tools/mini-program-simulator/build/compile'
import { openPhone, phone, program } from './fixture/run'

openPhone()
beforeEach(() => phone.goes('broken/broken'))

const fault = async (pattern: RegExp) => {
  const found = await phone.eventually(
    () => phone.faults,
    (faults) => faults.some((one) => pattern.test(one)),
  )
  const said = found.splice(0)
  expect(said).toEqual([expect.stringMatching(pattern)])
}
const call = async (method: string) => (await phone.page()).callMethod(method)

test('what a handler throws is told once, and the app hears of it', async () => {
  await phone.taps('#throws')
  await fault(/^a handler fails/)
  const heard = await phone.miniProgram.evaluate(() => getApp().heard.at(-1))
  expect(heard).toEqual(['error', expect.stringContaining('a handler fails')])
})

test('a promise nobody waits for and a timer are told once each', async () => {
  await call('rejects')
  await fault(/^a promise fails/)
  await call('later')
  await fault(/^a timer fails/)
})

test('a page whose onLoad throws is open nevertheless', async () => {
  await phone.goes('broken/broken?fails=1')
  await fault(/^onLoad fails/)
  expect((await phone.page()).path).toBe('pages/broken/broken')
})

test('a script of a template that throws, a handler that is not there, and an error in the console', async () => {
  await phone.taps('#nobody')
  await fault(/nobodyHasThis/)
  await call('complains')
  await fault(/^the console complains \{"of":1\}$/)
  await call('breaks').catch(() => undefined)
  await fault(/undefined/)
})

test('setData of what cannot be sent, and a wx function there is not', async () => {
  await call('sends')
  const said = await phone.eventually(
    () => phone.faults,
    (faults) => faults.length > 1,
  )
  expect(said.splice(0)).toEqual([
    'framework: setData: "nothing" is undefined, which no page can be sent',
    'framework: setData: "act" is function, which no page can be sent',
  ])
  await expect(call('calls')).rejects.toThrow('wx.openBluetoothAdapter is not a function')
})

test('a page the build has not is a fault for whoever watches and a failure for the program', async () => {
  const failure = await phone.miniProgram.callWxMethod('navigateTo', { url: '/pages/nowhere' }).catch(String)
  expect(failure).toContain('page "pages/nowhere" is not found')
  await fault(/^navigateTo: page "pages\/nowhere" is not found/)
})

test('a program sees nothing of the browser, and what WeChat gives it', async () => {
  expect(await call('reaches')).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'object', 'function'])
})

const changed = (file: string, text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  cpSync(program, folder, { recursive: true })
  writeFileSync(join(folder, file), text)
  return compileBuild(folder).finally(() => rmSync(folder, { recursive: true }))
}

test('a tag that stands for nothing is refused with file, line and name, and no comment, text or script is taken for one', async () => {
  await expect(changed('pages/far/far.wxml', '<view>\n  <map />\n</view>')).rejects.toThrow(
    'pages/far/far.wxml:2: <map> is neither built into the simulator nor a component of the program',
  )
  await changed(
    'pages/far/far.wxml',
    '<!-- <map /> --><view title="<map>">{{ 1 <map }}</view><wxs module="w">var a = 1 <map</wxs>',
  )
})

test('a template that does not compile and a file that is not there are refused by name', async () => {
  await expect(changed('pages/far/far.wxml', '<view>')).rejects.toThrow(/pages\/far\/far\.wxml:1/)
  await expect(changed('pages/far/far.wxss', '@import "./gone.wxss";')).rejects.toThrow(/gone\.wxss/)
  await expect(changed('app.json', '{"pages":["pages/gone/gone"]}')).rejects.toThrow(
    'the build has no pages/gone/gone.json',
  )
})
