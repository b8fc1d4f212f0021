import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { exportsCopy } from '../../copy/exports'
import { sentenceFor } from '../../copy/refusals'
import { handOut } from '../../desk/hand-out'
import { openFile } from '../../desk/open-file'
import { useAct } from '../../queries'

/** The whole dossier on paper, or as a document to be worked on. */
export function TakeAway({ requestId, stationId }: { requestId: string; stationId?: string }) {
  const print = useAct('archive', 'printDossier', { stationId })
  const editable = useAct('archive', 'editableDossier', { stationId })
  const [failed, setFailed] = useState(false)
  const proof = useAct('station', 'exportProof', { stationId })
  const [kept, setKept] = useState<boolean>()
  const isBusy = print.isPending || editable.isPending || proof.isPending
  const error = print.error ?? editable.error ?? proof.error
  const takeProof = async () => {
    setKept(undefined)
    const made = await proof.mutateAsync({ requestId }).catch(() => undefined)
    if (made) setKept(await handOut(made.fileName, made.text))
  }
  const made = [print.data, editable.data].flatMap((one) => (one?.url ? [{ kind: one.kind, url: one.url }] : []))
  return (
    <Section title={exportsCopy.takeAway}>
      <View className="desk-quiet">{exportsCopy.hint}</View>
      {error ? <Notice kind="warn" word={sentenceFor(error)} /> : null}
      {failed ? <Notice kind="warn" word={exportsCopy.notOpened} /> : null}
      <Buttons>
        <Button
          words={print.isPending ? exportsCopy.printBusy : exportsCopy.print}
          busy={print.isPending}
          disabled={isBusy}
          onTap={() => print.mutate({ requestId })}
        />
        <Button
          words={editable.isPending ? exportsCopy.editableBusy : exportsCopy.editable}
          busy={editable.isPending}
          disabled={isBusy}
          onTap={() => editable.mutate({ requestId })}
        />
        <Button
          words={proof.isPending ? exportsCopy.proofBusy : exportsCopy.proof}
          busy={proof.isPending}
          disabled={isBusy}
          onTap={() => void takeProof()}
        />
      </Buttons>
      <View className="desk-quiet">{exportsCopy.proofHint}</View>
      {kept === false ? <Notice kind="warn" word={exportsCopy.proofNotKept} /> : null}
      {kept && proof.data ? <Notice word={exportsCopy.proofKept(proof.data.fileName)} /> : null}
      {made.map(({ kind, url }) => (
        <Notice key={kind} word={`${exportsCopy.kinds[kind]}${exportsCopy.ready}`}>
          <Button
            kind="primary"
            words={exportsCopy.open}
            label={exportsCopy.openLabel(exportsCopy.kinds[kind])}
            onTap={() => void openFile(url).catch(() => setFailed(true))}
          />
        </Notice>
      ))}
    </Section>
  )
}
