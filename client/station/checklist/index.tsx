import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { LoadingState } from '../../components/states'
import { TextArea } from '../../components/text-area'
import { checklistCopy as copy } from '../../copy/petition'
import { sentenceFor } from '../../copy/refusals'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { useAct, useRead } from '../../queries'

/** The county's own lines to tick at a visit: everyone at work reads them, the bureau's head writes them. */
export default function StationChecklist() {
  const stationId = useStationId()
  const { data, error, refetch } = useRead('station', 'readVisitChecklist', {}, { stationId })
  return (
    <DeskPage title={copy.title} desk="station">
      <View className="desk-quiet">{copy.lead}</View>
      {error && !data ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <LoadingState />
      ) : data.mayChange ? (
        <Write items={data.items} stationId={stationId} />
      ) : (
        <>
          {data.items.length > 0 ? (
            data.items.map((item) => <View key={item}>{`· ${item}`}</View>)
          ) : (
            <View>{copy.none}</View>
          )}
          <View className="desk-quiet">{copy.readOnly}</View>
        </>
      )}
    </DeskPage>
  )
}

function Write({ items, stationId }: { items: string[]; stationId?: string }) {
  const [words, setWords] = useState(items.join('\n'))
  const { mutateAsync, isPending, isSuccess, error } = useAct('station', 'setVisitChecklist', { stationId })
  const save = () => {
    const given = words.split('\n').map((line) => line.trim())
    void mutateAsync({ items: given.filter(Boolean) }).catch(() => undefined)
  }
  return (
    <>
      {isSuccess ? <Notice word={copy.saved} /> : null}
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <TextArea label={copy.items} hint={copy.itemsHint} optional value={words} most={1300} onChange={setWords} />
      <Buttons>
        <Button kind="primary" words={copy.save} busy={isPending} onTap={save} />
      </Buttons>
    </>
  )
}
