import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { FilterBar } from '../../components/filter-bar'
import { EmptyState, LoadingState } from '../../components/states'
import { TextInput } from '../../components/text-input'
import { deskCopy } from '../../copy/desk'
import { instantWords } from '../../copy/due'
import { ledgerCopy } from '../../copy/ledger'
import { useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { More } from '../../desk/more'
import { useStationId } from '../../desk/seat'
import { useList, useRead } from '../../queries'
import { ExportLedger } from '../exports/export-ledger'
import { type FilterName, filterNames, filtersFor, ledgerInput } from './filters'
import { LedgerTable } from './ledger-table'
import './index.scss'

const path = '/station/ledger/index'

/** The ledger (台账): every dossier of this station and those under it, narrowed by filters that stand in the address. */
export default function StationLedger() {
  const [filters, setFilters] = useAddress(path, filterNames)
  const [looksInto, setLooksInto] = useState<string>()
  const [typed, setTyped] = useState(filters.number ?? '')
  const stationId = useStationId()
  const input = ledgerInput(filters)
  const list = useList('station', 'listLedger', input, { stationId })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = list
  const last = data?.pages.at(-1)
  const names = (filter: FilterName) => ({ stationId, enabled: looksInto === filter || filters[filter] !== undefined })
  const stations = useRead('station', 'readBoard', { month: input.month, by: 'station' }, names('stationId'))
  const holders = useRead('station', 'readBoard', { month: input.month, by: 'holder' }, names('holderKey'))
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const clear = () => {
    setTyped('')
    setFilters({})
  }
  const groups = { stations: stations.data?.groups, holders: holders.data?.groups }
  return (
    <DeskPage title={deskCopy.ledgerTitle} desk="station" at="ledger">
      <View className="ledger-search">
        <TextInput
          label={ledgerCopy.number}
          hint={ledgerCopy.numberHint}
          value={typed}
          maxLength={40}
          onChange={setTyped}
          onConfirm={() => setFilters({ number: typed.trim() || undefined })}
        />
        <Button words={ledgerCopy.search} onTap={() => setFilters({ number: typed.trim() || undefined })} />
      </View>
      <FilterBar
        filters={filtersFor(filters, last?.now.slice(0, 7), groups)}
        count={last?.count}
        onChange={(key, value) => setFilters({ ...filters, [key]: value })}
        onClear={clear}
        onUnfold={setLooksInto}
      />
      {filters.number ? (
        <View className="desk-quiet">
          {ledgerCopy.byNumber(filters.number)}
          <Button kind="link" words={ledgerCopy.clearNumber} onTap={clear} />
        </View>
      ) : null}
      {error && !last ? (
        <Failure error={error} onRetry={refetch} />
      ) : !last ? (
        <LoadingState />
      ) : items.length === 0 ? (
        <EmptyState
          title={ledgerCopy.emptyTitle}
          text={ledgerCopy.emptyText}
          action={{ words: ledgerCopy.showAll, onTap: clear }}
        />
      ) : (
        <>
          <LedgerTable items={items} now={last.now} />
          <More hasMore={hasNextPage} isFetching={isFetchingNextPage} onMore={fetchNextPage} />
          <ExportLedger filters={input} stationId={stationId} />
          <View className="desk-quiet">{deskCopy.readAt(instantWords(last.now, last.now))}</View>
        </>
      )}
    </DeskPage>
  )
}
