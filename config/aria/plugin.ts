import path from 'node:path'
import { ariaAttributes } from './attributes'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
  template: { mergeComponents(ctx: unknown, patch: typeof ariaAttributes): void }
}

interface Taro {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void
}

/** Teaches Taro's weapp templates, and the run time that fills them, the aria attributes. */
export default (ctx: Taro): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
