import { talk } from '../words/talk'
import { type Step, step } from './plan'
import { accepted, answered, asked, contacted, contested, type Telling } from './service-steps'

/** A service matter still open when the demo begins: received at a moment, and as far as it has come. */
interface OpenStory {
  /** `MM-DDTHH:mm` of 2026. */
  received: string
  /** Whose it is; drawn where it is nobody's in particular. */
  veteranId?: string
  isUrgent?: true
  channel?: 'visit' | 'call' | 'homeVisit'
  tell(telling: Telling): Step[]
}

const on = (moment: string) => ({ on: `2026-${moment}:00+08:00` })
const untouched = (): Step[] => []
const note = ({ random }: Telling, words: readonly string[]) => random.words(random.pick(words))

/** Nobody has taken it on yet: the first are late, the next are due in the course of the day. */
const submitted: OpenStory[] = [
  { received: '11-17T15:10', tell: untouched },
  { received: '11-18T10:05', tell: untouched },
  { received: '11-18T16:20', tell: untouched, veteranId: 'v002' },
  { received: '11-19T08:50', tell: untouched },
  { received: '11-19T09:40', tell: untouched, veteranId: 'v001' },
  { received: '11-19T10:30', tell: untouched },
  { received: '11-19T11:15', tell: untouched, veteranId: 'v003' },
  { received: '11-19T14:20', tell: untouched },
  { received: '11-19T15:35', tell: untouched },
  { received: '11-19T20:30', tell: untouched },
  { received: '11-20T07:48', tell: untouched },
  { received: '11-20T08:36', tell: untouched, channel: 'visit' },
  { received: '11-20T08:52', tell: untouched },
  { received: '11-20T09:05', tell: untouched },
  { received: '11-20T09:12', tell: untouched, isUrgent: true },
]

const helping = (telling: Telling): Step[] => [accepted(telling, { office: 35 }), ...contacted(telling)]

/** Received and taken on the same morning, so the close promise ends on the fifth working day after. */
const takenOn = (received: string, veteranId?: string): OpenStory => ({ received, veteranId, tell: helping })

/** In hand: late, due today (taken on 13 November), due on Monday, and later. */
const inProgress: OpenStory[] = [
  ...['11-09T09:20', '11-10T10:10', '11-11T08:40', '11-12T09:30', '11-12T10:45'].map((at) => takenOn(at)),
  ...['11-13T08:35', '11-13T09:00', '11-13T09:50', '11-13T10:40'].map((at) => takenOn(at)),
  takenOn('11-13T08:55', 'v001'),
  takenOn('11-13T09:35', 'v004'),
  ...['11-16T08:45', '11-16T09:30', '11-16T10:20', '11-17T08:50', '11-17T10:00'].map((at) => takenOn(at)),
  takenOn('11-16T09:10', 'v004'),
  takenOn('11-17T09:25', 'v008'),
  { received: '11-17T10:30', veteranId: 'v005', channel: 'visit', tell: helping },
  ...['11-18T08:40', '11-18T09:15', '11-18T10:50'].map((at) => takenOn(at)),
  ...['11-19T08:35', '11-19T09:05'].map(
    (received): OpenStory => ({ received, tell: (telling) => [accepted(telling, { office: 25 })] }),
  ),
]

/** The veteran has been asked for something and has not answered yet. */
const waiting: OpenStory[] = ['11-09T10:00', '11-11T09:00', '11-12T14:20', '11-13T14:40', '11-16T14:10', '11-17T14:30']
  .map((received): OpenStory => ({ received, tell: (telling) => [...helping(telling), ...asked(telling, false)] }))
  .concat([
    { received: '11-16T15:00', veteranId: 'v001', tell: (telling) => [...helping(telling), ...asked(telling, false)] },
    { received: '11-12T09:10', veteranId: 'v004', tell: (telling) => [...helping(telling), ...asked(telling, false)] },
  ])

const answeredOn = (received: string, answeredAt: string, veteranId?: string): OpenStory => ({
  received,
  veteranId,
  tell: (telling) => [...helping(telling), answered(telling, on(answeredAt))],
})

/** Answered, and the veteran's verdict is awaited; the first window ends today. */
const awaitingVerdict: OpenStory[] = [
  answeredOn('11-02T09:00', '11-05T15:20'),
  answeredOn('11-02T10:30', '11-06T10:10'),
  answeredOn('11-03T08:50', '11-06T16:00'),
  answeredOn('11-03T14:30', '11-09T09:40'),
  answeredOn('11-04T09:15', '11-10T11:00'),
  answeredOn('11-05T15:00', '11-11T10:30'),
  // Handed to the substitute when the leave began.
  answeredOn('11-05T15:40', '11-12T09:30', 'v003'),
  answeredOn('11-06T09:40', '11-12T15:45'),
  answeredOn('11-09T14:00', '11-13T16:30'),
  answeredOn('11-10T09:30', '11-16T10:00'),
  answeredOn('11-11T10:00', '11-17T15:10', 'v001'),
  answeredOn('11-12T08:45', '11-18T09:50'),
  answeredOn('11-12T15:30', '11-18T16:40', 'v007'),
  answeredOn('11-13T15:00', '11-19T10:20', 'v006'),
  answeredOn('11-16T10:40', '11-19T16:50'),
]

/** Contested (回炉) and in hand again. */
const reopened: OpenStory[] = [
  ['11-03T10:00', '11-09T15:00', '11-13T19:20'],
  ['11-05T09:30', '11-11T16:00', '11-16T08:10'],
  ['11-06T10:20', '11-12T10:00', '11-17T20:05'],
  ['11-09T09:50', '11-13T11:30', '11-19T18:40'],
].map(
  ([received = '', answeredAt = '', contestedAt = '']): OpenStory => ({
    received,
    tell: (telling) => [
      ...helping(telling),
      answered(telling, on(answeredAt)),
      ...contested(telling, on(contestedAt)).slice(0, 1),
    ],
  }),
)

/** Given back by the instructor: it waits in the station's queue. */
const givenBack: OpenStory[] = [
  ['11-17T14:00', '11-18T15:30'],
  ['11-18T14:10', '11-19T16:00'],
].map(
  ([received = '', givenBackAt = ''], index): OpenStory => ({
    received,
    veteranId: ['v006', 'v008'][index],
    tell: (telling) => [
      accepted(telling, { office: 30 }),
      step('holder', 'giveBack', on(givenBackAt), { reason: note(telling, talk.giveBack) }),
    ],
  }),
)

/** Every service matter open when the demo begins. */
export const openService: OpenStory[] = [
  ...submitted,
  ...inProgress,
  ...waiting,
  ...awaitingVerdict,
  ...reopened,
  ...givenBack,
]
