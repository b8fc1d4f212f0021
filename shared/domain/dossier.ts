import type { Request } from './request/request'

/** What a petition's dossier must hold before it may close; each is a page an inspector asks for (信访工作条例 19, 23, 32). */
export const dossierParts = ['address', 'words', 'notice', 'decision', 'opinion'] as const
export type DossierPart = (typeof dossierParts)[number]

/** The parts still missing, in the dossier's order; a service matter lacks only its service record. */
export function gapsOf({ petition, veteran, words }: Request): DossierPart[] {
  if (!petition) return []
  const isThere: Record<DossierPart, boolean> = {
    address: veteran.address !== '',
    words: words !== '',
    notice: petition.notice !== undefined,
    decision: petition.admission !== undefined || petition.refusal !== undefined,
    opinion: petition.refusal !== undefined || petition.opinion !== undefined,
  }
  return dossierParts.filter((part) => !isThere[part])
}
