import type { Instant } from '../clock/china-time'
import type { Entry } from '../ledger'
import type { Request } from '../request/request'
import type { RequestState } from '../request/state'
import type { ReaderKey } from '../role'
import { MOST_TERMS, termsOf } from './terms'

/** What a dossier is found by; who may find it is written under the same names as on its head. */
export interface SearchEntry {
  _id: string
  terms: string[]
  readers: ReaderKey[]
  withheldFrom: ReaderKey[]
  withheldPersonIds: string[]
  veteran: { personId: string }
  receivedAt: Instant
}

/** A dossier's terms: its number, its veteran's name and phone's last four, its words and its answers; state of mind never. */
export function searchEntryOf(request: Request): SearchEntry {
  const { _id, number, veteran, words, cycles, petition, readers, withheldFrom, withheldPersonIds, receivedAt } =
    request
  const answers = cycles.flatMap(({ answer, papers }) => [answer?.words ?? '', papers?.opinion?.words ?? ''])
  // The last parts of a number are what people say of it.
  const texts = [
    number,
    number.replaceAll('-', ' '),
    veteran.name,
    veteran.phone.slice(-4),
    words,
    ...answers,
    petition?.opinion?.words ?? '',
  ]
  return {
    _id,
    terms: [...new Set(texts.flatMap(termsOf))].slice(0, MOST_TERMS),
    readers,
    withheldFrom,
    withheldPersonIds,
    veteran: { personId: veteran.personId },
    receivedAt,
  }
}

/** The facts a search entry is made of; a line that changes none of them leaves it as it is. */
const found: readonly (keyof RequestState)[] = [
  '_id',
  'number',
  'veteran',
  'words',
  'cycles',
  'petition',
  'stationPath',
  'holder',
  'movements',
  'withheldFrom',
  'withheldPersonIds',
  'receivedAt',
]

/** Whether a line may change what its dossier is found by, or by whom. */
export const changesSearch = ({ change }: Pick<Entry, 'change'>): boolean => found.some((field) => field in change)
