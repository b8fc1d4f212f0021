import type { Summary } from '@shared/contracts/views'
import { isOpen } from '@shared/domain/request/lifecycle'
import { Text, View } from '@tarojs/components'
import { Row, Rows } from '../components/rows'
import { deskCopy, openingWords, shortHolder, shortStation } from '../copy/desk'
import { instantWords } from '../copy/due'
import { categoryNames } from '../copy/labels'
import { useIsWide } from '../wide'
import { More } from './more'
import { Standing } from './request-head'
import { RequestTable } from './request-table'

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

/** Requests in the order the server gave: the name is the link; rows on a phone, a dense table where there is room. */
export function RequestList(props: Props) {
  const { label, items, now, hasMore, isFetching, onOpen, onMore, withHolder = false } = props
  const isWide = useIsWide()
  return (
    <>
      {isWide ? (
        <RequestTable label={label} items={items} now={now} onOpen={onOpen} withHolder={withHolder} />
      ) : (
        <Rows label={label}>
          {items.map((request) => (
            <Row
              key={request.requestId}
              title={`${request.veteranName}　${categoryNames[request.category]}`}
              detail={openingWords(request.opening)}
              onOpen={() => onOpen(request)}
              facts={
                <>
                  <Standing request={request} now={now} />
                  {withHolder ? (
                    <Text className="desk-held">
                      {deskCopy.heldBy(
                        shortStation(request.stationName),
                        shortHolder(request.holderName),
                        isOpen(request.status),
                      )}
                    </Text>
                  ) : null}
                </>
              }
            />
          ))}
        </Rows>
      )}
      <More hasMore={hasMore} isFetching={isFetching} onMore={onMore} />
      <View className="desk-quiet">{deskCopy.readAt(instantWords(now, now))}</View>
    </>
  )
}
