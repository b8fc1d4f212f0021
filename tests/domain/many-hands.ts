import type { Act, Status, Track } from '@shared/domain/request/lifecycle'
import type { Actor, Role } from '@shared/domain/role'
import { standingAt } from './standing'
import { type File, type How, told, villageHead, villageOfficer, wangAtWork } from './town'

/** A dossier with something sent, led or drafted in it, where this act is possible to these; none where the act needs no such thing. */
export function sharedFor(
  act: Act,
  track: Track,
  from: Status,
): { file: File; who?: Partial<Record<Role, Actor>>; how?: How } | undefined {
  const file = standingAt(track, from)
  // Each was sent by the line that stands last, whose version is its name.
  const sent = () => told(file, [villageOfficer, 'supervise'])
  const movementId = String(file.entries.length + 1)
  if (act === 'receive' || act === 'returnMovement') return { file: sent(), how: { movementId } }
  if (act === 'reportResult')
    return { file: told(sent(), [villageOfficer, 'receive', { movementId }]), how: { movementId } }
  if (act === 'recordProgress')
    return { file: told(file, [villageHead, 'assignLeader', { personId: villageHead.personId }]), who: led }
  if (act === 'approveAnswer' || act === 'returnAnswer')
    return track === 'service'
      ? { file: told(file, [wangAtWork, 'draftAnswer']) }
      : { file: told(file, [villageDrafter, 'draftAnswer']) }
  return undefined
}

/** The head leads; an officer does where the same person is one. */
const led: Partial<Record<Role, Actor>> = { head: villageHead, officer: { ...villageHead, role: 'officer' } }

const villageDrafter: Actor = { ...villageOfficer, personId: 'person-drafter', name: 'person-drafter' }
