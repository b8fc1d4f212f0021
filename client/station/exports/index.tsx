import type { ExportView } from '@shared/contracts/archive'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { EmptyState, LoadingState } from '../../components/states'
import { instantWords } from '../../copy/due'
import { exportsCopy } from '../../copy/exports'
import { sentenceFor } from '../../copy/refusals'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { openFile } from '../../desk/open-file'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { useProgress } from './use-progress'

/** What was taken away from this desk lately; a workbook still being made goes on while somebody looks. */
export default function StationExports() {
  const stationId = useStationId()
  const { data, error, refetch } = useRead('archive', 'listExports', {}, { stationId })
  const running = data?.exports.find(({ state }) => state === 'running')
  const progress = useProgress(running?.exportId, stationId, refetch)
  const rows = data?.exports.map((one) => (one.exportId === progress.latest?.exportId ? progress.latest : one))
  return (
    <DeskPage title={exportsCopy.title} desk="station">
      {running ? <View className="desk-quiet">{exportsCopy.exportHint}</View> : null}
      {progress.error ? <Notice kind="warn" word={sentenceFor(progress.error)} /> : null}
      {error && !data ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <LoadingState />
      ) : rows.length === 0 ? (
        <EmptyState title={exportsCopy.emptyTitle} text={exportsCopy.emptyText} />
      ) : (
        rows.map((one) => <Export key={one.exportId} one={one} />)
      )}
    </DeskPage>
  )
}

function Export({ one }: { one: ExportView }) {
  const { kind, state, done, total, url, startedAt, expiresAt, now } = one
  const [failed, setFailed] = useState(false)
  return (
    <Section title={`${exportsCopy.kinds[kind]}　${exportsCopy.states[state]}`}>
      <View>{instantWords(startedAt, now)}</View>
      {state === 'running' ? (
        <View aria-live="polite">{done < total ? exportsCopy.progress(done, total) : exportsCopy.making}</View>
      ) : null}
      {state === 'ready' ? <View className="desk-quiet">{exportsCopy.until(instantWords(expiresAt, now))}</View> : null}
      {failed ? <Notice kind="warn" word={exportsCopy.notOpened} /> : null}
      {url ? (
        <Button
          kind="primary"
          words={exportsCopy.open}
          label={exportsCopy.openLabel(exportsCopy.kinds[kind])}
          onTap={() => void openFile(url).catch(() => setFailed(true))}
        />
      ) : null}
    </Section>
  )
}
