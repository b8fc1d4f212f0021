import type { RequestView } from '@shared/contracts/views'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import { Section } from '../components/section'
import { Tappable } from '../components/tappable'
import { filesCopy } from '../copy/files'
import { openFile } from './open-file'

type Attachment = RequestView['attachments'][number]

/** The files of a dossier: photographs open large, voices play, documents open. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const [failed, setFailed] = useState(false)
  if (attachments.length === 0) return null
  const photos = attachments.filter(({ kind }) => kind === 'photo').map(({ url }) => url)
  const count = { photo: 0, voice: 0, document: 0 }
  const fail = () => setFailed(true)
  return (
    <Section title={`${filesCopy.attachments}（${attachments.length}）`}>
      {failed ? <Notice kind="warn" word={filesCopy.fileFailed} /> : null}
      <View className="dossier-files">
        {attachments.map(({ url, kind }) => {
          count[kind] += 1
          const name = filesCopy[kind](count[kind])
          if (kind === 'voice') return <Voice key={url} name={name} url={url} onFail={fail} />
          if (kind === 'document')
            return <Button key={url} words={`${filesCopy.openFile}：${name}`} onTap={() => openFile(url).catch(fail)} />
          return (
            <Tappable
              key={url}
              className="dossier-files__photo"
              label={name}
              onTap={() => void Taro.previewImage({ urls: photos, current: url }).catch(fail)}
            >
              <Image className="dossier-files__image" src={url} mode="aspectFill" aria-label={name} />
              <View className="dossier-files__name">{name}</View>
            </Tappable>
          )
        })}
      </View>
    </Section>
  )
}

function Voice({ name, url, onFail }: { name: string; url: string; onFail: () => void }) {
  const [playing, setPlaying] = useState(false)
  const player = useRef<Taro.InnerAudioContext | undefined>(undefined)
  useEffect(() => () => player.current?.destroy(), [])
  const toggle = () => {
    if (!player.current) {
      player.current = Taro.createInnerAudioContext()
      player.current.src = url
      player.current.onEnded(() => setPlaying(false))
      player.current.onError(() => {
        setPlaying(false)
        onFail()
      })
    }
    if (playing) player.current.stop()
    else player.current.play()
    setPlaying(!playing)
  }
  return <Button icon="voice" words={`${playing ? filesCopy.pause : filesCopy.play}${name}`} onTap={toggle} />
}
