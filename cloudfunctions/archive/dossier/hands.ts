import type { RequestView } from '@shared/contracts/views'
import { movementNames } from '../../../client/copy/hands'
import { paperCopy } from '../../../client/copy/paper'
import type { Block, Fact, Paper } from '../paper'
import { dayOf, onPaper } from './moments'
import { lineRows, longFact, longRow, table } from './rows'

/** The acts that give a matter to somebody else, or argue whose it is. */
const moves: readonly RequestView['lines'][number]['act'][] = [
  'reassign',
  'giveBack',
  'handOver',
  'convert',
  'revert',
  'object',
  'answerObjection',
]

/** Where the matter went (转送, 交办, 督办) with receipt and result, and who had it when. */
export function movement(view: RequestView): Paper[] {
  const moved = view.lines.filter(({ act }) => moves.includes(act))
  const day = view.movements[0]?.sentOn ?? dayOf(moved[0]?.at ?? '')
  const blocks: Block[] = [
    ...(view.movements.length > 0
      ? [table(paperCopy.sentHeads, [34, 76, 76, 56, 62, '*'], view.movements.flatMap(sentRows))]
      : []),
    ...(moved.length > 0 ? [heads(lineRows(moved, view.receivedAt))] : []),
  ]
  return blocks.length > 0 ? [{ title: paperCopy.movement, day, blocks }] : []
}

const heads = (rows: string[][]): Block => table(paperCopy.movementHeads, [28, 56, 48, 120, '*'], rows)

function sentRows(movement: RequestView['movements'][number]): string[][] {
  const { kind, fromName, toName, sentOn, dueOn, receipt, words, result, returned } = movement
  const said = [
    words,
    dueOn ? paperCopy.sentDue(onPaper(dueOn)) : '',
    result ? paperCopy.sentResult(result.words, result.by) : '',
    !returned ? '' : returned.isWithdrawn ? paperCopy.takenBack : paperCopy.sentBack(returned.reason, returned.by),
  ]
  const received = receipt ? `${receipt.on}\n${receipt.by}` : ''
  return longRow([movementNames[kind], fromName, toName, sentOn, received], said.filter(Boolean).join('\n'))
}

/** Who shares the matter, under which plan, and what was decided together. */
export function hands({ coHandlers, leader, pairing, consultations }: RequestView): Paper[] {
  const person = ({ name, stationName }: { name: string; stationName: string }) => `${name}（${stationName}）`
  const planned = (label: string, one: typeof pairing): Fact[][] =>
    one ? longFact(label, `${person(one)}\n${paperCopy.plan(one.plan, one.cadenceDays)}`) : []
  const rows = [
    ...coHandlers.flatMap((one) => longFact(paperCopy.coHandler, `${person(one)}\n${one.words}`)),
    ...planned(paperCopy.leader, leader),
    ...(leader?.progress ?? []).flatMap(({ words, at }) => longFact(paperCopy.progress(onPaper(at)), words)),
    ...planned(paperCopy.pairing, pairing),
    ...consultations.flatMap(({ heldOn, participants, opinions, decision }) =>
      longFact(
        paperCopy.consultation(onPaper(heldOn)),
        [
          paperCopy.participants(participants.join('、')),
          paperCopy.opinions(opinions),
          paperCopy.decision(decision),
        ].join('\n'),
      ),
    ),
  ]
  const day = dayOf(coHandlers[0]?.at ?? leader?.at ?? pairing?.at ?? consultations[0]?.at ?? '')
  return rows.length > 0 ? [{ title: paperCopy.hands, day, blocks: [{ kind: 'facts', rows }] }] : []
}
