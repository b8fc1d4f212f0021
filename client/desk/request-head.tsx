import type { RequestView, Summary } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { DueLabel } from '../components/due-label'
import { PersonCard } from '../components/person-card'
import { StatusTag } from '../components/status-tag'
import { deskCopy } from '../copy/desk'
import { accusedWords } from '../copy/desk-labels'
import { instantWords } from '../copy/due'
import { categoryNames, channelNames, clockNames, statusNames } from '../copy/labels'
import { readyWords } from '../copy/ready'
import { occurrenceWords } from '../copy/repeat'
import { type Fact, Facts } from './facts'

/** Status and marks in words. */
export function Tags({ request, now }: { request: Summary; now: string }) {
  const { status, isUrgent, owesRecord, needsReading, isMarked, track, nth, ready } = request
  const isOver = status === 'closed' || status === 'withdrawn'
  return (
    <>
      {isUrgent ? <StatusTag words={deskCopy.urgent} tone="late" /> : null}
      <StatusTag words={statusNames[status]} tone={isOver ? 'done' : status === 'waiting' ? 'soon' : 'going'} />
      {track === 'petition' ? <StatusTag words={deskCopy.petitionShort} tone="done" /> : null}
      {ready && ready.at <= now ? <StatusTag words={readyWords[ready.reason]} tone="soon" /> : null}
      {nth ? <StatusTag words={occurrenceWords(nth)} tone="soon" /> : null}
      {owesRecord ? <StatusTag words={deskCopy.owesRecord} tone="soon" /> : null}
      {needsReading ? <StatusTag words={deskCopy.toRead} tone="soon" /> : null}
      {isMarked ? <StatusTag words={deskCopy.marked} tone="soon" /> : null}
    </>
  )
}

/** Status, marks and the next due time, side by side while there is room. */
export function Standing({ request, now }: { request: Summary; now: string }) {
  const { status, due } = request
  return (
    <>
      <Tags request={request} now={now} />
      {due ? <DueLabel promise={clockNames[due.key]} dueAt={due.at} now={now} /> : null}
      {status === 'waiting' && !due ? <View className="due due--soon">{deskCopy.paused}</View> : null}
    </>
  )
}

/** Who asked, with one tap to call them. */
export function Asker({ request }: { request: RequestView }) {
  const { name, phone, address, stationName } = request.veteran
  return <PersonCard name={name} phone={phone} lines={[stationName, address].filter(Boolean)} />
}

/** The facts on the cover of a request. */
export function Cover({ request, more = [] }: { request: RequestView; more?: readonly Fact[] }) {
  const { category, channel, recordedBy, receivedAt, now, subject, holder, firstHandlerName, cycle } = request
  return (
    <Facts
      facts={[
        ...more,
        { label: deskCopy.category, words: categoryNames[category] },
        { label: deskCopy.receivedAt, words: instantWords(receivedAt, now) },
        { label: deskCopy.channel, words: channelNames[channel] },
        { label: deskCopy.recordedBy, words: recordedBy },
        {
          label: deskCopy.about,
          words: subject === 'nobody' ? undefined : accusedWords(subject, request.accusedLevel),
        },
        { label: deskCopy.holder, words: holder.name },
        { label: deskCopy.firstHandler, words: firstHandlerName },
        { label: '办理轮次', words: cycle > 1 ? deskCopy.cycle(cycle) : undefined },
      ]}
    />
  )
}
