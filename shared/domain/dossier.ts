import { decisionServedOn, unserved } from './petition/delivery'
import { owesResult } from './petition/movement'
import type { Request } from './request/request'

/**
 * What a petition's dossier must hold before it may close; each is a page an inspector asks for (信访工作条例 19, 23, 32, 35). Whatever was
 * written to the petitioner has been served.
 * A review or re-check rests on the first dossier's registration and notice.
 */
export const dossierParts = [
  'address',
  'words',
  'registration',
  'notice',
  'decision',
  'opinion',
  'service',
  'result',
] as const
export type DossierPart = (typeof dossierParts)[number]

/** The parts still missing, in the dossier's order; a service matter lacks only its service record. */
export function gapsOf({ petition, veteran, words, movements = [] }: Request): DossierPart[] {
  if (!petition) return []
  const isFirst = petition.stage === 'first'
  const isThere: Record<DossierPart, boolean> = {
    address: veteran.address !== '',
    words: words !== '',
    registration: !isFirst || petition.registration !== undefined,
    notice: !isFirst || petition.notice !== undefined,
    decision: !isFirst || petition.admission !== undefined || petition.refusal !== undefined,
    opinion: petition.refusal !== undefined || petition.opinion !== undefined,
    service: decisionServedOn(petition) !== undefined && unserved(petition).length === 0,
    result: !movements.some(owesResult),
  }
  return dossierParts.filter((part) => !isThere[part])
}
