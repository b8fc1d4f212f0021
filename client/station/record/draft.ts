import type { Input } from '@shared/contracts'
import { recordCopy } from '../../copy/record'
import type { Question } from '../../desk/checking'
import type { FoundVeteran } from '../find-veteran'

type Submission = Input<'station', 'submitOnBehalf'>

/** What is written down so far; `requestId` is made once, so that a repeated sending finds itself. */
export interface Draft extends Omit<Partial<Submission>, 'veteranId' | 'personName' | 'receivedAt'> {
  requestId: string
  veteran?: FoundVeteran
  isEarlier: boolean
  day: string
  time: string
}

/** A new, empty form. */
export const emptyDraft = (requestId: string): Draft => ({
  requestId,
  words: '',
  contactPhone: '',
  address: '',
  subject: 'nobody',
  track: 'service',
  isUrgent: false,
  isEarlier: false,
  day: '',
  time: '',
})

/** The questions in their order, as far as their check is concerned. */
export const questions: Record<string, Question> = {
  veteranId: { label: recordCopy.chosen, kind: 'choice' },
  channel: { label: recordCopy.channel, kind: 'choice' },
  category: { label: recordCopy.category, kind: 'choice' },
  words: { label: recordCopy.words, kind: 'words', most: 2000 },
  subject: { label: recordCopy.subject, kind: 'choice' },
  track: { label: recordCopy.track, kind: 'choice' },
  contactPhone: { label: recordCopy.phone, kind: 'line', most: 20 },
  address: { label: recordCopy.address, kind: 'line', most: 100 },
  receivedAt: { label: recordCopy.day, kind: 'day' },
}

/** The form as the contract takes it; an unfinished earlier time is left to be refused. */
export function submissionOf({ veteran, isEarlier, day, time, ...draft }: Draft): Partial<Submission> {
  const { petitionClass, accusedLevel, ...rest } = draft
  return {
    ...rest,
    ...(rest.track === 'petition' && petitionClass ? { petitionClass } : {}),
    ...(rest.subject === 'station' && accusedLevel ? { accusedLevel } : {}),
    ...(veteran?.isNew ? { personName: veteran.name } : { veteranId: veteran?.id ?? '' }),
    ...(isEarlier ? { receivedAt: `${day}T${time || '??'}:00+08:00` } : {}),
  }
}
