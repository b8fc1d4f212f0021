import { Text, View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { type CSSProperties, type PropsWithChildren, useEffect } from 'react'
import { copy } from '../copy/app'
import { startAt } from '../go'
import { useOnline } from '../online'
import { ConsentSheet } from '../privacy/consent'
import { useTypeScale } from '../type-size'
import { failureOf } from '../wechat-failure'
import { as } from './as'
import { Icon } from './icon'
import { Tappable } from './tappable'

interface Props {
  /** Names this page and no other. */
  title: string
  desk: 'veteran' | 'staff'
  /** The station whose phone stands at the foot. */
  station?: { name: string; phone: string }
  onHelp?: () => void
  /** A first page has nothing to go back to. */
  first?: boolean
  /** Where a page opened by its address leads back to. */
  home?: string
}

const onWeb = process.env.TARO_ENV === 'h5'

/** A browser's screen reader jumps between the parts of a page; WeChat's does not know them. */
const landmark = (role: string) => (onWeb ? { role } : {})

/** The frame of every screen: its title, its type size, the news that the network is gone, and help at the foot. */
export function Page({
  title,
  desk,
  station,
  onHelp,
  first = false,
  home = '/veteran/home/index',
  children,
}: PropsWithChildren<Props>) {
  const scale = useTypeScale()
  const online = useOnline()
  const sayTitle = () => void Taro.setNavigationBarTitle({ title })
  useEffect(sayTitle, [title])
  useDidShow(sayTitle)
  return (
    <View className={`page page--${desk}`} style={{ '--fs': scale } as CSSProperties}>
      {onWeb ? <Head title={title} first={first} home={home} /> : null}
      {online ? null : (
        <View className="page__offline" {...as('alert')}>
          {copy.offline}
        </View>
      )}
      <View className="page__main" {...landmark('main')}>
        {children}
      </View>
      {station || onHelp ? (
        <View className="page__foot" {...landmark('contentinfo')}>
          {onHelp ? (
            <Tappable onTap={onHelp}>
              <Icon name="help" />
              <Text>{copy.help}</Text>
            </Tappable>
          ) : null}
          {station ? (
            <Tappable
              label={`${copy.stationPhone}：${station.name}，${station.phone}`}
              onTap={() => phone(station.phone)}
            >
              <Icon name="phone" />
              <Text>{copy.stationPhone}</Text>
            </Tappable>
          ) : null}
        </View>
      ) : null}
      <ConsentSheet />
    </View>
  )
}

/** Opens the phone with this number; a computer cannot, and shows it. A person who changes their mind has done nothing wrong. */
export function phone(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch((error) => {
    if (failureOf(error) === 'cancelled') return
    const { dial: title, dialText, understood: confirmText } = copy
    void Taro.showModal({ title, content: dialText(phoneNumber), confirmText, showCancel: false })
  })
}

function Head({ title, first, home }: { title: string; first: boolean; home: string }) {
  const alone = Taro.getCurrentPages().length < 2
  const goBack = () => (alone ? startAt(home) : Taro.navigateBack())
  return (
    <View className="page__head" {...landmark('banner')}>
      {first ? null : (
        <Tappable className="page__back" role="link" onTap={goBack}>
          <Icon name={alone ? 'home' : 'back'} />
          <Text>{alone ? copy.home : copy.back}</Text>
        </Tappable>
      )}
      <View className="page__title" aria-level="1" {...as('heading')}>
        {title}
      </View>
    </View>
  )
}

/** Two columns on a wide staff screen, one under the other on a phone. */
export function Columns({ children }: PropsWithChildren) {
  return <View className="columns">{children}</View>
}

/** One of the columns; the second is the narrow one. */
export function Column({ children }: PropsWithChildren) {
  return <View className="column">{children}</View>
}
