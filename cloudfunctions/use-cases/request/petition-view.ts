import type { PetitionView } from '@shared/contracts/petition-view'
import { gapsOf } from '@shared/domain/dossier'
import type { Request } from '@shared/domain/request/request'
import type { PetitionFile } from '@shared/domain/request/state'

/** A petition's file as its reader may see it; its veteran is spared what bodies and staff settle among themselves. */
export function petitionViewOf(
  request: Request,
  isVeteran: boolean,
): { petition?: PetitionView; formerPetition?: PetitionView } {
  const { petition, formerPetition } = request
  if (petition) return { petition: viewOfFile(petition, request, isVeteran) }
  // What its veteran no longer pursues as a petition stays among those who serve.
  return formerPetition && !isVeteran ? { formerPetition: viewOfFile(formerPetition, request, isVeteran) } : {}
}

function viewOfFile(petition: PetitionFile, request: Request, isVeteran: boolean): PetitionView {
  const { referral, visits, followUps, lookBacks, before = [], ...file } = petition
  return {
    ...file,
    visits: isVeteran ? visits.map((visit) => ({ ...visit, checklist: [] })) : visits,
    ...(referral && !isVeteran ? { referral: { ...referral, fromName: referral.from.name } } : {}),
    followUps: isVeteran ? [] : followUps,
    lookBacks: isVeteran ? [] : lookBacks,
    earlier: [...before, ...request.cycles.flatMap(({ papers }) => papers ?? [])],
    gaps: gapsOf(request),
  }
}
