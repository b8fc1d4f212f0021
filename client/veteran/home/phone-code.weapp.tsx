import { Button, View } from '@tarojs/components'
import { copy as app } from '../../copy/app'
import { privacy } from '../../copy/privacy'
import { GuideLink } from '../../privacy/consent'
import { type Failure, failureOf } from '../../wechat-failure'

interface Props {
  isBusy: boolean
  onCode: (code: string) => void
  onNone: (failure: Failure) => void
}

/** WeChat asks the person and gives a code; no number passes through the phone. One tap agrees to the guide and asks. */
export function PhoneCode({ isBusy, onCode, onNone }: Props) {
  return (
    <>
      <View>{privacy.phoneConsent}</View>
      <GuideLink />
      <Button
        className="button button--primary button--wechat"
        openType="getPhoneNumber|agreePrivacyAuthorization"
        disabled={isBusy}
        onGetPhoneNumber={({ detail }) => (detail.code ? onCode(detail.code) : onNone(failureOf(detail)))}
      >
        {isBusy ? app.busy : privacy.agreeWithPhone}
      </Button>
    </>
  )
}
