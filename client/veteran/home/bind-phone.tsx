import { Refusal } from '@shared/domain/refusal'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { sentenceFor } from '../../copy/refusals'
import { copy } from '../../copy/veteran'
import { useAct } from '../../queries'
import type { Failure } from '../../wechat-failure'
import { open } from '../pages'
import { PhoneCode } from './phone-code'
import './welcome.scss'

/** Joining by the phone number WeChat vouches for; what it is used for is said before it is asked. */
export function BindPhone() {
  const { mutate, isPending, error } = useAct('veteran', 'bindPhone')
  const [none, setNone] = useState<Failure>()
  const isUnknown = error instanceof Refusal && error.code === 'PHONE_NOT_ON_ROSTER'
  const bind = (code: string) => {
    setNone(undefined)
    mutate({ code })
  }
  return (
    <Section title={copy.welcome.phoneWord}>
      <View className="welcome__privacy">{copy.welcome.privacy}</View>
      {isUnknown ? (
        <Notice kind="warn" word={copy.welcome.notOnRoster}>
          {copy.welcome.notOnRosterText}
          <Buttons>
            <Button words={copy.welcome.askStation} onTap={() => void open.join()} />
          </Buttons>
        </Notice>
      ) : error ? (
        <Notice kind="warn" word={copy.welcome.failed}>
          {sentenceFor(error)}
        </Notice>
      ) : none === 'cancelled' || none === 'noConsent' ? (
        <Notice word={copy.welcome.refused}>{copy.welcome.refusedText}</Notice>
      ) : none ? (
        <Notice kind="warn" word={copy.welcome.noCode}>
          {copy.welcome.noCodeText}
        </Notice>
      ) : null}
      <PhoneCode isBusy={isPending} onCode={bind} onNone={setNone} />
    </Section>
  )
}
