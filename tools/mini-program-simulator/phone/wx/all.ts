import { appEvents } from './app-events'
import { cloud } from './cloud'
import { device } from './device'
import { fileSystem } from './file-system'
import { interface_ } from './interface'
import { media } from './media'
import { messages } from './messages'
import { network } from './network'
import { privacy } from './privacy'
import { routes } from './routes'
import { storage } from './storage'

/**
 * The `wx` of the program, and all there is of it: any other name is undefined, so that calling it throws with its name, and a
 * program that asks first takes it for an older WeChat.
 */
export const wx: Record<string, unknown> = {
  ...appEvents,
  ...routes,
  ...storage,
  ...network,
  ...device,
  ...interface_,
  ...fileSystem,
  ...media,
  ...messages,
  ...privacy,
  cloud,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  canIUse: (name: string) => name.split('.')[0]?.split('?')[0] !== undefined && (name.split('.')[0] ?? '') in wx,
}
