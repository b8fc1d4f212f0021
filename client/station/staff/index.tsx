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
import { AppointForm } from './appoint-form'
import { DeskHolder, type Holder } from './desk-holder'
import { type HandedCode, HandOver } from './hand-over'
import { ChangeStationForm, OpenStationForm } from './station-form'
import { StationView, type Task } from './station-view'
import './staff.scss'

/** A county's stations and the people at them: one station at a time, those under it a tap away. */
export default function StationStaff() {
  const stationId = useStationId()
  const { current } = useSeats('station')
  const [{ at }, setAddress] = useAddress('/station/staff/index', ['at'])
  const [task, setTask] = useState<Task>()
  const [holder, setHolder] = useState<Holder>()
  const [code, setCode] = useState<HandedCode>()
  const [said, setSaid] = useState<string>()
  const { data, error, refetch } = useRead('station', 'listStaff', {}, { stationId })
  const stations = data?.stations ?? []
  const station = stations.find(({ id }) => id === at) ?? stations[0]
  const mayChange = current !== undefined && doesAtDesk(roleAt(current), 'appoint')
  const say = (words: string | undefined) => {
    setTask(undefined)
    setHolder(undefined)
    setSaid(words)
  }
  const handOver = (handed: HandedCode) => {
    say(undefined)
    setCode(handed)
  }
  const goTo = (id: string) => {
    say(undefined)
    setAddress({ at: id })
  }
  const form = { onDone: say, onCancel: () => say(undefined), stationId }
  return (
    <DeskPage title={staffCopy.title} desk="station" at="staff">
      {said ? <Notice word={said} /> : null}
      {error && !data ? (
        <ErrorState text={sentenceFor(error)} onRetry={refetch} />
      ) : !station ? (
        <LoadingState />
      ) : code ? (
        <HandOver handed={code} onClose={() => setCode(undefined)} />
      ) : holder ? (
        <DeskHolder
          holder={holder}
          station={station}
          stationId={stationId}
          onDone={say}
          onCode={handOver}
          onBack={() => say(undefined)}
        />
      ) : task === 'appoint' ? (
        <AppointForm {...form} station={station} onCode={handOver} />
      ) : task === 'openStation' ? (
        <OpenStationForm {...form} parent={station} />
      ) : task === 'changeStation' ? (
        <ChangeStationForm {...form} station={station} />
      ) : (
        <StationView
          station={station}
          stations={stations}
          mayChange={mayChange}
          onOpen={goTo}
          onHolder={setHolder}
          onTask={setTask}
        />
      )}
    </DeskPage>
  )
}
