import { doesAtDesk } from '@shared/domain/request/permission'
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { ErrorState, LoadingState } from '../../components/states'
import { sentenceFor } from '../../copy/refusals'
import { staffCopy } from '../../copy/staff'
import { useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { roleAt, useSeats, useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { toTop } from '../../to-top'
import { AppointForm } from './appoint-form'
import { DeskHolder, type Holder } from './desk-holder'
import { type HandedCode, HandOver } from './hand-over'
import { ChangeStationForm, OpenStationForm } from './station-form'
import { StationView, type Task } from './station-view'
import './staff.scss'

/** What stands on the page: the station, perhaps with what was just done, or one thing to do there. */
type Shown =
  | { kind: 'station'; said?: string }
  | { kind: Task }
  | { kind: 'holder'; holder: Holder }
  | { kind: 'code'; handed: HandedCode }

/** A county's stations and the people at them: one station at a time, those under it a tap away. */
export default function StationStaff() {
  const stationId = useStationId()
  const { current } = useSeats('station')
  const [{ at }, setAddress] = useAddress('/station/staff/index', ['at'])
  const [shown, setShown] = useState<Shown>({ kind: 'station' })
  const { data, error, refetch } = useRead('station', 'listStaff', {}, { stationId })
  const stations = data?.stations ?? []
  const station = stations.find(({ id }) => id === at) ?? stations[0]
  const show = (next: Shown) => {
    setShown(next)
    toTop()
  }
  const ways = {
    stationId,
    onDone: (said: string) => show({ kind: 'station', said }),
    onCode: (handed: HandedCode) => show({ kind: 'code', handed }),
    onCancel: () => show({ kind: 'station' }),
  }
  return (
    <DeskPage title={staffCopy.title} desk="station">
      {shown.kind === 'station' && shown.said ? <Notice word={shown.said} /> : null}
      {error && !data ? (
        <ErrorState text={sentenceFor(error)} onRetry={refetch} />
      ) : !station ? (
        <LoadingState />
      ) : shown.kind === 'code' ? (
        <HandOver handed={shown.handed} onClose={ways.onCancel} />
      ) : shown.kind === 'holder' ? (
        <DeskHolder {...ways} holder={shown.holder} station={station} />
      ) : shown.kind === 'appoint' ? (
        <AppointForm {...ways} station={station} />
      ) : shown.kind === 'openStation' ? (
        <OpenStationForm {...ways} parent={station} />
      ) : shown.kind === 'changeStation' ? (
        <ChangeStationForm {...ways} station={station} />
      ) : (
        <StationView
          station={station}
          stations={stations}
          mayChange={current !== undefined && doesAtDesk(roleAt(current), 'appoint')}
          onOpen={(id) => {
            setAddress({ at: id })
            ways.onCancel()
          }}
          onHolder={(holder) => show({ kind: 'holder', holder })}
          onTask={(kind) => show({ kind })}
        />
      )}
    </DeskPage>
  )
}
