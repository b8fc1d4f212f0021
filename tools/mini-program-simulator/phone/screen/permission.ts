import { type World, world } from '../config'
import { ask } from './dialogue'

/** The permissions a person is asked for. */
type Permission = 'phoneNumber' | 'subscription' | 'camera' | 'microphone' | 'album'

/** Whether the person allows it: as the world says, or as they answer the question that then stands on the screen. */
export async function permit(permission: Permission, text: string): Promise<boolean> {
  const answer: World[Permission] = world()[permission]
  if (answer !== 'ask') return answer === 'allow'
  return ask({ kind: 'permission', title: text, yes: '允许', no: '拒绝' })
}
