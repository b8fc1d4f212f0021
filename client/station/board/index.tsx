import { boardGroups } from '@shared/contracts/station'
import { EmptyState, LoadingState } from '../../components/states'
import { Tabs } from '../../components/tabs'
import { boardCopy, groupLabels } from '../../copy/board'
import { deskCopy } from '../../copy/desk'
import { useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { BoardFigures } from './figures'
import { BoardGroups } from './groups'
import { MonthChoice } from './month-choice'
import './index.scss'

const path = '/station/board/index'
const oneMonth = /^\d{4}-(0[1-9]|1[0-2])$/

/** Response times of a month: big figures with their definitions, then each group; every figure opens its rows. */
export default function StationBoard() {
  const [address, setAddress] = useAddress(path, ['month', 'by'])
  const stationId = useStationId()
  const asked = address.month && oneMonth.test(address.month) ? address.month : undefined
  const by = boardGroups.find((one) => one === address.by) ?? 'station'
  const { data, error, refetch } = useRead('station', 'readBoard', { month: asked, by }, { stationId })
  // The server says which month it is: the phone's own clock may be wrong.
  const current = data?.now.slice(0, 7)
  const month = asked ?? current
  const [title, text] = boardCopy.empty
  return (
    <DeskPage title={deskCopy.boardTitle} desk="station" at="board">
      {month ? (
        <MonthChoice
          month={month}
          current={current ?? month}
          onChange={(chosen) => setAddress({ ...address, month: chosen })}
        />
      ) : null}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data || !month ? (
        <LoadingState />
      ) : data.total.received === 0 ? (
        <EmptyState title={title} text={text} />
      ) : (
        <>
          <BoardFigures total={data.total} month={month} now={data.now} />
          <Tabs
            tabs={boardGroups.map((key) => ({ key, label: groupLabels[key] }))}
            current={by}
            onChange={(key) => setAddress({ ...address, by: key })}
          />
          <BoardGroups groups={data.groups} by={by} month={month} />
        </>
      )}
    </DeskPage>
  )
}
