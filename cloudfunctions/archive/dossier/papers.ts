import type { RequestView } from '@shared/contracts/views'
import { usedAfter } from '@shared/domain/clock/policy'
import { archivingCopy, retentionNames } from '../../../client/copy/archiving'
import { deskCopy } from '../../../client/copy/desk'
import { roleLabels } from '../../../client/copy/desk-labels'
import { paperDay } from '../../../client/copy/due'
import { categoryNames, clockNames, trackNames } from '../../../client/copy/labels'
import { paperCopy } from '../../../client/copy/paper'
import { lineWords } from '../../../client/desk/line-words'
import type { DossierToPrint } from '../../use-cases/archive/read-to-print'
import type { Paper, PaperDossier } from '../paper'
import { afterwards, answers, delivery, rated } from './handling'
import { hands, movement } from './hands'
import { letters } from './letters'
import { materials } from './materials'
import { dayOf, endOf, minuteOf, onPaper } from './moments'
import { reception } from './reception'
import { registration } from './registration'
import { longRow, table } from './rows'

/** Everything of one dossier as its papers, in the order of the file: what is asked, how it was received, what was decided, and every line. */
export function papersOf(dossier: DossierToPrint, printedAt: string): PaperDossier {
  const { view, stationName } = dossier
  const petition = view.petition ?? view.formerPetition
  return {
    number: view.number,
    lastHash: dossier.lastHash,
    cover: {
      title: paperCopy.cover,
      subtitle: paperCopy.about(categoryNames[view.category], trackNames[view.track]),
      facts: [
        { label: paperCopy.number, words: view.number },
        { label: paperCopy.station, words: stationName },
        { label: paperCopy.began, words: onPaper(view.receivedAt) },
        { label: paperCopy.ended, words: dossier.endedAt ? onPaper(dossier.endedAt) : paperCopy.open },
        { label: paperCopy.retention, words: keptFor(view) },
        { label: paperCopy.printed, words: paperCopy.printedBy(dossier.readerName, minuteOf(printedAt)) },
      ],
    },
    papers: [
      registration(dossier),
      ...reception(view),
      ...materials(dossier),
      ...cyclesOf(view, stationName),
      ...movement(view),
      ...hands(view),
      ...numbered(dossier.rounds.map(answers)),
      ...(petition ? afterwards(petition) : []),
      clocks(view),
      lines(dossier),
    ],
  }
}

function keptFor({ archive }: RequestView): string {
  if (!archive) return paperCopy.retentionBlank
  const { retention, keptUntil } = archive
  return retentionNames[retention] + (keptUntil ? archivingCopy.until(paperDay(keptUntil)) : '')
}

/** The letters of every cycle, those of an earlier one named after it, each followed by its receipts. */
function cyclesOf(view: RequestView, stationName: string): Paper[] {
  const petition = view.petition ?? view.formerPetition
  if (!petition) return []
  return numbered(
    [...petition.earlier, petition].map((papers) => [
      ...letters(view, petition, papers, stationName),
      ...delivery(view, petition, papers),
      ...rated(papers),
    ]),
  )
}

/** The papers of every round, named after it where there are several. */
const numbered = (rounds: Paper[][]): Paper[] =>
  rounds.flatMap((papers, index) =>
    papers.map((paper) =>
      rounds.length > 1 ? { ...paper, title: `${paper.title}（${deskCopy.cycle(index + 1)}）` } : paper,
    ),
  )

function clocks(view: RequestView): Paper {
  const rows = view.clocks.map((clock) => [
    clockNames[clock.key] + (view.cycle > 1 ? `\n${deskCopy.cycle(clock.cycle)}` : ''),
    clock.basis,
    minuteOf(clock.startedAt),
    clock.dueAt ? endOf(clock.dueAt) + (clock.isProvisional ? paperCopy.provisional : '') : '',
    standing(clock, view.now),
  ])
  const blocks = [table(paperCopy.clockHeads, [72, 104, 62, 62, '*'], rows)]
  return { title: paperCopy.clocks, day: dayOf(view.receivedAt), blocks }
}

function standing(clock: RequestView['clocks'][number], now: string): string {
  const { key, metAt, cancelledAt, wasLate, isPaused, dueAt = '' } = clock
  const used = usedAfter(clock, now)
  if (used) return used === 'late' && metAt ? deskCopy.usedLate(minuteOf(metAt)) : paperCopy.clockUnused
  if (cancelledAt) return deskCopy.notKept(minuteOf(cancelledAt))
  if (metAt) return (wasLate ? deskCopy.keptLate : deskCopy.kept)(minuteOf(metAt))
  if (isPaused) return key === 'petition.recheck' ? paperCopy.clockHearing : paperCopy.clockPaused
  return dueAt <= now ? paperCopy.clockOverdue : paperCopy.clockRunning
}

function lines({ view, chainHolds, lastAt }: DossierToPrint): Paper {
  const rows = view.lines.flatMap((line) => {
    const { words, note = '' } = lineWords(line, view.receivedAt)
    return longRow([String(line.version), minuteOf(line.at), `${line.byName}\n${roleLabels[line.byRole]}`, words], note)
  })
  const seal = chainHolds ? paperCopy.seal.holds : paperCopy.seal.broken
  return {
    title: paperCopy.lines,
    day: dayOf(lastAt),
    blocks: [table(paperCopy.lineHeads, [28, 56, 48, 124, '*'], rows), { kind: 'note', words: seal }],
  }
}
