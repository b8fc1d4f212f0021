import type { PetitionView } from '@shared/contracts/petition-view'
import { gapsOf } from '@shared/domain/dossier'
import { mayAnswerObjection } from '@shared/domain/petition/objection'
import type { Request } from '@shared/domain/request/request'
import type { Papers, PetitionFile } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'

/** A petition's file as its reader may see it; its veteran is spared what bodies and staff settle among themselves. */
export function petitionViewOf(
  request: Request,
  actor: Actor,
): { petition?: PetitionView; formerPetition?: PetitionView } {
  const { petition, formerPetition } = request
  if (petition) return { petition: viewOfFile(petition, request, actor) }
  // What its veteran no longer pursues as a petition stays among those who serve.
  return formerPetition && actor.role !== 'veteran'
    ? { formerPetition: viewOfFile(formerPetition, request, actor) }
    : {}
}

function viewOfFile(petition: PetitionFile, request: Request, actor: Actor): PetitionView {
  const isVeteran = actor.role === 'veteran'
  const { referral, visits, followUps, lookBacks, before = [], ...file } = petition
  return {
    ...file,
    visits: isVeteran ? visits.map((visit) => ({ ...visit, checklist: [] })) : visits,
    ...(referral && !isVeteran
      ? { referral: { ...referral, fromName: referral.from.name, mayAnswer: mayAnswerObjection(request, actor) } }
      : {}),
    followUps: isVeteran ? [] : followUps,
    lookBacks: isVeteran ? [] : lookBacks,
    earlier: [...before, ...request.cycles.flatMap(({ papers }) => papers ?? [])].sort(byFirstWritten),
    gaps: gapsOf(request),
  }
}

/** A file put by with its track may be older or younger than those put by with a round. */
const byFirstWritten = (one: Papers, other: Papers): number => (firstWritten(one) < firstWritten(other) ? -1 : 1)

const firstWritten = ({ notice, refusal, admission, opinion }: Papers): string =>
  notice?.at ?? refusal?.at ?? admission?.at ?? opinion?.at ?? ''
