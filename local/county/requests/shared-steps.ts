import { addDays, dateOf } from '@shared/domain/clock/china-time'
import { bureauHead, bureauOfficer } from '../cast'
import { talk } from '../words/talk'
import { type Step, step } from './plan'

/** A hard case the bureau takes up: led, paired, talked over, and assigned to a body outside whose result is late. */
export const shared = (): Step[] => [
  step('bureau', 'assignLeader', { office: 60 }, { personId: bureauHead.id, plan: talk.leaderPlan, cadenceDays: 14 }),
  step('bureau', 'pair', { office: 10 }, { personId: bureauOfficer.id, plan: talk.pairingPlan, cadenceDays: 30 }),
  step('bureau', 'consult', { office: 400 }, (at) => ({ heldOn: dateOf(at), ...talk.consultation })),
  step('bureau', 'assign', { office: 30 }, (at) => ({
    body: talk.outsideBody,
    words: talk.assignment,
    dueOn: addDays(dateOf(at), 15),
  })),
  step('bureau', 'recordProgress', { office: 800 }, { words: talk.progress }),
]

/** An opinion drafted by the officer, waiting for the head. */
export const drafted = (): Step[] => [
  step('officer', 'draftAnswer', { office: 900 }, { outcome: 'upheld', words: talk.draft, basis: talk.draftBasis }),
]
