import type { PetitionView } from '@shared/contracts/petition-view'
import { gapsOf } from '@shared/domain/dossier'
import type { Request } from '@shared/domain/request/request'

/** A petition's file as its reader may see it; its veteran is spared what bodies and staff settle among themselves. */
export function petitionViewOf(request: Request, isVeteran: boolean): { petition?: PetitionView } {
  if (!request.petition) return {}
  const { referral, visits, followUps, lookBacks, ...file } = request.petition
  return {
    petition: {
      ...file,
      visits: isVeteran ? visits.map((visit) => ({ ...visit, checklist: [] })) : visits,
      ...(referral && !isVeteran ? { referral: { ...referral, fromName: referral.from.name } } : {}),
      followUps: isVeteran ? [] : followUps,
      lookBacks: isVeteran ? [] : lookBacks,
      earlier: request.cycles.flatMap(({ papers }) => papers ?? []),
      gaps: gapsOf(request),
    },
  }
}
