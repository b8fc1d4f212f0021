import Taro from '@tarojs/taro'
import { access, settings } from '../copy/access'
import type { Failure } from '../wechat-failure'
import { Button } from './button'
import { Notice } from './notice'

interface Props {
  to: keyof typeof access
  failure?: Failure
}

/** Stands beside what could not be had: why, what still works, and the way to the setting that would allow it. */
export function NoAccess({ to, failure }: Props) {
  if (!failure || failure === 'cancelled') return null
  const { word, text } = access[to][failure]
  return (
    <Notice kind="warn" word={word}>
      {text}
      {failure === 'denied' ? (
        <Button small words={settings.open} onTap={() => void Taro.openSetting().catch(() => undefined)} />
      ) : null}
      {failure === 'deniedByPhone' ? (
        <Button
          small
          words={settings.openPhone}
          onTap={() => void Taro.openAppAuthorizeSetting({}).catch(() => undefined)}
        />
      ) : null}
    </Notice>
  )
}
