import { yearOf } from '@shared/domain/clock/china-time'
import { digestOf } from '@shared/domain/digest'
import { evolve, firstLine, numberIn } from '@shared/domain/ledger'
import { stationAbove, stationThatDecided } from '@shared/domain/petition/deciding-body'
import { type Application, openingOf } from '@shared/domain/petition/review'
import { decide } from '@shared/domain/request/decide'
import type { Request } from '@shared/domain/request/request'
import { openDossier } from '../../cloud/ledger-store'
import { stationsById } from '../../cloud/people'
import { unlessTaken, type Write } from './act-on-request'

/** The dossier an opinion is looked at again in: the same for a call repeated, and nobody's to take in advance. */
const dossierAgain = ({ _id }: Request, callId: string): string => digestOf(`${_id}|again|${callId}`).slice(0, 24)

/** Writes an application for review or re-check: its line, and the dossier it opens in the book of the level above, all or nothing. */
export const openAgain: Write = async (request, { act, input, callId }, circumstances) => {
  const application = input as Application
  const stations = await stationsById(request.stationPath)
  const station = stationAbove(request, stations)
  const decidedAt = stationThatDecided(request, stations)
  const [requestId, year] = [dossierAgain(request, callId), yearOf(circumstances.at)]
  const written = await unlessTaken(() =>
    openDossier({ bookId: station._id, year: String(year) }, (sequence) => {
      const opened = { requestId, number: numberIn(station, year, sequence) }
      const entry = decide(request, { act, input: { ...application, opened }, callId }, circumstances)
      const first = firstLine(
        openingOf(request, application, { ...opened, station, decidedAt }, circumstances),
        callId,
        circumstances,
      )
      return { entry: first, request: evolve(undefined, first), also: { entry, request: evolve(request, entry) } }
    }),
  )
  return written?.also?.entry
}
