import type { TemplateIds } from '@shared/domain/notice-templates'
import Taro from '@tarojs/taro'
import { type Answer, answerOf, refusalOf } from './answer'

export const canBeTold = true

/** WeChat lets itself be asked from a tap alone, so nothing may be awaited before this call. */
export function ask(ids: TemplateIds): Promise<Answer> {
  const asked = { tmplIds: Object.values(ids) } as Parameters<typeof Taro.requestSubscribeMessage>[0]
  return Taro.requestSubscribeMessage(asked).then((reply) => answerOf(reply, ids), refusalOf)
}
