import type { Input } from '@shared/contracts'
import { station } from '@shared/contracts/station'
import { useState } from 'react'
import { newCallId } from '../../cloud'
import { Button, Buttons } from '../../components/button'
import { Notice, Problems } from '../../components/notice'
import { deskCopy } from '../../copy/desk'
import { recordCopy } from '../../copy/record'
import { sentenceFor } from '../../copy/refusals'
import { type Faults, faultsOf, faultsOfRefusal, problemsOf } from '../../desk/checking'
import { DeskPage } from '../../desk/desk-page'
import { useStationId } from '../../desk/seat'
import { useAct } from '../../queries'
import { toTop } from '../../to-top'
import { emptyDraft, questions, submissionOf } from './draft'
import { RecordFields } from './fields'
import { RecordReceipt } from './receipt'

/** Records a visit, a call or a letter on behalf of a veteran (代录), now or as a late entry. */
export default function StationRecord() {
  const [draft, setDraft] = useState(() => emptyDraft(newCallId()))
  const [faults, setFaults] = useState<Faults>({})
  const stationId = useStationId()
  const { mutateAsync, isPending, data, error, reset } = useAct('station', 'submitOnBehalf', { stationId })
  const submit = async () => {
    const submission = submissionOf(draft)
    const wrong = faultsOf(station.submitOnBehalf.input, submission, questions)
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) {
      reset()
      return toTop()
    }
    await mutateAsync(submission as Input<'station', 'submitOnBehalf'>).catch((refused) =>
      setFaults(faultsOfRefusal(refused, questions)),
    )
    toTop()
  }
  const again = () => {
    reset()
    setFaults({})
    setDraft(emptyDraft(newCallId()))
  }
  return (
    <DeskPage title={data ? recordCopy.receiptTitle : deskCopy.recordTitle} desk="station" at="record">
      {data ? (
        <RecordReceipt receipt={data} name={draft.veteran?.name ?? ''} stationId={stationId} onAgain={again} />
      ) : (
        <>
          <Problems problems={problemsOf(faults, 'record')} />
          {error && Object.keys(faults).length === 0 ? <Notice kind="late" word={sentenceFor(error)} /> : null}
          <RecordFields draft={draft} faults={faults} onChange={(changed) => setDraft({ ...draft, ...changed })} />
          <Buttons>
            <Button kind="primary" words={recordCopy.submit} busy={isPending} onTap={() => void submit()} />
          </Buttons>
        </>
      )}
    </DeskPage>
  )
}
