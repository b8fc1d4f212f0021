import { Button } from '@tarojs/components'
import { copy as app } from '../../copy/app'
import { copy } from '../../copy/veteran'

interface Props {
  isBusy: boolean
  onCode: (code: string) => void
  onRefused: () => void
}

/** WeChat asks the person and gives a code; no number passes through the phone. */
export function PhoneCode({ isBusy, onCode, onRefused }: Props) {
  return (
    <Button
      className="button welcome__button"
      openType="getPhoneNumber"
      disabled={isBusy}
      onGetPhoneNumber={({ detail: { code } }) => (code ? onCode(code) : onRefused())}
    >
      {isBusy ? app.busy : copy.welcome.button}
    </Button>
  )
}
