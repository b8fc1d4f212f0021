import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Answers } from '../../components/answers'
import { Section } from '../../components/section'
import { request as copy } from '../../copy/request'

/** What was asked, and how its veteran is reached. */
export function Asked({ request: { words, veteran } }: { request: RequestView }) {
  return (
    <Section title={copy.asked}>
      <View className="asked">{words}</View>
      <Answers
        rows={[
          { label: copy.contact, value: veteran.phone },
          ...(veteran.address ? [{ label: copy.address, value: veteran.address }] : []),
        ]}
      />
    </Section>
  )
}
