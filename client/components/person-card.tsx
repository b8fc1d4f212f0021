import { View } from '@tarojs/components'
import { copy } from '../copy/app'
import { Button } from './button'
import { phone as callPhone } from './page'
import { Photo } from './photo'

interface Props {
  name: string
  phone?: string
  photo?: string
  /** The photograph as large as on the public card, for whoever is to look at it. */
  isLarge?: boolean
  /** Role, station, term: whatever places this person. */
  lines?: readonly string[]
}

/** One person in a page about something else: who, what they are, and one tap to call. */
export function PersonCard({ name, phone, photo, isLarge = false, lines = [] }: Props) {
  return (
    <View className="person">
      <Photo name={name} src={photo} small={!isLarge} />
      <View className="person__who">
        <View className="person__name">{name}</View>
        {lines.map((line) => (
          <View key={line} className="person__line">
            {line}
          </View>
        ))}
        {phone ? <View className="person__line">{phone}</View> : null}
      </View>
      {phone ? (
        <Button
          small
          icon="phone"
          words={copy.callShort}
          label={`${copy.call}${name}，${phone}`}
          onTap={() => callPhone(phone)}
        />
      ) : null}
    </View>
  )
}
