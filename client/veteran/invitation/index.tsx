import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { TextInput } from '../../components/text-input'
import { invitationCopy as copy } from '../../copy/invitation'
import { sentenceFor } from '../../copy/refusals'
import { useAct } from '../../queries'
import { open } from '../pages'
import { VeteranPage } from '../veteran-page'
import './invitation.scss'

/** Sits down at one's desk with the code the station handed over; done, the home page shows the desk. */
export default function Invitation() {
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const { mutateAsync, isPending, error, reset } = useAct('veteran', 'claimInvitation')
  const isEmpty = code.trim() === ''
  const problem = error && !isPending ? sentenceFor(error) : isTried && isEmpty ? copy.problem : undefined
  const write = (typed: string) => {
    setCode(typed)
    if (error) reset()
  }
  const submit = async () => {
    setTried(true)
    if (isEmpty) return
    const session = await mutateAsync({ code }).catch(() => undefined)
    if (session) void open.home()
  }
  return (
    <VeteranPage title={copy.title}>
      <View className="invitation__intro">{copy.intro}</View>
      <TextInput
        id="code"
        label={copy.code}
        hint={copy.hint}
        error={problem}
        maxLength={40}
        value={code}
        onChange={write}
        onConfirm={() => void submit()}
      />
      <Buttons>
        <Button kind="primary" words={copy.submit} busy={isPending} onTap={() => void submit()} />
      </Buttons>
    </VeteranPage>
  )
}
