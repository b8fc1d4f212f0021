import type { Checked } from '@shared/contracts'
import type { Session } from '@shared/contracts/veteran'
import { isOpen } from '@shared/domain/people/invitation'
import { Refusal } from '@shared/domain/refusal'
import { claim, invitationOf } from '../../cloud/invitations'
import { personByOpenid } from '../../cloud/people'
import { sessionOf } from './join'

/**
 * Binds the caller's WeChat identity to the person a code was given to. Refuses with INVITATION_INVALID an unknown code, a used one and
 * one that is over alike, and with ALREADY_JOINED an identity that is somebody else's; one that is theirs already changes nothing.
 */
export async function claimInvitation(
  { code }: Checked<'veteran', 'claimInvitation'>,
  openid: string,
  at: string,
): Promise<Session> {
  const invitation = await invitationOf(code)
  const caller = await personByOpenid(openid)
  if (invitation && caller?._id === invitation.personId) return sessionOf(caller)
  if (!invitation || !isOpen(invitation, at)) throw new Refusal('INVITATION_INVALID')
  if (caller) throw new Refusal('ALREADY_JOINED')
  await claim(invitation._id, openid, at)
  // A second tap on its way beside the first finds the code used, by this very identity; another code's tap has made it somebody else's.
  const person = await personByOpenid(openid)
  if (!person) throw new Refusal('INVITATION_INVALID')
  if (person._id !== invitation.personId) throw new Refusal('ALREADY_JOINED')
  return sessionOf(person)
}
