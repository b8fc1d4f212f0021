import { archiveViews } from '@shared/contracts/archiving'
import { dateOf, yearOf } from '@shared/domain/clock/china-time'
import { EmptyState, LoadingState } from '../../components/states'
import { Tabs } from '../../components/tabs'
import { archivingCopy } from '../../copy/archiving'
import { useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { More } from '../../desk/more'
import { useStationId } from '../../desk/seat'
import { YearChoice, yearIn } from '../../desk/year-choice'
import { useList } from '../../queries'
import { ArchiveTable } from './archive-table'

/** A year's dossiers in the archive, as they are handed over (移交清单), and those closed that wait for it. */
export default function StationArchive() {
  const [filters, setFilters] = useAddress('/station/archive/index', ['view', 'year'])
  const stationId = useStationId()
  const view = archiveViews.find((one) => one === filters.view) ?? 'waiting'
  const asked = yearIn(filters.year)
  const { data, error, refetch, ...more } = useList('station', 'listArchive', { view, year: asked }, { stationId })
  const last = data?.pages.at(-1)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const [title, text] = archivingCopy.empty[view]
  return (
    <DeskPage title={archivingCopy.title} desk="station">
      {last ? (
        <YearChoice
          year={last.year}
          current={yearOf(dateOf(last.now))}
          onChange={(year) => setFilters({ ...filters, year })}
        />
      ) : null}
      <Tabs
        tabs={archiveViews.map((key) => ({ key, label: archivingCopy.views[key] }))}
        current={view}
        onChange={(chosen) => setFilters({ ...filters, view: chosen })}
      />
      {error && !data ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <LoadingState />
      ) : items.length === 0 ? (
        <EmptyState title={title} text={text} />
      ) : (
        <>
          <ArchiveTable items={items} view={view} />
          <More hasMore={more.hasNextPage} isFetching={more.isFetchingNextPage} onMore={more.fetchNextPage} />
        </>
      )}
    </DeskPage>
  )
}
