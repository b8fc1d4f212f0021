import type { Files } from '../files'
import type { Functions } from '../functions/functions'
import type { Store } from '../store/store'
import type { Wechat, WechatSteering } from '../wechat'

/** Failures that can be brought about on purpose; what is not named stays as it is. */
export interface Steering {
  subscribeMessage?: { refuse?: string[]; fail?: string[]; gone?: string[] }
  contentCheck?: WechatSteering['contentCheck']
  disk?: 'full' | 'ok'
  functionsDown?: boolean
}

const known = ['subscribeMessage', 'contentCheck', 'disk', 'functionsDown']

/** Brings failures about, or ends them. */
export function steer(
  rooms: { store: Store; files: Files; functions: Functions; wechat: Wechat },
  { subscribeMessage, contentCheck, disk, functionsDown, ...rest }: Steering,
): void {
  for (const name of Object.keys(rest)) throw new Error(`cannot steer ${name}: only ${known.join(', ')}`)
  if (subscribeMessage?.refuse) rooms.wechat.steering.refused = new Set(subscribeMessage.refuse)
  if (subscribeMessage?.fail) rooms.wechat.steering.failing = new Set(subscribeMessage.fail)
  if (subscribeMessage?.gone) rooms.wechat.steering.gone = new Set(subscribeMessage.gone)
  if (contentCheck) rooms.wechat.steering.contentCheck = contentCheck
  if (disk) {
    rooms.store.changing.isFull = disk === 'full'
    rooms.files.isFull = disk === 'full'
  }
  if (functionsDown !== undefined) rooms.functions.areDown = functionsDown
}
