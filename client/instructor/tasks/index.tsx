import { taskShelves } from '@shared/contracts/instructor'
import { EmptyState, LoadingState } from '../../components/states'
import { Tabs } from '../../components/tabs'
import { UpdateNotice } from '../../components/update-notice'
import { deskCopy } from '../../copy/desk'
import { shelfLabels } from '../../copy/desk-labels'
import { open, useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { RequestList } from '../../desk/request-list'
import { TopUp } from '../../notices/top-up'
import { useList } from '../../queries'

const path = '/instructor/tasks/index'

/** The instructor's task list (任务清单): five shelves with their counts, the next due first. */
export default function InstructorTasks() {
  const [{ shelf: asked }, setAddress] = useAddress(path, ['shelf'])
  const shelf = taskShelves.find((one) => one === asked) ?? 'toAccept'
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useList('instructor', 'listTasks', {
    shelf,
  })
  const last = data?.pages.at(-1)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const [title, text] = deskCopy.emptyShelf[shelf]
  return (
    <DeskPage title={deskCopy.tasksTitle} desk="instructor" at="tasks">
      <UpdateNotice />
      <Tabs
        tabs={taskShelves.map((key) => ({
          key,
          label: shelfLabels[key],
          count: key === 'closed' ? undefined : last?.counts[key],
          late: key === 'overdue',
        }))}
        current={shelf}
        onChange={(key) => setAddress({ shelf: key })}
      />
      {error && !last ? (
        <Failure error={error} onRetry={refetch} />
      ) : !last ? (
        <LoadingState />
      ) : items.length === 0 ? (
        <EmptyState title={title} text={text} />
      ) : (
        <RequestList
          label={shelfLabels[shelf]}
          items={items}
          now={last.now}
          hasMore={hasNextPage}
          isFetching={isFetchingNextPage}
          onMore={fetchNextPage}
          onOpen={({ requestId }) => open('/instructor/request/index', { requestId })}
        />
      )}
      <TopUp />
    </DeskPage>
  )
}
