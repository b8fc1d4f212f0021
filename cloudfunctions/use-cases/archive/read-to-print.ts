import type { RequestView } from '@shared/contracts/views'
import type { Instant } from '@shared/domain/clock/china-time'
import { brokenAt } from '@shared/domain/ledger'
import { currentCycle } from '@shared/domain/request/cycle'
import { isOpen } from '@shared/domain/request/lifecycle'
import type { Attachment, Cycle } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import type { Dossier } from '../../cloud/dossier-store'
import { fileContent } from '../../cloud/files'
import { traceRead } from '../../cloud/ledger-store'
import { readableDossier } from '../request/readable'
import { recordRead, viewOf } from '../request/views'

/** A dossier as its reader may take it away on paper. */
export interface DossierToPrint {
  view: RequestView
  chainHolds: boolean
  /** Whose book it stands in. */
  stationName: string
  lastHash: string
  /** When its first line was written, and its last. */
  registeredAt: Instant
  lastAt: Instant
  /** When it was closed or taken back; absent while it is open. */
  endedAt?: Instant
  attachments: Attachment[]
  /** How the service matter was answered, judged and recorded in each round, the first first. */
  rounds: Pick<Cycle, 'answer' | 'verdict' | 'record'>[]
  /** The content of each photograph that fits, by its place among the attachments. */
  photos: Map<number, Buffer>
  readerName: string
}

/** The most bytes of photographs in one print: with more, the document would outgrow what storage and memory take. */
const MOST_PHOTO_BYTES = 20 * 1024 * 1024

/** One dossier for paper; it is read by the same rule as on screen and leaves the same trace. Refuses with NOT_FOUND. */
export async function readToPrint(requestId: string, actor: Actor, at: Instant): Promise<DossierToPrint> {
  const dossier = await readableDossier(requestId, actor)
  await traceRead(requestId, actor, at, 'paper')
  return dossierToPrint(dossier, actor, at, await photosOf(dossier.request.attachments))
}

/** A dossier as its reader may have it on paper, with the photographs that fit. */
export function dossierToPrint(
  dossier: Dossier,
  actor: Actor,
  at: Instant,
  photos: DossierToPrint['photos'],
): DossierToPrint {
  const { request, entries } = dossier
  return {
    view: viewOf(dossier, [], actor, at),
    chainHolds: !brokenAt(entries, request),
    stationName: request.queue.name,
    lastHash: request.lastHash,
    registeredAt: entries[0]?.at ?? request.receivedAt,
    lastAt: request.lastAt,
    endedAt: isOpen(request.status) ? undefined : currentCycle(request).closedAt,
    attachments: request.attachments,
    rounds: request.cycles.map(({ answer, verdict, record }) => ({
      answer,
      verdict,
      record: record && recordRead(record, actor),
    })),
    photos,
    readerName: actor.name,
  }
}

async function photosOf(attachments: Attachment[]): Promise<Map<number, Buffer>> {
  const photos = new Map<number, Buffer>()
  let bytes = 0
  for (const [index, { kind, fileId, bytes: size }] of attachments.entries()) {
    if (kind !== 'photo' || bytes + size > MOST_PHOTO_BYTES) continue
    const content = await fileContent(fileId)
    if (!content || !isPrintable(content)) continue
    bytes += content.length
    photos.set(index, content)
  }
  return photos
}

/** JPEG and PNG print; what else a phone makes (HEIC, WebP) is listed and stays in the electronic dossier. */
const isPrintable = (content: Buffer): boolean =>
  content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  content.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))
