import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Icon } from '../../components/icon'
import { Notice } from '../../components/notice'
import { LoadingState } from '../../components/states'
import { archivingCopy, retentionNames } from '../../copy/archiving'
import { deskCopy } from '../../copy/desk'
import { paperDay } from '../../copy/due'
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
            { label: archivingCopy.archived, words: data.archive && placeWords(data.archive) },
          ]}
          foot={<TakeAway requestId={requestId} stationId={stationId} />}
        >
          {data.archive?.unlock ? (
            <Notice kind="warn" word={archivingCopy.unlockAsked}>
              {archivingCopy.unlockText(data.archive.unlock.by, data.archive.unlock.reason)}
            </Notice>
          ) : null}
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

const placeWords = ({
  retention,
  archivedOn,
  by,
  keptUntil,
  isVerified,
}: NonNullable<RequestView['archive']>): string =>
  archivingCopy.archivedFact(
    `${retentionNames[retention]}${keptUntil ? archivingCopy.until(paperDay(keptUntil)) : ''}${isVerified ? '' : archivingCopy.unverified}`,
    paperDay(archivedOn),
    by,
  )
