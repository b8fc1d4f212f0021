import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Icon } from '../../components/icon'
import { Notice } from '../../components/notice'
import { LoadingState } from '../../components/states'
import { deskCopy } from '../../copy/desk'
import { trackNames } from '../../copy/labels'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { RequestBody } from '../../desk/request-body'
import { useSeats, useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { TakeAway } from '../exports/take-away'

/** One dossier (一案一册): its number, its papers and gaps, every line, and whether the chain of lines holds. */
export default function StationDossier() {
  const { requestId = '' } = useRouter().params
  const stationId = useStationId()
  const { current } = useSeats('station')
  const { data, error, refetch } = useRead('station', 'readDossier', { requestId }, { stationId })
  return (
    <DeskPage title={data ? deskCopy.dossierTitle(data.number) : '一案一册'} desk="station">
      {data ? (
        <RequestBody
          door="station"
          request={data}
          stationId={stationId}
          readsOnly={current?.kind === 'auditor'}
          more={[
            { label: '编号', words: data.number },
            { label: '性质', words: trackNames[data.track] },
          ]}
        >
          <TakeAway requestId={requestId} stationId={stationId} />
          {data.chainHolds ? (
            <View className="dossier-holds">
              <Icon name="check" />
              {deskCopy.chainHolds}
            </View>
          ) : (
            <Notice kind="late" word={deskCopy.chainBroken}>
              {deskCopy.chainBrokenText}
            </Notice>
          )}
        </RequestBody>
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </DeskPage>
  )
}
