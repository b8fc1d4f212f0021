import { PHONE, visible } from '@shared/domain/typed'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice, Problems } from '../../components/notice'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import { sentenceFor } from '../../copy/refusals'
import { copy } from '../../copy/veteran'
import { useAct } from '../../queries'
import { toTop } from '../../to-top'
import type { Station } from '../office'
import { open } from '../pages'
import { VeteranPage } from '../veteran-page'
import { StationPicker } from './station-picker'
import './join.scss'

/** Asks a station to add the person to its roster; done, the home page says where the wish waits. */
export default function Join() {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [station, setStation] = useState<Station>()
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const { mutateAsync, isPending, error } = useAct('veteran', 'askToJoin')
  const missing = [
    ...(name.trim() ? [] : [{ fieldId: 'name', words: copy.join.nameProblem }]),
    ...(PHONE.test(visible(phone).trim()) ? [] : [{ fieldId: 'phone', words: copy.join.phoneProblem }]),
    ...(station ? [] : [{ fieldId: 'station', words: copy.join.stationProblem }]),
  ]
  const found = isTried ? missing : []
  const at = (fieldId: string) => found.find((problem) => problem.fieldId === fieldId)?.words
  const submit = async () => {
    setTried(true)
    if (missing.length > 0 || !station) return toTop()
    const sent = await mutateAsync({ name, phone, stationId: station.id, note }).catch(() => undefined)
    if (sent) void open.home()
  }
  return (
    <VeteranPage title={copy.join.title}>
      <Problems problems={found} />
      <View className="join__intro">{copy.join.intro}</View>
      <TextInput id="name" label={copy.join.name} error={at('name')} maxLength={30} value={name} onChange={setName} />
      <TextInput
        id="phone"
        label={copy.join.phone}
        error={at('phone')}
        kind="number"
        maxLength={13}
        value={phone}
        onChange={setPhone}
      />
      <StationPicker error={at('station')} station={station} onChange={setStation} />
      <TextArea label={copy.join.note} hint={copy.join.noteHint} optional value={note} most={200} onChange={setNote} />
      {error && !isPending ? (
        <Notice kind="warn" word={copy.welcome.failed}>
          {sentenceFor(error)}
        </Notice>
      ) : null}
      <Buttons>
        <Button kind="primary" words={copy.join.submit} busy={isPending} onTap={submit} />
      </Buttons>
    </VeteranPage>
  )
}
