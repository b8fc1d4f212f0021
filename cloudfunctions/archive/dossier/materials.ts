import { filesCopy } from '../../../client/copy/files'
import { paperCopy } from '../../../client/copy/paper'
import type { DossierToPrint } from '../../use-cases/archive/read-to-print'
import type { Block, Paper } from '../paper'
import { dayOf, minuteOf } from './moments'
import { isSound } from './photo'
import { table } from './rows'

/** The list of everything in the dossier, with what shows a file was not changed, and the photographs. */
export function materials({ view, attachments, photos }: DossierToPrint): Paper[] {
  const first = attachments[0]
  if (!first) return []
  const count = { photo: 0, voice: 0, document: 0 }
  const named = attachments.map((attachment, index) => {
    count[attachment.kind] += 1
    const content = photos.get(index)
    const isPrinted = content !== undefined && isSound(content)
    return {
      ...attachment,
      name: filesCopy[attachment.kind](count[attachment.kind]),
      ...(isPrinted ? { content } : {}),
    }
  })
  const rows = named.map(({ name, at, bytes, sha256, fileId }, index) => [
    String(index + 1),
    view.petition?.deliveries.some(({ proofFileId }) => proofFileId === fileId) ? `${name}${paperCopy.proof}` : name,
    minuteOf(at),
    paperCopy.sizeWords(bytes),
    `${sha256.slice(0, 32)}\n${sha256.slice(32)}`,
  ])
  const left = named.filter(({ content }) => !content).map(({ name }) => name)
  const day = dayOf(first.at)
  const list: Paper = {
    title: paperCopy.materials,
    day,
    blocks: [
      table(paperCopy.materialHeads, [28, 74, 56, 48, '*'], rows),
      ...(left.length > 0 ? [{ kind: 'note', words: paperCopy.notPrinted + left.join('、') } as const] : []),
    ],
  }
  const pictures = named.flatMap(({ name, at, content }): Block[] =>
    content ? [{ kind: 'photo', photo: { name: paperCopy.photoWords(name, minuteOf(at)), content } }] : [],
  )
  return pictures.length > 0 ? [list, { title: paperCopy.photos, day, blocks: pictures }] : [list]
}
