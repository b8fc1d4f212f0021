import { Button, Buttons } from '../../components/button'
import { EmptyState, LoadingState } from '../../components/states'
import { copy } from '../../copy/veteran'
import { useList } from '../../queries'
import { Failure } from '../failure'
import { MatterRows } from '../matter-rows'
import { open } from '../pages'
import { VeteranPage } from '../veteran-page'

/** All of the veteran's matters, latest first, twenty at a time. */
export default function Requests() {
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useList('veteran', 'listMine', {})
  const matters = data?.pages.flatMap(({ items }) => items) ?? []
  const now = data?.pages[0]?.now ?? ''
  return (
    <VeteranPage title={copy.requests.title}>
      {!data && !error ? <LoadingState /> : null}
      {error ? <Failure error={error} onRetry={refetch} /> : null}
      {data && matters.length === 0 ? (
        <EmptyState
          title={copy.requests.none}
          text={copy.requests.noneText}
          action={{ words: copy.requests.ask, onTap: () => void open.ask() }}
        />
      ) : null}
      {matters.length > 0 ? <MatterRows label={copy.requests.title} matters={matters} now={now} /> : null}
      {hasNextPage ? (
        <Buttons>
          <Button words={copy.requests.more} busy={isFetchingNextPage} onTap={() => void fetchNextPage()} />
        </Buttons>
      ) : null}
    </VeteranPage>
  )
}
