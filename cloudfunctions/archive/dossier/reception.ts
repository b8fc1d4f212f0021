import type { PetitionView } from '@shared/contracts/petition-view'
import type { RequestView } from '@shared/contracts/views'
import { paperCopy } from '../../../client/copy/paper'
import { visitKindNames } from '../../../client/copy/petition'
import type { Block, Paper } from '../paper'
import { dayOf, onPaper } from './moments'
import { fact, lineRows, longFact, table } from './rows'

/** How the petitioner was received (来访接待记录), visit by visit, and every other time somebody got in touch. */
export function reception(view: RequestView): Paper[] {
  const visits = (view.petition ?? view.formerPetition)?.visits ?? []
  const contacts = view.lines.filter(({ act }) => act === 'recordContact')
  return [
    ...(visits.length > 0
      ? [{ title: paperCopy.visits, day: visits[0]?.visitedOn ?? '', blocks: visits.flatMap(visitBlocks) }]
      : []),
    ...(contacts.length > 0
      ? [
          {
            title: paperCopy.contacts,
            day: dayOf(contacts[0]?.at ?? ''),
            blocks: [table(paperCopy.contactHeads, [28, 56, 48, 84, '*'], lineRows(contacts, view.receivedAt))],
          },
        ]
      : []),
  ]
}

function visitBlocks(visit: PetitionView['visits'][number], index: number): Block[] {
  const { kind, visitedOn, place, receivedBy, people, representatives, asked, answered, checklist } = visit
  return [
    { kind: 'note', words: paperCopy.visitNumber(index + 1) },
    {
      kind: 'facts',
      rows: [
        [fact(paperCopy.visitKind, visitKindNames[kind]), fact(paperCopy.visitedOn, onPaper(visitedOn))],
        [fact(paperCopy.place, place), fact(paperCopy.receivedBy, receivedBy)],
        [
          fact(paperCopy.people, String(people)),
          fact(paperCopy.representatives, representatives.join('、') || paperCopy.none),
        ],
        ...longFact(paperCopy.visitAsked, asked),
        ...longFact(paperCopy.visitAnswered, answered),
        ...checklist.map(({ item, isDone }) => [fact(item, isDone ? paperCopy.done : paperCopy.notDone)]),
      ],
    },
  ]
}
