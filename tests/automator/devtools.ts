import automator from 'miniprogram-automator'
import type { World } from '../../tools/mini-program-simulator/phone/config'
import type { MiniProgram } from './hand'

/** The command line of a real WeChat DevTools; with it the same suites run there. */
export const devtoolsCli = process.env.WECHAT_DEVTOOLS_CLI

/** Opens the project in WeChat's own tool, and leads what the program asks of its cloud to the local one. */
export async function launchDevtools(cliPath: string, openid: string, cloudUrl: string): Promise<MiniProgram> {
  const miniProgram = await automator.launch({ cliPath, projectPath: `${__dirname}/../..` })
  await miniProgram.evaluate(cloudLedHere, cloudUrl, openid)
  await miniProgram.callWxMethod('reLaunch', { url: '/veteran/home/index' })
  return miniProgram
}

/** Runs inside the program: as text, because nothing of a test may be compiled into it. */
const cloudLedHere = `function (cloudUrl, openid) {
  var header = { 'x-openid': openid }
  function ask(path, method, data) {
    return new Promise(function (resolve, reject) {
      wx.request({ url: cloudUrl + path, method: method, data: data, header: header, fail: reject, success: function (reply) {
        if (reply.statusCode < 300) resolve(reply.data)
        else reject({ errCode: reply.data.errCode, errMsg: 'cloud:fail ' + reply.data.errMsg })
      } })
    })
  }
  wx.cloud.callFunction = function (call) {
    return ask('/functions/' + call.name, 'POST', call.data).then(function (result) { return { result: result } })
  }
  wx.cloud.uploadFile = function (file) {
    return ask('/files/' + file.cloudPath, 'PUT', wx.getFileSystemManager().readFileSync(file.filePath))
  }
}`

type Way = (miniProgram: MiniProgram, to: never) => Promise<void>

/** What a person answers WeChat, answered in WeChat's place. */
const ways: Partial<Record<keyof World, Way>> = {
  subscription: (miniProgram, to: World['subscription']) => {
    if (to === 'allow') return miniProgram.restoreWxMethod('requestSubscribeMessage')
    if (to === 'switchedOff')
      return miniProgram.mockWxMethod('requestSubscribeMessage', {
        errMsg: 'requestSubscribeMessage:fail The main switch is switched off',
        errCode: 20004,
      })
    return miniProgram.mockWxMethod('requestSubscribeMessage', everyTemplate, to === 'banned' ? 'ban' : 'reject')
  },
  camera: (miniProgram, to: World['camera']) =>
    to === 'allow'
      ? miniProgram.restoreWxMethod('chooseMedia')
      : miniProgram.mockWxMethod('chooseMedia', { errMsg: 'chooseMedia:fail auth deny' }),
}

const everyTemplate = `function (options, answer) {
  var reply = { errMsg: 'requestSubscribeMessage:ok' }
  options.tmplIds.forEach(function (id) { reply[id] = answer })
  options.success && options.success(reply)
  options.complete && options.complete(reply)
  return Promise.resolve(reply)
}`

/** Brings about on WeChat's own tool what can be brought about there; throws by name for the rest. */
export async function meetOnDevtools(miniProgram: MiniProgram, change: Partial<World>): Promise<void> {
  for (const [name, to] of Object.entries(change)) {
    const way = ways[name as keyof World]
    if (!way) throw new Error(`${name} can only be brought about by a simulator`)
    await way(miniProgram, to as never)
  }
}
