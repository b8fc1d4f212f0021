import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { copy as app } from '../../copy/app'
import { sentenceFor } from '../../copy/refusals'
import { templatesCopy as copy, templateName } from '../../copy/templates'
import { useAct } from '../../queries'

interface Props {
  template: Output<'station', 'listTemplates'>['templates'][number]
  mayChange: boolean
  stationId?: string
  onDone: (words?: string) => void
}

/** One wording, whole; the bureau's head words it anew as its next version. */
export function Wording({ template: { key, version, words: before }, mayChange, stationId, onDone }: Props) {
  const [words, setWords] = useState(before)
  const { mutateAsync, isPending, error } = useAct('station', 'saveTemplate', { stationId })
  const name = templateName(key)
  const save = () =>
    mutateAsync({ key, version, words }).then(
      (saved) => onDone(copy.saved(name, saved.version)),
      () => undefined,
    )
  if (!mayChange)
    return (
      <>
        <View className="dossier-words">{before}</View>
        <View className="desk-quiet">{copy.readOnly}</View>
        <Button words={app.cancel} onTap={() => onDone()} />
      </>
    )
  return (
    <Sheet
      title={name}
      words={copy.save}
      busy={isPending}
      disabled={words.trim() === '' || words === before}
      onConfirm={() => void save()}
      onCancel={() => onDone()}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <TextArea label={copy.words} hint={copy.wordsHint} value={words} most={4000} onChange={setWords} />
    </Sheet>
  )
}
