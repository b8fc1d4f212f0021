import { View, Button as WechatButton } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { as } from '../components/as'
import { Button } from '../components/button'
import { privacy as copy, purposes } from '../copy/privacy'
import { AGREE_BUTTON, settle, takeUp, useAsked } from './asked'
import './consent.scss'

/** WeChat versions without this question ask by themselves. */
export function watchConsent(): void {
  Taro.onNeedPrivacyAuthorization?.((decide) => takeUp(decide))
}

/** The question in our own words, over whatever page asked for something personal. */
export function ConsentSheet() {
  return useAsked() ? <Question /> : null
}

function Question() {
  // Going back is no consent.
  useEffect(() => () => settle(false), [])
  return (
    <View className="consent">
      <View className="consent__sheet" {...as('dialog', copy.title)}>
        <View className="consent__words">
          <View className="consent__title">{copy.title}</View>
          <View>{copy.intro}</View>
          {Object.values(purposes).map(({ what, why }) => (
            <View key={what} className="consent__row">
              <View className="consent__what">{what}</View>
              <View>{why}</View>
            </View>
          ))}
          <View className="consent__row">{copy.readers}</View>
          <GuideLink />
          <View>{copy.disagreeText}</View>
        </View>
        <View className="consent__buttons">
          <WechatButton
            id={AGREE_BUTTON}
            className="button button--primary button--wechat"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => settle(true)}
          >
            {copy.agree}
          </WechatButton>
          <Button words={copy.disagree} onTap={() => settle(false)} />
        </View>
      </View>
    </View>
  )
}

/** The way to the whole guide, as declared to WeChat. */
export function GuideLink() {
  const [isFailed, setFailed] = useState(false)
  const open = () => Taro.openPrivacyContract({ fail: () => setFailed(true) })
  return (
    <View>
      <Button kind="link" words={copy.guide} onTap={open} />
      {isFailed ? <View {...as('alert')}>{copy.guideFailed}</View> : null}
    </View>
  )
}
