import type { Summary } from '@shared/contracts/views'
import { Text, View } from '@tarojs/components'
import { Button } from '../components/button'
import { Row, Rows } from '../components/rows'
import { deskCopy } from '../copy/desk'
import { instantWords } from '../copy/due'
import { categoryNames } from '../copy/labels'
import { Standing } from './request-head'

interface Props {
  label: string
  items: readonly Summary[]
  now: string
  hasMore: boolean
  isFetching: boolean
  onOpen: (request: Summary) => void
  onMore: () => void
  /** Says beside each who holds it; one's own list need not. */
  withHolder?: boolean
}

/** Requests as rows, in the order the server gave: the name is the link, then its category, its words and its standing. */
export function RequestList({ label, items, now, hasMore, isFetching, onOpen, onMore, withHolder = false }: Props) {
  return (
    <>
      <Rows label={label}>
        {items.map((request) => (
          <Row
            key={request.requestId}
            title={`${request.veteranName}　${categoryNames[request.category]}`}
            detail={[request.opening, withHolder ? `${request.stationName}，${request.holderName}在办` : '']
              .filter(Boolean)
              .join('\n')}
            onOpen={() => onOpen(request)}
            facts={<Standing request={request} now={now} />}
          />
        ))}
      </Rows>
      {hasMore ? (
        <Button words={isFetching ? deskCopy.moreBusy : deskCopy.more} onTap={onMore} disabled={isFetching} />
      ) : null}
      <View className="desk-quiet">
        <Text>{deskCopy.readAt(instantWords(now, now))}</Text>
      </View>
    </>
  )
}
