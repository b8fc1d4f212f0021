import type { PapersView, PetitionView } from '@shared/contracts/petition-view'
import type { RequestView } from '@shared/contracts/views'
import { unserved } from '@shared/domain/petition/delivery'
import { paperDay } from '../../../client/copy/due'
import { verdictNames } from '../../../client/copy/labels'
import { paperCopy } from '../../../client/copy/paper'
import {
  deliveryMethodNames,
  documentNames,
  lookBackQuestions,
  lookBackResults,
  petitionCopy,
} from '../../../client/copy/petition'
import type { DossierToPrint } from '../../use-cases/archive/read-to-print'
import type { Block, Fact, Paper } from '../paper'
import { dayOf, onPaper } from './moments'
import { fact, longFact, table } from './rows'

/** The receipts of service (送达回证): what was served, and an empty row to be signed for each paper still to be. */
export function delivery(view: RequestView, { stage }: PetitionView, papers: PapersView): Paper[] {
  const { deliveries } = papers
  const served = deliveries.map(({ document, method, deliveredOn, receivedBy, proofFileId }) => [
    documentNames[document],
    view.veteran.name,
    deliveryMethodNames[method],
    deliveredOn,
    receivedBy,
    proofFileId ? paperCopy.hasProof : '',
  ])
  const owed = unserved({ ...papers, stage })
  const rows = [...served, ...owed.map((kind) => [documentNames[kind], view.veteran.name, '', '', '\n\n', ''])]
  if (rows.length === 0) return []
  const day = deliveries[0]?.deliveredOn ?? paperCopy.notServed
  return [{ title: paperCopy.delivery, day, blocks: [table(paperCopy.deliveryHeads, [84, 56, 60, 66, '*', 56], rows)] }]
}

/** How the petitioner rated the handling of one cycle. */
export function rated({ rating }: PapersView): Paper[] {
  if (!rating) return []
  const { verdict, at, reason, recordedBy } = rating
  const rows = [
    [
      fact(paperCopy.verdict, `${verdictNames[verdict]}　${petitionCopy.ratedThrough(recordedBy)}`),
      fact(paperCopy.ratedOn, onPaper(at)),
    ],
    ...(reason ? longFact(paperCopy.ratingWords, reason) : []),
  ]
  const blocks: Block[] = [
    { kind: 'facts', rows },
    { kind: 'note', words: paperCopy.law.rating },
  ]
  return [{ title: paperCopy.rating, day: dayOf(at), blocks }]
}

/** The answer of a service matter in one round, its verdict and its service record. */
export function answers({ answer, verdict, record }: DossierToPrint['rounds'][number]): Paper[] {
  const rows: Fact[][] = []
  if (answer) rows.push(...longFact(paperCopy.answered + (answer.wasLate ? paperCopy.answerLate : ''), answer.words))
  if (verdict) rows.push([fact(paperCopy.verdict, `${verdictNames[verdict.value]}　${verdict.reason}`)])
  for (const [field, label] of Object.entries(paperCopy.recordFields)) {
    const words = record?.[field as keyof typeof record]
    if (words) rows.push(...longFact(label, field === 'servedOn' ? paperDay(words) : words))
  }
  const day = dayOf(answer?.at ?? verdict?.at ?? record?.servedOn ?? '')
  return rows.length > 0 ? [{ title: paperCopy.answer, day, blocks: [{ kind: 'facts', rows }] }] : []
}

/** Hearings of a re-check, and what was done after closing: calls on the petitioner (回访) and second looks (回头看). */
export function afterwards({ hearings, followUps, lookBacks }: PetitionView): Paper[] {
  const facts = (rows: Fact[][]): Block => ({ kind: 'facts', rows })
  const papers: Paper[] = []
  if (hearings.length > 0)
    papers.push({
      title: paperCopy.hearings,
      day: hearings[0]?.startedOn ?? '',
      blocks: hearings.map(({ startedOn, endedOn, words, conclusion = '' }) =>
        facts([
          [fact(paperCopy.hearingFrom, onPaper(startedOn)), fact(paperCopy.hearingTo, endedOn && onPaper(endedOn))],
          ...longFact(paperCopy.hearingWords, words),
          ...longFact(paperCopy.hearingEnd, conclusion),
        ]),
      ),
    })
  if (followUps.length > 0) {
    const rows = followUps.map(({ followedOn, words }, index) => [String(index + 1), followedOn, words])
    const blocks = [table(paperCopy.followUpHeads, [30, 80, '*'], rows)]
    papers.push({ title: paperCopy.followUps, day: followUps[0]?.followedOn ?? '', blocks })
  }
  if (lookBacks.length > 0)
    papers.push({
      title: paperCopy.lookBacks,
      day: dayOf(lookBacks[0]?.at ?? ''),
      blocks: lookBacks.map(({ by, at, result, note, ...answers }) =>
        facts([
          [fact(paperCopy.lookedBy, by), fact(paperCopy.lookedOn, onPaper(at))],
          ...Object.entries(lookBackQuestions).map(([question, label]) => [
            fact(label, answers[question as keyof typeof answers] ? paperCopy.yes : paperCopy.no),
          ]),
          [fact(paperCopy.lookResult, lookBackResults[result])],
          ...longFact(paperCopy.lookNote, note),
        ]),
      ),
    })
  return papers
}
