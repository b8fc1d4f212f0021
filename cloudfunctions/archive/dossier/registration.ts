import { isLateEntry } from '@shared/domain/late-entry'
import { accusedWords, partLabels } from '../../../client/copy/desk-labels'
import { categoryNames, channelNames, petitionClassNames, statusNames } from '../../../client/copy/labels'
import { paperCopy } from '../../../client/copy/paper'
import { branchNames, stageNames } from '../../../client/copy/petition'
import type { DossierToPrint } from '../../use-cases/archive/read-to-print'
import type { Block, Fact, Paper } from '../paper'
import { dayOf, minuteOf, onPaper } from './moments'
import { fact, longFact } from './rows'

/** The form of registration (登记表): who, where, what, since when, and who answers for it. */
export function registration({ view, registeredAt, stationName }: DossierToPrint): Paper {
  const { veteran, petition } = view
  const [first] = view.lines
  const note = (words: string): Block => ({ kind: 'note', words })
  return {
    title: paperCopy.registration[view.track],
    day: dayOf(registeredAt),
    blocks: [
      {
        kind: 'facts',
        rows: [
          [fact(paperCopy.number, view.number), fact(paperCopy.station, stationName)],
          [
            fact(petition ? paperCopy.petitioner : paperCopy.veteran, veteran.name),
            fact(paperCopy.phone, veteran.phone),
          ],
          [fact(paperCopy.address, veteran.address)],
          [fact(paperCopy.belongs, veteran.stationName), fact(paperCopy.channel, channelNames[view.channel])],
          [
            fact(paperCopy.category, categoryNames[view.category]),
            fact(paperCopy.urgent, view.isUrgent ? paperCopy.yes : paperCopy.no),
          ],
          ...petitionRows(petition),
          [fact(paperCopy.received, minuteOf(view.receivedAt)), fact(paperCopy.registered, minuteOf(registeredAt))],
          [
            fact(paperCopy.registrar, view.recordedBy ?? veteran.name),
            fact(paperCopy.subject, accusedWords(view.subject, view.accusedLevel)),
          ],
          [fact(paperCopy.firstHandler, view.firstHandlerName), fact(paperCopy.holder, view.holder.name)],
          [fact(paperCopy.status, statusNames[view.status])],
          ...longFact(paperCopy.said, view.words),
          ...(petition?.registration
            ? (['asks', 'facts', 'reasons'] as const).flatMap((part) =>
                longFact(paperCopy.registered5[part], petition.registration?.[part] ?? ''),
              )
            : []),
        ],
      },
      ...(first && isLateEntry(first, view.receivedAt) ? [note(paperCopy.lateEntry)] : []),
      ...(petition && petition.gaps.length > 0
        ? [note(paperCopy.gaps(petition.gaps.map((part) => partLabels[part]).join('、')))]
        : []),
    ],
  }
}

function petitionRows(petition: DossierToPrint['view']['petition']): Fact[][] {
  if (!petition) return []
  const { stage, branch, origin, review, end } = petition
  return [
    [fact(paperCopy.petitionClass, petitionClassNames[petition.class]), fact(paperCopy.stage, stageNames[stage])],
    ...(branch ? [[fact(paperCopy.branch, branchNames[branch])]] : []),
    ...(origin
      ? [
          [fact(paperCopy.origin, origin.number), fact(paperCopy.appliedOn, onPaper(origin.appliedOn))],
          ...longFact(paperCopy.applyReasons, origin.reasons),
          ...(origin.lateReason ? longFact(paperCopy.lateReason, origin.lateReason) : []),
        ]
      : []),
    ...(review ? [[fact(paperCopy.review, review.number)]] : []),
    ...(end ? longFact(paperCopy.end, `${onPaper(end.at)}　${end.words}（${end.number}）`) : []),
  ]
}
