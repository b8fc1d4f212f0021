import { dateOf } from '@shared/domain/clock/china-time'
import type { DocumentKind } from '@shared/domain/petition/delivery'
import { paperOf } from '@shared/domain/petition/outcome'
import type { Random } from '../random'
import type { PetitionMatter } from '../words/matter'
import { talk } from '../words/talk'
import { type Step, step, type When } from './plan'

/** What a petition's story is told from. */
export interface PetitionTelling {
  random: Random
  matter: PetitionMatter
}

/** A talk with the petitioner, noted in the dossier. */
export const heard = ({ random }: PetitionTelling): Step =>
  step(
    'officer',
    'recordContact',
    { office: random.whole(30, 400) },
    { method: 'meeting', reached: true, words: random.words(random.pick(talk.contacts.meeting)) },
  )

/** The written notice of where the matter stands, within the fifteen days for nearly all. */
export const notified = ({ random }: PetitionTelling, when?: When): Step =>
  step('officer', 'notify', when ?? { office: random.chance(8) ? random.whole(5100, 6000) : random.whole(300, 3200) }, {
    words: random.words(talk.notice),
    whereTo: talk.noticeTo,
  })

/** Admitted by the body with power, recorded on the day. */
export const admitted = ({ random, matter }: PetitionTelling, when?: When): Step =>
  step('officer', 'admit', when ?? { office: random.whole(400, 2500) }, (at) => ({
    body: matter.body,
    admittedOn: dateOf(at),
  }))

/** Told and admitted in one sitting. */
export const admittedAtOnce = (telling: PetitionTelling, when?: When): Step[] => [
  notified(telling, when),
  admitted(telling, { office: 10 }),
]

/** Not admitted, and where to go instead. */
export const declined = ({ random, matter }: PetitionTelling, when?: When): Step =>
  step('officer', 'decline', when ?? { office: random.whole(400, 2500) }, {
    reason: random.words(matter.refusal.reason),
    whereTo: random.words(matter.refusal.whereTo),
  })

/** Extended by the head of the station, who does not handle it. */
export const extended = ({ random }: PetitionTelling, days: number, when?: When): Step =>
  step('head', 'extend', when ?? { office: random.whole(15000, 16500) }, {
    days,
    reason: random.words(random.pick(talk.extension)),
  })

/** The opinion, on the day it is recorded. */
export const opined = ({ random, matter }: PetitionTelling, when?: When): Step =>
  step('officer', 'issueOpinion', when ?? { office: random.chance(10) ? 19500 : random.whole(3000, 15000) }, (at) => ({
    ...matter.opinion,
    words: random.words(matter.opinion.words),
    issuedOn: dateOf(at),
  }))

/** Served on the petitioner in person, the day it is recorded. */
export const served = (document: DocumentKind, when: When): Step =>
  step('officer', 'deliver', when, (at) => ({
    document,
    method: 'direct',
    deliveredOn: dateOf(at),
    receivedBy: '本人',
  }))

/** The paper it ends with, an opinion or an answer. */
export const ending = ({ matter }: PetitionTelling): DocumentKind => paperOf(matter.opinion.outcome, 'first')

/** Every paper served at one visit, the registration form filled in, and closed as the dossier lacks nothing. */
export const closed = (telling: PetitionTelling, documents: DocumentKind[] = ['notice', ending(telling)]): Step[] => [
  ...documents.map((document, index) => served(document, { office: index === 0 ? telling.random.whole(30, 400) : 5 })),
  step('officer', 'recordRegistration', { office: 10 }, talk.registration),
  step('officer', 'closePetition', { office: telling.random.whole(60, 2000) }),
]

/** Called on two working days after closing, within the promised five. */
export const followedUp = (): Step =>
  step('officer', 'followUp', { office: 840 }, (at) => ({
    followedOn: dateOf(at),
    method: 'call',
    words: talk.followUp,
  }))

/** Looked back at some weeks later by the bureau's leader, who has not handled it. */
export const lookedBack = (): Step => step('bureau', 'lookBack', { office: 8400 }, talk.lookBack)

/** Rated by its petitioner a few days after it was served. */
export const rated = (): Step => step('veteran', 'rate', { plain: 4000 }, { verdict: 'fairlySatisfied' })

/** Put into the archive when nothing is left to do. */
export const archived = (): Step => step('officer', 'archive', { office: 4200 }, { retention: 'tenYears' })
