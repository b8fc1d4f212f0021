import { View } from '@tarojs/components'
import { Answers } from '../../components/answers'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { ErrorState, LoadingState } from '../../components/states'
import { TypeSizeChoice } from '../../components/type-size-choice'
import { sentenceFor } from '../../copy/refusals'
import { copy } from '../../copy/veteran'
import { GuideLink } from '../../privacy/consent'
import { useSession } from '../../session'
import { chooseTypeSize, useTypeSize } from '../../type-size'
import { open } from '../pages'
import { VeteranPage } from '../veteran-page'
import './my-data.scss'

/** What is held about the person, how large the words are, and what becomes of it all. */
export default function MyData() {
  const size = useTypeSize()
  return (
    <VeteranPage title={copy.myData.title}>
      <TypeSizeChoice value={size} onChange={chooseTypeSize} />
      <Section title={copy.myData.held}>
        <Held />
      </Section>
      <Section title={copy.myData.privacyTitle}>
        {copy.myData.privacy.map((words) => (
          <View key={words} className="my-data__words">
            {words}
          </View>
        ))}
        <GuideLink />
      </Section>
      <Button words={copy.myData.openHelp} onTap={() => void open.help()} />
    </VeteranPage>
  )
}

function Held() {
  const { data: session, error, refetch } = useSession()
  if (error && !session) return <ErrorState text={sentenceFor(error)} onRetry={refetch} />
  if (!session) return <LoadingState />
  const rows = [
    { label: copy.myData.name, value: session.name },
    ...(session.home ? [{ label: copy.myData.phone, value: session.home.veteran.phone }] : []),
    { label: copy.myData.station, value: session.stationName },
  ]
  return (
    <>
      <Answers rows={rows.map(({ label, value }) => ({ label, value: value || copy.myData.nothing }))} />
      <View className="field__hint">{copy.myData.wrong}</View>
    </>
  )
}
