import path from 'node:path'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
}

interface Taro {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void
}

/** Has the weapp build stand in for missing built-ins before anything else runs. */
export default (ctx: Taro): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.runtimePath = [path.join(__dirname, 'runtime.ts'), platform.runtimePath].flat()
    },
  })
}
