import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../components/button'
import { EmptyState, LoadingState } from '../components/states'
import { TextInput } from '../components/text-input'
import { searchCopy } from '../copy/search'
import { useList } from '../queries'
import { open } from './address'
import { Failure } from './failure'
import { RequestList } from './request-list'
import './search.scss'

interface Props {
  door: 'station' | 'instructor'
  stationId?: string
  /** The page that opens what was found. */
  path: string
}

/** Finds requests by number, name, phone's last four or words. What is looked for is personal, so it never stands in the address. */
export function Search({ door, stationId, path }: Props) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [isShort, setShort] = useState(false)
  const ask = () => {
    const words = typed.trim()
    setShort([...words].length < 2)
    if ([...words].length >= 2) setAsked(words)
  }
  return (
    <>
      <View className="search-bar">
        <TextInput
          label={searchCopy.label}
          hint={searchCopy.hint}
          error={isShort ? searchCopy.tooShort : undefined}
          value={typed}
          maxLength={40}
          onChange={setTyped}
          onConfirm={ask}
        />
        <Button kind="primary" words={searchCopy.search} onTap={ask} />
      </View>
      {asked ? (
        <Found door={door} stationId={stationId} path={path} words={asked} />
      ) : (
        <EmptyState title={searchCopy.beginTitle} text={searchCopy.beginText} />
      )}
    </>
  )
}

function Found({ door, stationId, path, words }: Props & { words: string }) {
  const list = useList(door, 'search', { words }, { stationId })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = list
  const last = data?.pages.at(-1)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  if (error && !last) return <Failure error={error} onRetry={refetch} />
  if (!last) return <LoadingState />
  if (items.length === 0) return <EmptyState title={searchCopy.emptyTitle} text={searchCopy.emptyText} />
  return (
    <RequestList
      label={searchCopy.results}
      items={items}
      now={last.now}
      hasMore={hasNextPage}
      isFetching={isFetchingNextPage}
      onMore={fetchNextPage}
      onOpen={({ requestId }) => open(path, { requestId })}
      withHolder={door === 'station'}
    />
  )
}
