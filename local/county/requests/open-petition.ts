import { talk } from '../words/talk'
import {
  admittedAtOnce,
  declined,
  ending,
  extended,
  heard,
  notified,
  opined,
  type PetitionTelling,
  served,
} from './petition-steps'
import { type Step, step } from './plan'
import { drafted, shared } from './shared-steps'

/** A petition not done with when the demo begins. */
interface OpenPetition {
  /** `MM-DDTHH:mm` of 2026. */
  received: string
  veteranId?: string
  about?: 'instructor' | 'station'
  /** Recorded without an address: a gap in the dossier until it is filled. */
  lacksAddress?: true
  tell(telling: PetitionTelling): Step[]
}

const on = (moment: string) => ({ on: `2026-${moment}:00+08:00` })

/** Registered, the written notice still owed: one late, two due today, one due on a Saturday and so on Monday. */
const registered: OpenPetition[] = [
  { received: '11-04T09:30', tell: () => [] },
  { received: '11-05T10:00', tell: () => [] },
  { received: '11-05T15:20', tell: (telling) => [heard(telling)], about: 'instructor', veteranId: 'v008' },
  { received: '11-06T09:10', tell: () => [] },
  { received: '11-12T10:30', tell: (telling) => [heard(telling)] },
  { received: '11-18T11:00', tell: () => [], lacksAddress: true },
  { received: '11-20T08:40', tell: () => [], about: 'station' },
]

const notifiedOn = (received: string, at: string, about?: 'instructor'): OpenPetition => ({
  received,
  about,
  tell: (telling) => [notified(telling, on(at)), heard(telling)],
})

/** Notified: forwarded, and not yet admitted or declined. */
const told: OpenPetition[] = [
  notifiedOn('10-27T09:00', '11-06T10:00'),
  notifiedOn('10-29T14:30', '11-09T15:30'),
  notifiedOn('11-02T10:10', '11-11T09:45', 'instructor'),
  notifiedOn('11-04T15:00', '11-13T16:10'),
  notifiedOn('11-09T09:40', '11-17T10:30'),
  notifiedOn('11-10T11:10', '11-18T14:50'),
]

const admittedOn = (received: string, at: string, about?: 'station', more: () => Step[] = () => []): OpenPetition => ({
  received,
  about,
  tell: (telling) => [...admittedAtOnce(telling, on(at)), heard(telling), ...more()],
})

const extendedOn = (received: string, at: string, days: number, extendedAt: string): OpenPetition => ({
  received,
  tell: (telling) => [...admittedAtOnce(telling, on(at)), heard(telling), extended(telling, days, on(extendedAt))],
})

/** Admitted: sixty days, some extended, one late, one due today, the last two counting into a year without its list. */
const handled: OpenPetition[] = [
  admittedOn('09-09T09:30', '09-18T10:00'),
  admittedOn('09-11T10:20', '09-21T10:40'),
  admittedOn('09-14T14:40', '09-22T15:00'),
  admittedOn('09-21T09:00', '09-30T09:20'),
  admittedOn('10-09T10:00', '10-12T16:00', 'station'),
  admittedOn('10-13T15:10', '10-20T10:30', undefined, shared),
  admittedOn('10-19T09:50', '10-28T11:10', undefined, drafted),
  admittedOn('10-26T14:20', '11-05T10:10'),
  admittedOn('11-03T10:30', '11-10T15:20'),
  extendedOn('08-24T09:20', '09-01T10:00', 30, '10-27T15:00'),
  extendedOn('08-17T10:40', '08-25T14:30', 20, '10-20T10:10'),
  extendedOn('09-02T15:30', '09-10T09:40', 30, '11-05T16:20'),
]

/** Declined or decided, the dossier still open. */
const decided: OpenPetition[] = [
  ...[
    ['10-28T10:00', '11-09T11:20'],
    ['11-04T14:00', '11-16T15:40'],
    ['11-09T15:30', '11-19T09:30'],
  ].map(([received = '', at = '']): OpenPetition => ({ received, tell: (telling) => [declined(telling, on(at))] })),
  ...[
    // Served long enough ago that nobody applies any more.
    ['09-03T09:40', '09-14T10:00', '10-09T15:00', '10-12T10:00'],
    ['09-08T10:30', '09-17T14:20', '11-10T10:30', '11-12T09:20'],
    ['09-15T15:00', '09-24T09:50', '11-16T16:00', '11-17T10:30'],
    ['09-28T09:10', '10-13T10:20', '11-19T15:10'],
  ].map(
    ([received = '', at = '', opinedAt = '', servedAt]): OpenPetition => ({
      received,
      tell: (telling) => [
        ...admittedAtOnce(telling, on(at)),
        heard(telling),
        opined(telling, on(opinedAt)),
        ...(servedAt ? [served(ending(telling), on(servedAt))] : []),
      ],
    }),
  ),
]

/** Closed this week: its petitioner is still to be called on. */
const justClosed: OpenPetition = {
  received: '10-21T09:30',
  tell: (telling) => [
    declined(telling, on('11-03T10:00')),
    served('refusal', on('11-04T10:00')),
    step('officer', 'recordRegistration', on('11-04T10:10'), talk.registration),
    step('officer', 'closePetition', on('11-17T10:00')),
  ],
}

/** Every petition that still asks something of somebody when the demo begins. */
export const openPetition: OpenPetition[] = [...registered, ...told, ...handled, justClosed, ...decided]
