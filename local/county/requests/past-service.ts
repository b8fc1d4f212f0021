import { talk } from '../words/talk'
import { type Step, step } from './plan'
import {
  accepted,
  answered,
  answeredWith,
  asked,
  confirmed,
  contacted,
  contested,
  recorded,
  type Telling,
} from './service-steps'

/** How a service matter of the past year went, and how many went so. */
export interface Story {
  name: string
  count: number
  /** The last day one of them was received; mid-October where it is not said. */
  lastDay?: string
  isUrgent?: true
  tell(telling: Telling): Step[]
}

/** The record, confirmed later; for some it is still owed. */
export const recordLater = (telling: Telling): Step[] =>
  telling.random.chance(85) ? [recorded(telling, 'confirmRecord')] : []

/** Taken on, contacted, answered. */
export const helped = (telling: Telling): Step[] => [
  accepted(telling),
  ...contacted(telling),
  ...(telling.random.chance(22) ? asked(telling) : []),
  answered(telling),
]

/** One of several things to say. */
export const note = ({ random }: Telling, words: readonly string[]) => random.words(random.pick(words))

/** The service stories of the past, all come to an end. */
export const pastService: Story[] = [
  {
    name: 'satisfied',
    lastDay: '2026-11-05',
    count: 91,
    tell: (telling) => [...helped(telling), confirmed(telling), ...recordLater(telling)],
  },
  {
    name: 'closedByHelper',
    lastDay: '2026-11-05',
    count: 44,
    tell: (telling) => [
      ...helped(telling),
      recorded(telling, 'close'),
      ...(telling.random.chance(75) ? [confirmed(telling, { plain: telling.random.whole(60, 6000) })] : []),
    ],
  },
  {
    name: 'lapsed',
    count: 26,
    tell: (telling) => [
      ...helped(telling),
      ...(telling.random.chance(70)
        ? [{ ...recorded(telling, 'confirmRecord'), when: { office: telling.random.whole(5600, 6400) } }]
        : []),
    ],
  },
  {
    name: 'contested',
    count: 18,
    tell: (telling) => [...helped(telling), ...contested(telling), confirmed(telling), ...recordLater(telling)],
  },
  {
    name: 'contestedTwice',
    count: 3,
    tell: (telling) => [
      ...helped(telling),
      ...contested(telling),
      ...contested(telling),
      confirmed(telling),
      recorded(telling, 'confirmRecord'),
    ],
  },
  {
    name: 'reopened',
    count: 4,
    tell: (telling) => [
      ...helped(telling),
      confirmed(telling),
      step('head', 'reopen', { office: telling.random.whole(2000, 6000) }, { reason: note(telling, talk.reopen) }),
      ...contacted(telling),
      answeredWith(telling, talk.contest[0]?.[1] ?? ''),
      confirmed(telling),
      recorded(telling, 'confirmRecord'),
    ],
  },
  {
    name: 'withdrawn',
    count: 14,
    tell: (telling) => [
      ...(telling.random.chance(60) ? [accepted(telling)] : []),
      ...(telling.random.chance(30)
        ? [step('veteran', 'reply', { plain: 130 }, { words: note(telling, talk.addition) })]
        : []),
      step('veteran', 'withdraw', { plain: telling.random.whole(30, 900) }, { reason: note(telling, talk.withdraw) }),
    ],
  },
  {
    name: 'urgent',
    count: 5,
    isUrgent: true,
    tell: (telling) => [
      step('head', 'acknowledge', { plain: telling.random.whole(3, 22) }),
      accepted(telling, { plain: 5 }),
      step(
        'holder',
        'recordContact',
        { plain: 40 },
        { method: 'visit', reached: true, words: note(telling, talk.contacts.visit) },
      ),
      answered(telling, { office: telling.random.whole(60, 600) }),
      confirmed(telling),
      recorded(telling, 'confirmRecord'),
    ],
  },
  {
    name: 'raisedWhileHelped',
    count: 3,
    tell: (telling) => [
      accepted(telling),
      step('holder', 'raiseUrgent', { office: 200 }, { words: note(telling, talk.urgent) }),
      step('head', 'acknowledge', { plain: telling.random.whole(2, 14) }),
      ...contacted(telling),
      answered(telling),
      confirmed(telling),
      recorded(telling, 'confirmRecord'),
    ],
  },
]
