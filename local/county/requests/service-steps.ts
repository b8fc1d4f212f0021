import { dateOf, type Instant } from '@shared/domain/clock/china-time'
import type { Veteran } from '../people/veterans'
import type { Random } from '../random'
import type { Matter } from '../words/matter'
import { talk } from '../words/talk'
import { type Step, step, type When } from './plan'

/** What a service story is told from. */
export interface Telling {
  random: Random
  matter: Matter
  veteran: Veteran
}

/** Takes it on after some office minutes, now and then after more than the promised day. */
export const accepted = ({ random }: Telling, when?: When): Step =>
  step('holder', 'accept', when ?? { office: random.chance(8) ? random.whole(450, 700) : random.whole(10, 300) })

/** One contact that reached the veteran, sometimes after one that did not. */
export function contacted({ random }: Telling): Step[] {
  const method = random.pick(['call', 'call', 'call', 'visit', 'meeting', 'message'] as const)
  const note = (words: readonly string[]) => random.words(random.pick(words))
  const reached = step(
    'holder',
    'recordContact',
    { office: random.whole(15, 260) },
    { method, reached: true, words: note(talk.contacts[method]) },
  )
  if (!random.chance(18)) return [reached]
  const words = note(talk.contacts.unreached)
  return [
    step('holder', 'recordContact', { office: random.whole(15, 90) }, { method: 'call', reached: false, words }),
    reached,
  ]
}

/** Asks for something and is answered a few hours or days later. */
export function asked(telling: Telling, isAnswered = true): Step[] {
  const { random, matter } = telling
  const [question, answer] = matter.ask ?? [random.pick(talk.ask), random.pick(talk.reply)]
  const ask = step('holder', 'ask', { office: random.whole(20, 200) }, { words: random.words(question) })
  const reply = step('veteran', 'reply', { plain: random.whole(90, 3600) }, { words: random.words(answer) })
  return isAnswered ? [ask, reply] : [ask]
}

/** Answers the matter, late for some. */
export const answered = ({ random, matter }: Telling, when?: When): Step =>
  step('holder', 'answer', when ?? { office: random.chance(14) ? random.whole(2300, 3900) : random.whole(120, 1500) }, {
    words: random.words(matter.answer),
  })

/** The veteran's verdict, some hours to twelve days after the answer. */
export function confirmed({ random }: Telling, when?: When): Step {
  const verdict = random.chance(72) ? 'satisfied' : 'fairlySatisfied'
  const reason = random.words(random.pick(talk[verdict]))
  return step('veteran', 'confirm', when ?? { plain: random.whole(40, 17000) }, { verdict, reason })
}

/** Not satisfied, and why; then heard, and answered to that. */
export function contested(telling: Telling, when?: When): Step[] {
  const { random } = telling
  const [reason = '', answer = ''] = random.pick(talk.contest)
  return [
    step('veteran', 'contest', when ?? { plain: random.whole(200, 9000) }, { reason: random.words(reason) }),
    ...contacted(telling),
    answeredWith(telling, answer),
  ]
}

/** The answer of a later cycle. */
export const answeredWith = ({ random }: Telling, words: string): Step =>
  step('holder', 'answer', { office: random.whole(300, 2600) }, { words: random.words(words) })

/** Closes with its service record, or confirms the record of what the veteran closed. */
export function recorded(telling: Telling, act: 'close' | 'confirmRecord'): Step {
  const { random, matter } = telling
  const fields = {
    subject: subjectOf(matter),
    content: random.words(matter.answer),
    suggestions: random.words(random.pick(talk.record.suggestions)),
    remark: random.pick(talk.record.remark),
    stateOfMind: random.words(random.pick(talk.record.stateOfMind)),
  }
  return step('holder', act, { office: random.whole(30, 800) }, (at: Instant) => ({ servedOn: dateOf(at), ...fields }))
}

const subjects: Partial<Record<Matter['category'], string>> = {
  policy: '政策咨询',
  employment: '就业帮扶',
  medical: '就医帮扶',
  elderCare: '养老照料',
  housing: '住房帮扶',
  benefits: '优抚待遇',
  socialInsurance: '社会保险',
  resettlement: '安置事项',
  partyMembership: '组织关系',
  rights: '权益维护',
  counselling: '谈心疏导',
  suggestion: '意见建议',
}
const subjectOf = ({ category }: Matter): string => subjects[category] ?? '其他服务'
