import type { TemplateIds } from '@shared/domain/notice-templates'
import type { Answer } from './answer'

/** Asks leave to push one message of each template: wechat.weapp.ts by WeChat's own question, wechat.h5.ts not at all. Call it in the tap itself. */
export function ask(ids: TemplateIds): Promise<Answer>

/** Whether messages can be pushed to this device at all. */
export const canBeTold: boolean
