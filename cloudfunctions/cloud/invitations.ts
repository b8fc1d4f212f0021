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
import type { Person } from '@shared/domain/people/person'
import { command, database, rows } from './cloud'
import { bindWithin } from './joining'
import { takeStaffTurn } from './staff'
import { one, put, type Transaction, transact } from './transaction'

const invitations = () => database.collection('invitations')

/**
 * Gives a person a new code, in groups to be read aloud, and ends those before it; the code itself is kept nowhere. None where the person
 * may not be given one as they sit in the county's turn, whatever was true before.
 */
export const issueInvitation = (
  { personId, jurisdictionId, at }: { personId: string; jurisdictionId: string; at: Instant },
  mayInvite: (person: Person) => boolean,
): Promise<{ code: string; expiresAt: Instant } | undefined> =>
  transact(async (transaction) => {
    await takeStaffTurn(transaction, jurisdictionId)
    const person = await one<Person>(transaction, 'people', personId)
    if (!person || !mayInvite(person)) return undefined
    await endInvitations(transaction, personId, at)
    const code = codeFrom(randomBytes(CODE_LENGTH))
    const invitation = invitationFor(personId, code, at)
    await transaction.collection('invitations').add({ data: invitation })
    return { code: inGroups(code), expiresAt: invitation.expiresAt }
  })

/** Ends every code of a person that could still be used; the county's turn keeps new ones away meanwhile. */
export async function endInvitations(transaction: Transaction, personId: string, at: Instant): Promise<void> {
  const open = { personId, usedAt: command.exists(false), expiresAt: command.gt(at) }
  for (const { _id } of await rows<Invitation>(invitations().where(open).limit(100))) {
    const invitation = await one<Invitation>(transaction, 'invitations', _id)
    if (invitation && isOpen(invitation, at)) await put(transaction, 'invitations', { ...invitation, expiresAt: at })
  }
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
