import Taro from '@tarojs/taro'

/** WeChat's own question, once per template; whatever the answer, the matter is sent. */
export async function askForNotices(): Promise<void> {
  if (!NOTICE_TEMPLATE_ID) return
  const asked = { tmplIds: [NOTICE_TEMPLATE_ID] } as Parameters<typeof Taro.requestSubscribeMessage>[0]
  await Taro.requestSubscribeMessage(asked).catch(() => undefined)
}
