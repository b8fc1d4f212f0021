import { addDays, type ChinaDate, daysBetween, type Instant, instant, weekday } from '@shared/domain/clock/china-time'
import type { Channel, Subject } from '@shared/domain/request/request'
import { type Veteran, veterans } from '../people/veterans'
import { type Random, randomFrom } from '../random'
import { everydayMatters } from '../words/everyday-matters'
import type { Matter, PetitionMatter } from '../words/matter'
import { instructorMatters, petitionMatters, stationMatters } from '../words/petition-matters'
import { urgentMatters } from '../words/urgent-matters'
import { crossings } from './crossings'
import { openPetition } from './open-petition'
import { openService } from './open-service'
import { pastPetition } from './past-petition'
import { passedOn, pastService } from './past-service'
import type { Plan, Step } from './plan'

const joined = veterans.filter(({ openid }) => openid !== undefined)
const withInstructor = joined.filter(({ instructorId }) => instructorId !== undefined)
const firstDay = '2025-11-21'

/** Deals from a list in turns, so that no text comes up much more often than another. */
function deck<T>(items: T[]): () => T {
  let turn = 0
  return () => {
    const item = items[turn++ % items.length]
    if (item === undefined) throw new Error('an empty deck')
    return item
  }
}
const nextMatter = deck<Matter>(everydayMatters)
const nextUrgent = deck<Matter>(urgentMatters)
const nextPetition = {
  nobody: deck<PetitionMatter>(petitionMatters),
  instructor: deck<PetitionMatter>(instructorMatters),
  station: deck<PetitionMatter>(stationMatters),
}

/** A moment between the first day and a last one: mostly office hours, some evenings and weekends. */
function momentUntil(lastDay: ChinaDate, random: Random): Instant {
  const date = addDays(firstDay, random.whole(0, daysBetween(firstDay, lastDay)))
  if (weekday(date) > 5 || random.chance(15))
    return instant(date, random.pick([random.whole(430, 500), random.whole(1080, 1270)]))
  return instant(date, random.pick([random.whole(512, 715), random.whole(842, 1040)]))
}

/** What a request is made from before its story is told. */
interface Making {
  random: Random
  veteran: Veteran
  submittedAt: Instant
  matter: Pick<Matter, 'category' | 'words'>
  track: 'service' | 'petition'
  subject?: Subject
  isUrgent?: boolean
  channel?: Channel
  hasAddress?: boolean
  steps: Step[]
}

function made({
  random,
  veteran,
  submittedAt,
  matter,
  track,
  subject,
  isUrgent,
  channel,
  hasAddress,
  steps,
}: Making): Plan {
  const isOfficeTime =
    weekday(submittedAt.slice(0, 10)) <= 5 &&
    submittedAt.slice(11, 13) >= '09' &&
    submittedAt < `${submittedAt.slice(0, 11)}17`
  const onBehalf = isOfficeTime && !subject && !isUrgent && random.chance(22)
  return {
    veteranId: veteran._id,
    submittedAt,
    submission: {
      category: matter.category,
      words: random.words(matter.words),
      subject: subject ?? 'nobody',
      track,
      isUrgent: isUrgent === true,
      channel: channel ?? (onBehalf ? random.pick(['visit', 'call', 'homeVisit', 'letter'] as const) : 'wechat'),
    },
    hasAddress: hasAddress !== false,
    steps,
  }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function pastServicePlans(): Plan[] {
  const tell = (story: (typeof pastService)[number], from: Veteran[]) =>
    times(story.count, (index) => {
      const random = randomFrom(`${story.name} ${index}`)
      const veteran = random.pick(from)
      const matter = story.isUrgent ? nextUrgent() : nextMatter()
      const steps = story.tell({ random, matter, veteran })
      const submittedAt = momentUntil('2026-10-16', random)
      return made({ random, veteran, submittedAt, matter, track: 'service', isUrgent: story.isUrgent, steps })
    })
  return [
    ...pastService.flatMap((story) => tell(story, joined)),
    ...passedOn.flatMap((story) => tell(story, withInstructor)),
  ]
}

function pastPetitionPlans(): Plan[] {
  return pastPetition.flatMap(({ name, count, about, tell }) =>
    times(count, (index) => {
      const random = randomFrom(`petition ${name} ${index}`)
      const matter = nextPetition[about ?? 'nobody']()
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

function crossingPlans(): Plan[] {
  return crossings.flatMap(({ name, count, startsAs, tell }) =>
    times(count, (index) => {
      const random = randomFrom(`${name} ${index}`)
      const veteran = random.pick(joined)
      const petition = nextPetition.nobody()
      const helped: Matter = { ...petition, answer: petition.opinion.words }
      const steps = tell({ random, veteran, matter: { ...petition, ...helped } })
      const submittedAt = momentUntil('2026-07-10', random)
      return made({ random, veteran, submittedAt, matter: petition, track: startsAs, steps })
    }),
  )
}

const momentOn = (received: string): Instant => `2026-${received}:00+08:00`
const byId = (id: string | undefined): Veteran | undefined => veterans.find(({ _id }) => _id === id)

function openPlans(): Plan[] {
  const service = openService.map(({ received, veteranId, isUrgent, channel, tell }, index) => {
    const random = randomFrom(`open ${received} ${index}`)
    const veteran = byId(veteranId) ?? random.pick(joined)
    const matter = isUrgent ? nextUrgent() : nextMatter()
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
    const matter = nextPetition[about ?? 'nobody']()
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
  const all = [...pastServicePlans(), ...pastPetitionPlans(), ...crossingPlans(), ...openPlans()]
  return all.sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0))
}
