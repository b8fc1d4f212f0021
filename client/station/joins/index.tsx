import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { EmptyState, LoadingState } from '../../components/states'
import { deskCopy } from '../../copy/desk'
import { joinCopy } from '../../copy/record'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { JoinWish } from './wish'

/** Who asked to be added to the roster: verified and added, or refused with a reason. */
export default function StationJoins() {
  const stationId = useStationId()
  const [settled, setSettled] = useState<string>()
  const { data, error, refetch } = useRead('station', 'listJoins', {}, { stationId })
  const [title, text] = joinCopy.empty
  return (
    <DeskPage title={deskCopy.joinsTitle} desk="station" at="joins">
      {settled ? <Notice word={settled} /> : null}
      {error && !data ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <LoadingState />
      ) : data.joins.length === 0 ? (
        <EmptyState title={title} text={text} />
      ) : (
        <>
          <View className="desk-quiet">{`${joinCopy.lead}${deskCopy.total(data.joins.length)}。`}</View>
          {data.hasMore ? <Notice word={joinCopy.more} /> : null}
          {data.joins.map((join) => (
            // A wish asked anew is another one: what was about to be pressed on the one before goes with it.
            <JoinWish key={`${join.joinId} ${join.askedAt}`} join={join} stationId={stationId} onSettled={setSettled} />
          ))}
        </>
      )}
    </DeskPage>
  )
}
