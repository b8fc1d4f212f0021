import { instructors } from '../people/instructors'
import { talk } from '../words/talk'
import { helped, note, recordLater, type Story } from './past-service'
import { step } from './plan'
import { accepted, confirmed, type Telling } from './service-steps'

/** Stories in which an instructor gives a matter back, or the head gives it to somebody else; only for those who have one. */
export const passedOn: Story[] = [
  {
    name: 'givenBack',
    count: 11,
    tell: (telling) => [
      ...(telling.random.chance(60) ? [accepted(telling)] : []),
      step('holder', 'giveBack', { office: telling.random.whole(30, 300) }, { reason: note(telling, talk.giveBack) }),
      ...helped(telling),
      confirmed(telling),
      ...recordLater(telling),
    ],
  },
  {
    name: 'reassigned',
    count: 10,
    tell: (telling) => [
      step(
        'head',
        'reassign',
        { office: telling.random.whole(60, 400) },
        {
          to: { kind: 'instructor', id: colleagueOf(telling) },
          reason: note(telling, talk.reassign),
        },
      ),
      ...helped(telling),
      confirmed(telling),
      ...recordLater(telling),
    ],
  },
]

/** Another instructor of the veteran's stations. */
function colleagueOf({ random, veteran }: Telling): string {
  const others = instructors.filter(
    ({ _id, stationId }) => _id !== veteran.instructorId && veteran.stationPath.includes(stationId),
  )
  return random.pick(others)._id
}
