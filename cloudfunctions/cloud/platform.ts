import { cloud } from './cloud'

const openapi = (cloud as unknown as { openapi: OpenApi }).openapi

interface OpenApi {
  subscribeMessage: { send(message: object): Promise<unknown> }
  security: { msgSecCheck(content: object): Promise<{ result?: { suggest?: string } }> }
  phonenumber: { getPhoneNumber(of: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber?: string } }> }
}

/** WeChat's scene number for words in a forum-like place, the nearest to a request. */
const SCENE_FORUM = 3

/** Asks WeChat whether words need a person's eye; a failed check asks for one too and never stops anything. */
export async function needsReading(words: string, openid: string): Promise<'review' | 'unchecked' | undefined> {
  try {
    const content = [...words].slice(0, 2500).join('')
    const { result } = await openapi.security.msgSecCheck({ content, version: 2, scene: SCENE_FORUM, openid })
    return result?.suggest === 'pass' ? undefined : 'review'
  } catch (error) {
    console.warn(JSON.stringify({ contentCheck: 'failed', errCode: (error as { errCode?: number }).errCode }))
    return 'unchecked'
  }
}

/** The phone number WeChat vouches for behind a getPhoneNumber code, or none. */
export async function phoneBehind(code: string): Promise<string | undefined> {
  try {
    const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code })
    return phoneInfo?.purePhoneNumber
  } catch (error) {
    console.warn(JSON.stringify({ phoneNumber: 'refused', errCode: (error as { errCode?: number }).errCode }))
    return undefined
  }
}

/** No later try helps: somebody has not accepted such a message (43101), or is no user of this mini-program any more (40003). */
const refusedForGood = [43101, 40003]

/** Sends one subscription message; gives why not where WeChat refuses it for good, throws where a later try may help. */
export async function push(message: {
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}): Promise<'sent' | 'refused'> {
  const { openid, ...rest } = message
  try {
    await openapi.subscribeMessage.send({ touser: openid, ...rest })
    return 'sent'
  } catch (error) {
    if (refusedForGood.includes((error as { errCode?: number }).errCode ?? 0)) return 'refused'
    throw error
  }
}
