import Taro from '@tarojs/taro'
import { access, settingsWords } from '../copy/access'
import type { Failure } from '../wechat-failure'
import { Button, Buttons } from './button'
import { Notice } from './notice'

interface Props {
  to: keyof typeof access
  failure?: Failure
}

/** Where each is allowed after all. */
const settings = {
  denied: { words: settingsWords.app, open: () => void Taro.openSetting().catch(() => undefined) },
  deniedByPhone: {
    words: settingsWords.phone,
    open: () => void Taro.openAppAuthorizeSetting({ fail: () => undefined }),
  },
}

/** Stands beside what could not be had: why, what still works, and the way to the setting that would allow it. */
export function NoAccess({ to, failure }: Props) {
  if (!failure || failure === 'cancelled') return null
  const { word, text } = access[to][failure]
  return (
    <Notice kind="warn" word={word}>
      {text}
      {failure === 'denied' || failure === 'deniedByPhone' ? (
        <Buttons>
          <Button small words={settings[failure].words} onTap={settings[failure].open} />
        </Buttons>
      ) : null}
    </Notice>
  )
}
