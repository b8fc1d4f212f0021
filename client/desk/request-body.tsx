import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Notice } from '../components/notice'
import { deskCopy } from '../copy/desk'
import { ActPanel } from './acts/act-panel'
import type { StaffDoor } from './acts/use-send'
import { Attachments } from './attachments'
import { Clocks } from './clocks'
import type { Fact } from './facts'
import { Draft, HandsFile } from './hands-file'
import { Lines } from './lines'
import { Gaps, PetitionFile } from './petition-file'
import { RepeatsWhenAsked } from './repeats'
import { Asker, Cover, Standing } from './request-head'
import { RecordPart, Said } from './said'

interface Props {
  door: StaffDoor
  request: RequestView
  stationId?: string
  readsOnly?: boolean
  /** What a cover of this desk says besides. */
  more?: readonly Fact[]
  /** What may be done with the whole of it, under everything else. */
  foot?: ReactNode
}

/** One request, whole, as those who serve read it: the standing and the acts first, the papers beside them. */
export function RequestBody({ door, request, stationId, readsOnly, more, foot, children }: PropsWithChildren<Props>) {
  const { petition, formerPetition, now, attachments } = request
  const written = petition ?? formerPetition
  const isUrgentOpen = request.clocks.some(({ key, isRunning }) => key === 'urgent.acknowledge' && isRunning)
  return (
    <>
      <View className="desk-standing">
        <Standing request={request} now={now} />
      </View>
      {isUrgentOpen ? <Notice kind="late" word={deskCopy.urgentWaits} /> : null}
      {children}
      <View className="dossier">
        <View className="dossier__first">
          <Asker request={request} />
          <Said request={request} />
          <Attachments attachments={attachments} />
          {door === 'station' ? <RepeatsWhenAsked request={request} stationId={stationId} /> : null}
          <Gaps petition={petition} />
          <Draft request={request} />
          <ActPanel door={door} request={request} stationId={stationId} readsOnly={readsOnly} />
        </View>
        <View className="dossier__side">
          <Clocks request={request} door={door} stationId={stationId} />
          <Cover request={request} more={more} />
        </View>
        <View className="dossier__rest">
          <RecordPart request={request} />
          {written ? <PetitionFile petition={written} now={now} /> : null}
          <HandsFile request={request} />
          <Lines request={request} />
          {foot}
        </View>
      </View>
    </>
  )
}
