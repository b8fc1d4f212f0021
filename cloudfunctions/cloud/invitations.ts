import { randomBytes } from 'node:crypto'
import type { Instant } from '@shared/domain/clock/china-time'
import {
  CODE_LENGTH,
  codeFrom,
  hashOfCode,
  type Invitation,
  inGroups,
  invitationFor,
  isOpen,
} from '@shared/domain/people/invitation'
import { command, database, rows } from './cloud'
import { bindWithin } from './joining'
import { one, put, transact } from './transaction'

const invitations = () => database.collection('invitations')

/** Gives a person a new code, in groups to be read aloud, and ends those before it; the code itself is kept nowhere. */
export async function issueInvitation(personId: string, at: Instant): Promise<{ code: string; expiresAt: Instant }> {
  await endInvitations(personId, at)
  const code = codeFrom(randomBytes(CODE_LENGTH))
  const invitation = invitationFor(personId, code, at)
  await invitations().add({ data: invitation })
  return { code: inGroups(code), expiresAt: invitation.expiresAt }
}

/** Ends every code of a person that could still be used. */
export async function endInvitations(personId: string, at: Instant): Promise<void> {
  await invitations()
    .where({ personId, usedAt: command.exists(false), expiresAt: command.gt(at) })
    .update({ data: { expiresAt: at } })
}

/** Who a code was given to, whether or not it may still be used. */
export async function invitationOf(code: string): Promise<Invitation | undefined> {
  const [invitation] = await rows<Invitation>(
    invitations()
      .where({ _id: hashOfCode(code) })
      .limit(1),
  )
  return invitation
}

/** Uses a code up for this identity, once; nothing happens where it is over, or somebody was faster. */
export const claim = (id: string, openid: string, at: Instant): Promise<void> =>
  transact(async (transaction) => {
    const invitation = await one<Invitation>(transaction, 'invitations', id)
    if (!invitation || !isOpen(invitation, at)) return
    if (await bindWithin(transaction, invitation.personId, openid))
      await put(transaction, 'invitations', { ...invitation, usedAt: at })
  })
