import type { RequestView } from '@shared/contracts/views'
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { PersonCard } from '../../components/person-card'
import { Section } from '../../components/section'
import { Timeline } from '../../components/timeline'
import { request as copy } from '../../copy/request'
import { Attachments } from '../../desk/attachments'
import { toTop } from '../../to-top'
import { UploadsNotice } from '../uploads-notice'
import { AddMore } from './add-more'
import { ApplyAgain } from './apply-again'
import { Asked } from './asked'
import { momentsOf } from './moments'
import { OtherWays } from './other-ways'
import { PetitionFile } from './petition-file'
import { Promises } from './promises'
import { Rating } from './rating'
import { Late, Standing } from './standing'
import { YourTurn } from './your-turn'
import '../turn.scss'
import './request.scss'

/** What each part that acts is given: the matter, and a way to say that it is done. */
export interface ActorProps {
  request: RequestView
  onDone: (words: string) => void
}

/** The parts of one matter, the most pressing first. */
export function Matter({ request }: { request: RequestView }) {
  const [done, setDone] = useState('')
  const { requestId, holder, petition, attachments, now } = request
  const onDone = (words: string) => {
    setDone(words)
    toTop()
  }
  const file = petition ? <PetitionFile petition={petition} now={now} /> : null
  const isDecided = petition?.opinion !== undefined || petition?.refusal !== undefined
  return (
    <>
      {done ? <Notice word={done} /> : null}
      <Standing request={request} />
      <Late request={request} />
      <YourTurn request={request} onDone={onDone} />
      {isDecided ? file : null}
      <Rating request={request} onDone={onDone} />
      <ApplyAgain request={request} onDone={onDone} />
      <Section title={copy.holder}>
        <PersonCard
          name={holder.name}
          phone={holder.phone}
          photo={holder.photo}
          lines={[copy.holderKinds[holder.kind]]}
        />
      </Section>
      <Promises request={request} />
      <UploadsNotice requestId={requestId} />
      {isDecided ? null : file}
      <Section title={copy.history}>
        <Timeline moments={momentsOf(request)} />
      </Section>
      <Asked request={request} />
      <Attachments attachments={attachments} />
      <AddMore request={request} onDone={onDone} />
      <OtherWays request={request} onDone={onDone} />
    </>
  )
}
