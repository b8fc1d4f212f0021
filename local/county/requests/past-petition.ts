import { talk } from '../words/talk'
import {
  admitted,
  admittedAtOnce,
  archived,
  closed,
  declined,
  ending,
  extended,
  followedUp,
  heard,
  lookedBack,
  notified,
  opined,
  type PetitionTelling,
  rated,
} from './petition-steps'
import { type Step, step } from './plan'

/** How a petition of the past year went, and how many went so. */
interface PetitionStory {
  name: string
  count: number
  about?: 'instructor' | 'station'
  tell(telling: PetitionTelling): Step[]
}

const allTheWay = (telling: PetitionTelling): Step[] => [
  notified(telling),
  heard(telling),
  admitted(telling),
  opined(telling),
  ...closed(telling),
  followedUp(),
]

/** The petitions of the past, all come to an end. */
export const pastPetition: PetitionStory[] = [
  {
    name: 'opined',
    count: 24,
    tell: (telling) => [...allTheWay(telling), lookedBack()],
  },
  {
    name: 'admittedAtOnce',
    count: 8,
    tell: (telling) => [
      ...admittedAtOnce(telling),
      heard(telling),
      opined(telling),
      ...closed(telling),
      rated(),
      followedUp(),
    ],
  },
  {
    name: 'extended',
    count: 6,
    tell: (telling) => [
      notified(telling),
      admitted(telling),
      heard(telling),
      extended(telling, telling.random.pick([15, 20, 30])),
      { ...opined(telling), when: { office: telling.random.whole(1200, 4200) } },
      ...closed(telling, ['notice', 'extension', ending(telling)]),
      followedUp(),
      lookedBack(),
    ],
  },
  {
    name: 'declined',
    count: 11,
    tell: (telling) => [heard(telling), declined(telling), ...closed(telling, ['refusal']), followedUp()],
  },
  {
    name: 'withdrawn',
    count: 5,
    tell: (telling) => [
      notified(telling),
      step(
        'veteran',
        'withdraw',
        { plain: telling.random.whole(500, 6000) },
        {
          reason: telling.random.words(telling.random.pick(talk.withdraw)),
        },
      ),
      archived(),
    ],
  },
  {
    name: 'aboutInstructor',
    count: 3,
    about: 'instructor',
    tell: allTheWay,
  },
  {
    name: 'aboutStation',
    count: 2,
    about: 'station',
    tell: allTheWay,
  },
]
