import type { DatabaseFile } from './store/database'
import type { OpenapiReply, OpenapiRequest } from './wire/openapi-wire'

/** A subscription message that was pushed to someone. */
export interface Pushed {
  at: string
  openid: string
  templateId: string
  page?: string
  data: Record<string, { value: string }>
}

/** What can be steered about WeChat's own servers. */
export interface WechatSteering {
  /** Openids whose subscription messages are refused with 43101. */
  refused: Set<string>
  /** Openids whose subscription messages fail with -1 as long as they stand here. */
  failing: Set<string>
  /** Openids that are nobody's any more: 40003. */
  gone: Set<string>
  contentCheck: 'words' | 'pass' | 'review' | 'risky' | 'down'
}

const riskyWords = ['法轮', '炸弹', '自杀', '赌博']
const doubtfulWords = ['上访闹事', '代开发票', '加微信']

/** The openapi calls this cloud knows; every other name is refused with it. */
export class Wechat {
  readonly steering: WechatSteering = { refused: new Set(), failing: new Set(), gone: new Set(), contentCheck: 'words' }

  constructor(
    private readonly file: DatabaseFile,
    private readonly at: () => string,
  ) {
    file.exec('CREATE TABLE IF NOT EXISTS outbox (line INTEGER PRIMARY KEY, message TEXT NOT NULL)')
  }

  outbox(): Pushed[] {
    const rows = this.file.all<{ message: string }>('SELECT message FROM outbox ORDER BY line')
    return rows.map(({ message }) => JSON.parse(message) as Pushed)
  }

  /** Answers one call; `permitted` is the calling function's own list in its config.json. */
  answer({ apiName, parameters }: OpenapiRequest, permitted: string[] | undefined): OpenapiReply {
    const handler = this.handlers[apiName]
    if (!handler) return failure(-604100, `API not found: the local cloud does not implement openapi.${apiName}`)
    if (!permitted?.includes(apiName)) return { errorCode: -604101 }
    return { body: handler(parameters) }
  }

  private readonly handlers: Record<string, (parameters: Record<string, unknown>) => object> = {
    'subscribeMessage.send': ({ touser, template_id, page, data }) => {
      const openid = String(touser)
      if (this.steering.refused.has(openid)) return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
      if (this.steering.gone.has(openid)) return { errcode: 40003, errmsg: 'touser字段openid为空或者不正确' }
      if (this.steering.failing.has(openid)) return { errcode: -1, errmsg: 'system error' }
      const pushed = { at: this.at(), openid, templateId: String(template_id), page, data }
      this.file.run('INSERT INTO outbox (message) VALUES (?)', JSON.stringify(pushed))
      return { errcode: 0, errmsg: 'ok' }
    },

    'security.msgSecCheck': ({ version, openid, scene, content }) => {
      if (this.steering.contentCheck === 'down') return { errcode: -1, errmsg: 'system error' }
      if (version !== 2 || !openid || !scene) return { errcode: 47001, errmsg: 'data format error' }
      const suggest = this.suggestionFor(String(content))
      const label = suggest === 'pass' ? 100 : 20001
      return { errcode: 0, errmsg: 'ok', trace_id: 'local', result: { suggest, label }, detail: [] }
    },

    'phonenumber.getPhoneNumber': ({ code }) => {
      const phone = /^phone:(\d{11})$/.exec(String(code))?.[1]
      if (!phone) return { errcode: 40029, errmsg: 'invalid code' }
      const watermark = { timestamp: Math.floor(Date.parse(this.at()) / 1000), appid: 'local-app' }
      const phoneInfo = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark }
      return { errcode: 0, errmsg: 'ok', phone_info: phoneInfo }
    },
  }

  private suggestionFor(text: string): 'pass' | 'review' | 'risky' {
    const { contentCheck } = this.steering
    if (contentCheck === 'pass' || contentCheck === 'review' || contentCheck === 'risky') return contentCheck
    if (riskyWords.some((word) => text.includes(word))) return 'risky'
    return doubtfulWords.some((word) => text.includes(word)) ? 'review' : 'pass'
  }
}

function failure(errcode: number, errmsg: string): OpenapiReply {
  return { body: { errcode, errmsg } }
}
