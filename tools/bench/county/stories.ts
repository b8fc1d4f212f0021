import { dateOf, type Instant } from '@shared/domain/clock/china-time'
import type { DocumentKind } from '@shared/domain/petition/delivery'
import type { Act, Track } from '@shared/domain/request/lifecycle'
import type { Random } from '../../../local/county/random'

/** One act of a story: who does it, so many hours after the act before it. */
interface Step {
  who: 'veteran' | 'holder' | 'staff'
  act: Act
  hours: number
  input: object | ((at: Instant) => object)
}

/** How a matter goes, and how many in a hundred go so. */
interface Story {
  share: number
  track: Track
  steps(random: Random): Step[]
}

const answerWords =
  '这项补助由户籍所在村站受理。请带身份证、户口本、退伍证或档案复印件和本人银行卡到站里填表，村、镇、县三级审核，通过后从次月起发放。您不方便跑，我上门给您填。'
const reason = '取暖补助到账的数目和去年不一样，想请站里再核一核。'

const step = (who: Step['who'], act: Act, hours: number, input: Step['input'] = {}): Step => ({
  who,
  act,
  hours,
  input,
})
const accept = (random: Random) => step('holder', 'accept', random.whole(1, 30) / 10)
const contact = (random: Random) =>
  step('holder', 'recordContact', random.whole(2, 20), {
    method: random.pick(['call', 'visit', 'message'] as const),
    reached: true,
    words: '电话里把情况问清楚了，本人希望早点有个回话。',
  })
const answer = (random: Random) => step('holder', 'answer', random.whole(6, 70), { words: answerWords })
const confirm = (random: Random) =>
  step('veteran', 'confirm', random.whole(4, 120), {
    verdict: random.chance(72) ? 'satisfied' : 'fairlySatisfied',
    reason: '',
  })
const close = (random: Random) =>
  step('holder', 'close', random.whole(2, 72), (at: Instant) => ({
    servedOn: dateOf(at),
    subject: '优抚待遇',
    content: answerWords,
    suggestions: '',
    remark: '',
    stateOfMind: '情绪平稳。',
  }))
const served = (document: DocumentKind, hours: number) =>
  step('staff', 'deliver', hours, (at: Instant) => ({
    document,
    method: 'direct',
    deliveredOn: dateOf(at),
    receivedBy: '本人',
  }))

/** The stories a county's matters are told by; the hundredth parts add up to a hundred. */
const stories: Story[] = [
  { share: 40, track: 'service', steps: (r) => [accept(r), contact(r), answer(r), confirm(r)] },
  { share: 18, track: 'service', steps: (r) => [accept(r), answer(r), confirm(r)] },
  { share: 28, track: 'service', steps: (r) => [accept(r), answer(r), close(r)] },
  { share: 4, track: 'service', steps: (r) => [accept(r), contact(r), answer(r)] },
  {
    share: 2,
    track: 'service',
    steps: (r) => [
      accept(r),
      answer(r),
      step('veteran', 'contest', r.whole(5, 90), { reason }),
      contact(r),
      answer(r),
      confirm(r),
    ],
  },
  {
    share: 2,
    track: 'service',
    steps: (r) => [accept(r), step('veteran', 'withdraw', r.whole(1, 24), { reason: '' })],
  },
  {
    share: 3,
    track: 'service',
    steps: (r) => [step('holder', 'accept', r.whole(30, 120)), { ...answer(r), hours: r.whole(300, 1200) }, confirm(r)],
  },
  {
    share: 3,
    track: 'petition',
    steps: (r) => [
      step('staff', 'notify', r.whole(24, 200), { words: '您的来信已收到并登记。', whereTo: '镇人民政府' }),
      step('staff', 'admit', r.whole(12, 60), (at: Instant) => ({ body: '镇人民政府', admittedOn: dateOf(at) })),
      step('staff', 'issueOpinion', r.whole(240, 1100), (at: Instant) => ({
        outcome: 'upheld',
        words: answerWords,
        basis: '《退役军人保障法》',
        issuedOn: dateOf(at),
      })),
      step('staff', 'recordRegistration', r.whole(1, 12), { asks: '补发', facts: answerWords, reasons: '符合条件' }),
      served('notice', r.whole(1, 12)),
      served('opinion', 1),
      step('staff', 'closePetition', r.whole(12, 72)),
    ],
  },
]

/** Draws how one matter goes. */
export function storyOf(random: Random): { track: Track; steps: Step[] } {
  let left = random.whole(1, 100)
  const story = stories.find(({ share }) => {
    left -= share
    return left <= 0
  })
  if (!story) throw new RangeError('the shares of the stories do not add up to a hundred')
  return { track: story.track, steps: story.steps(random) }
}
