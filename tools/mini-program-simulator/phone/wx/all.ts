import { builtInTags } from '../../build/tags'
import { appEvents } from './app-events'
import { cloud } from './cloud'
import { device } from './device'
import { dialogues } from './dialogues'
import { documents } from './documents'
import { fileSystem, OWN_FOLDER } from './file-system'
import { looking } from './looking'
import { messages } from './messages'
import { network } from './network'
import { pageFrame } from './page-frame'
import { person } from './person'
import { pictures } from './pictures'
import { privacy } from './privacy'
import { routes } from './routes'
import { sound } from './sound'
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
  ...dialogues,
  ...pageFrame,
  ...looking,
  ...fileSystem,
  ...documents,
  ...pictures,
  ...sound,
  ...messages,
  ...privacy,
  ...person,
  cloud,
  env: { USER_DATA_PATH: OWN_FOLDER },
  nextTick: (callback: () => void) => void Promise.resolve().then(callback),
  canIUse,
}

const elsewhere = ['object', 'success', 'return', 'callback']

/** Whether there is a function, a part of it (`cloud.callFunction`) or a built-in component of this name; what each takes is not known. */
function canIUse(name: string): boolean {
  const [first = '', second] = name.split('.')
  if (builtInTags.includes(first)) return true
  const found = wx[first]
  if (found === undefined || second === undefined || elsewhere.includes(second)) return found !== undefined
  return typeof found === 'function' || (found as Record<string, unknown>)[second] !== undefined
}
