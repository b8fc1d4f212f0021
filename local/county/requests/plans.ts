import type { Instant } from '@shared/domain/clock/china-time'
import { type Veteran, veterans } from '../people/veterans'
import { randomFrom } from '../random'
import type { Matter } from '../words/matter'
import { crossings } from './crossings'
import { freshMatters, type Matters, momentUntil } from './dealing'
import { made } from './making'
import { openPetition } from './open-petition'
import { openService } from './open-service'
import { passedOn } from './passed-on'
import { pastPetition } from './past-petition'
import { pastService } from './past-service'
import type { Plan } from './plan'

const joined = veterans.filter(({ openid }) => openid !== undefined)
const withInstructor = joined.filter(({ instructorId }) => instructorId !== undefined)

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function pastServicePlans(matters: Matters): Plan[] {
  const tell = (story: (typeof pastService)[number], from: Veteran[]) =>
    times(story.count, (index) => {
      const random = randomFrom(`${story.name} ${index}`)
      const veteran = random.pick(from)
      const matter = story.isUrgent ? matters.urgent() : matters.service()
      const steps = story.tell({ random, matter, veteran })
      const submittedAt = momentUntil(story.lastDay ?? '2026-10-16', random)
      return made({ random, veteran, submittedAt, matter, track: 'service', isUrgent: story.isUrgent, steps })
    })
  return [
    ...pastService.flatMap((story) => tell(story, joined)),
    ...passedOn.flatMap((story) => tell(story, withInstructor)),
  ]
}

function pastPetitionPlans(matters: Matters): Plan[] {
  return pastPetition.flatMap(({ name, count, about, tell }) =>
    times(count, (index) => {
      const random = randomFrom(`petition ${name} ${index}`)
      const matter = matters.petition[about ?? 'nobody']()
      const veteran = random.pick(withInstructor)
      const submittedAt = momentUntil('2026-07-10', random)
      return made({
        random,
        veteran,
        submittedAt,
        matter,
        track: 'petition',
        subject: about,
        steps: tell({ random, matter }),
      })
    }),
  )
}

function crossingPlans(matters: Matters): Plan[] {
  return crossings.flatMap(({ name, count, startsAs, tell }) =>
    times(count, (index) => {
      const random = randomFrom(`${name} ${index}`)
      const veteran = random.pick(joined)
      const petition = matters.petition.appeal()
      const helped: Matter = { ...petition, answer: petition.opinion.words }
      const steps = tell({ random, veteran, matter: { ...petition, ...helped } })
      const submittedAt = momentUntil('2026-07-10', random)
      return made({ random, veteran, submittedAt, matter: petition, track: startsAs, steps })
    }),
  )
}

const momentOn = (received: string): Instant => `2026-${received}:00+08:00`
const byId = (id: string | undefined): Veteran | undefined => veterans.find(({ _id }) => _id === id)

function openPlans(matters: Matters): Plan[] {
  const service = openService.map(({ received, veteranId, isUrgent, channel, tell }, index) => {
    const random = randomFrom(`open ${received} ${index}`)
    const veteran = byId(veteranId) ?? random.pick(joined)
    const matter = isUrgent ? matters.urgent() : matters.service()
    const steps = tell({ random, matter, veteran })
    return made({
      random,
      veteran,
      submittedAt: momentOn(received),
      matter,
      track: 'service',
      isUrgent,
      channel,
      steps,
    })
  })
  const petition = openPetition.map(({ received, veteranId, about, lacksAddress, tell }, index) => {
    const random = randomFrom(`open petition ${received} ${index}`)
    const veteran = byId(veteranId) ?? random.pick(withInstructor)
    const matter = matters.petition[about ?? 'nobody']()
    const steps = tell({ random, matter })
    const hasAddress = !lacksAddress
    return made({
      random,
      veteran,
      submittedAt: momentOn(received),
      matter,
      track: 'petition',
      subject: about,
      hasAddress,
      steps,
    })
  })
  return [...service, ...petition]
}

/** The four hundred requests of the county, in the order they were submitted. */
export function plans(): Plan[] {
  const matters = freshMatters()
  const all = [
    ...pastServicePlans(matters),
    ...pastPetitionPlans(matters),
    ...crossingPlans(matters),
    ...openPlans(matters),
  ]
  return all.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0))
}
