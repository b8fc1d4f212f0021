import { evolve } from '@shared/domain/ledger'
import { decide } from '@shared/domain/request/decide'
import type { Request } from '@shared/domain/request/request'
import { appendLines, requestById } from '../../cloud/ledger-store'
import { unlessTaken, type Write } from './act-on-request'

/** Ends a matter after its re-check: the same line in its dossier and in those it came from, all or nothing. */
export const endEverywhere: Write = async (request, command, circumstances) => {
  const { words } = command.input as { words: string }
  const lines = (await withOrigins(request)).map((dossier) => {
    const input = dossier._id === request._id ? { words } : { words, number: request.number }
    const entry = decide(dossier, { ...command, input }, circumstances)
    return { entry, request: evolve(dossier, entry) }
  })
  return unlessTaken(async () => {
    await appendLines(lines)
    return lines[0]?.entry
  })
}

/** A dossier, then the one whose opinion it looks at, and so on to the first. */
async function withOrigins(request: Request): Promise<Request[]> {
  const origin = request.petition?.origin && (await requestById(request.petition.origin.requestId))
  return origin ? [request, ...(await withOrigins(origin))] : [request]
}
