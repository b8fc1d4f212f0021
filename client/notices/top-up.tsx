import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Buttons } from '../components/button'
import { Notice } from '../components/notice'
import { notices as copy } from '../copy/notices'
import { useSession } from '../session'
import type { Answer } from './answer'
import { askForNotices, hasNotices } from './ask-for-notices'

/** One quiet button for those who serve: each tap is one more reminder of new work; the list itself needs none. */
export function TopUp() {
  const { data: session } = useSession()
  const [answer, setAnswer] = useState<Answer>()
  if (!session || !hasNotices('staff')) return null
  return (
    <View>
      <Button
        kind="link"
        words={copy.topUp(session.pushesLeft.newWork)}
        onTap={() => void askForNotices('staff').then(setAnswer)}
      />
      {answer && answer.accepted.length === 0 ? (
        <Notice word={answer.isOff ? copy.off : copy.notAccepted}>
          {answer.isOff ? copy.offText : copy.notAcceptedText}
          <Buttons>
            <Button small words={copy.openSetting} onTap={() => void Taro.openSetting().catch(() => undefined)} />
          </Buttons>
        </Notice>
      ) : null}
    </View>
  )
}
