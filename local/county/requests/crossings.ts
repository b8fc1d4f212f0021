import { dateOf } from '@shared/domain/clock/china-time'
import { talk } from '../words/talk'
import { admitted, closed, followedUp, heard, notified, opined, type PetitionTelling } from './petition-steps'
import { type Step, step } from './plan'
import { accepted, answered, confirmed, contacted, recorded, type Telling } from './service-steps'

/** Stories that begin on one track and end on the other. */
interface Crossing {
  name: string
  count: number
  startsAs: 'service' | 'petition'
  tell(telling: Telling & PetitionTelling): Step[]
}

const note = ({ random }: Telling, words: readonly string[]) => random.words(random.pick(words))

/** Service matters the veteran or staff made petitions, and petitions taken back in writing. */
export const crossings: Crossing[] = [
  {
    name: 'converted',
    count: 8,
    startsAs: 'service',
    tell: (telling) => [
      accepted(telling),
      ...contacted(telling),
      step(
        telling.random.pick(['veteran', 'officer'] as const),
        'convert',
        { office: telling.random.whole(100, 900) },
        {
          petitionClass: 'appeal',
          subject: 'nobody',
          reason: note(telling, talk.convert),
        },
      ),
      notified(telling, { office: telling.random.whole(200, 1600) }),
      heard(telling),
      admitted(telling),
      opined(telling),
      ...closed(telling),
      followedUp(),
    ],
  },
  {
    name: 'reverted',
    count: 3,
    startsAs: 'petition',
    tell: (telling) => [
      notified(telling, { office: telling.random.whole(200, 1600) }),
      step('officer', 'revert', { office: telling.random.whole(100, 900) }, (at) => ({
        writtenWords: talk.revertWords,
        writtenOn: dateOf(at),
      })),
      accepted(telling),
      ...contacted(telling),
      answered(telling),
      confirmed(telling),
      recorded(telling, 'confirmRecord'),
    ],
  },
]
