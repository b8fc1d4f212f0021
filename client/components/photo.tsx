import { Image, View } from '@tarojs/components'
import { useState } from 'react'

interface Props {
  name: string
  /** An address that opens for a short while. */
  src?: string
  small?: boolean
}

/** A portrait; where there is none, or it does not load, the family name in its place. */
export function Photo({ name, src, small = false }: Props) {
  const [missing, setMissing] = useState<string>()
  const shown = src && src !== missing
  return (
    <View className={`photo ${small ? 'photo--small' : ''}`} aria-hidden={shown ? 'false' : 'true'}>
      {shown ? (
        <Image
          className="photo__image"
          src={src}
          mode="aspectFill"
          webp
          aria-label={name}
          onError={() => setMissing(src)}
        />
      ) : (
        <View className="photo__initial">{[...name][0]}</View>
      )}
    </View>
  )
}
