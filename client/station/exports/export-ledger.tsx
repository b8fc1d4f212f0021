import type { Input } from '@shared/contracts'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { exportsCopy } from '../../copy/exports'
import { sentenceFor } from '../../copy/refusals'
import { open } from '../../desk/address'
import { useAct } from '../../queries'

/** Begins a workbook of the ledger as it is narrowed just now, and leads to where it is made. */
export function ExportLedger({
  filters,
  stationId,
}: {
  filters: Input<'archive', 'exportLedger'>
  stationId?: string
}) {
  const { mutate, isPending, error } = useAct('archive', 'exportLedger', { stationId })
  return (
    <>
      {error ? <Notice kind="warn" word={sentenceFor(error)} /> : null}
      <Button
        words={isPending ? exportsCopy.exportBusy : exportsCopy.exportLedger}
        busy={isPending}
        onTap={() => mutate(filters, { onSuccess: () => open('/station/exports/index') })}
      />
    </>
  )
}
