interface MiniPlatform {
  platform: string
  template: { internalComponents: Record<string, Record<string, string>> }
}

interface Taro {
  registerMethod(method: { name: string; fn: (platform: MiniPlatform) => void }): void
}

/**
 * Lets a finger that stays on a button press it all the same. Taro's weapp templates listen for long presses on everything that hears
 * anything, and where one is heard WeChat makes no tap of a touch over 350 ms: old fingers would press in vain.
 */
export default (ctx: Taro): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      for (const attributes of Object.values(platform.template.internalComponents)) delete attributes.bindLongTap
    },
  })
}
