import { queueViews } from '@shared/contracts/station'
import { EmptyState, LoadingState } from '../../components/states'
import { Tabs } from '../../components/tabs'
import { UpdateNotice } from '../../components/update-notice'
import { deskCopy } from '../../copy/desk'
import { viewLabels } from '../../copy/desk-labels'
import { open, useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { RequestList } from '../../desk/request-list'
import { useStationId } from '../../desk/seat'
import { TopUp } from '../../notices/top-up'
import { useList } from '../../queries'
import { DrawNote } from './draw-note'

const path = '/station/queue/index'

/** The station's queue: what waits, what is late, what is urgent, the next due first. */
export default function StationQueue() {
  const [{ view: asked }, setAddress] = useAddress(path, ['view'])
  const view = queueViews.find((one) => one === asked) ?? 'held'
  const stationId = useStationId()
  const list = useList('station', 'listQueue', { view }, { stationId })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = list
  const last = data?.pages.at(-1)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const [title, text] = deskCopy.emptyQueue[view]
  return (
    <DeskPage title={deskCopy.queueTitle} desk="station" at="queue">
      <UpdateNotice />
      <Tabs
        tabs={queueViews.map((key) => ({
          key,
          label: viewLabels[key],
          count: last?.counts[key],
          late: key === 'overdue' || key === 'urgent',
        }))}
        current={view}
        onChange={(key) => setAddress({ view: key })}
      />
      {view === 'lookBack' && last ? <DrawNote share={last.lookBackShare} now={last.now} /> : null}
      {error && !last ? (
        <Failure error={error} onRetry={refetch} />
      ) : !last ? (
        <LoadingState />
      ) : items.length === 0 ? (
        <EmptyState title={title} text={text} />
      ) : (
        <RequestList
          label={viewLabels[view]}
          items={items}
          now={last.now}
          hasMore={hasNextPage}
          isFetching={isFetchingNextPage}
          onMore={fetchNextPage}
          onOpen={({ requestId }) => open('/station/dossier/index', { requestId })}
          withHolder
        />
      )}
      <TopUp />
    </DeskPage>
  )
}
