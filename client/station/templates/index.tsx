import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { Row, Rows } from '../../components/rows'
import { Section } from '../../components/section'
import { LoadingState } from '../../components/states'
import { instantWords } from '../../copy/due'
import { templatesCopy as copy, templateName } from '../../copy/templates'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { toTop } from '../../to-top'
import { Wording } from './wording'

type Templates = Output<'station', 'listTemplates'>['templates']

/** The county's papers and replies: everyone at work reads them, the bureau's head words them. */
export default function StationTemplates() {
  const stationId = useStationId()
  const [open, setOpen] = useState<Templates[number]['key']>()
  const [saved, setSaved] = useState<string>()
  const { data, error, refetch } = useRead('station', 'listTemplates', {}, { stationId })
  const settle = (words?: string) => {
    setOpen(undefined)
    setSaved(words)
    if (words) toTop()
  }
  const list = (title: string, templates: Templates) => (
    <Section title={title}>
      <Rows label={title}>
        {templates.map((template) => (
          <View key={template.key}>
            <Row
              title={templateName(template.key)}
              detail={standing(template)}
              onOpen={() => setOpen(template.key === open ? undefined : template.key)}
            />
            {open === template.key ? (
              <Wording template={template} mayChange={data?.mayChange === true} stationId={stationId} onDone={settle} />
            ) : null}
          </View>
        ))}
      </Rows>
    </Section>
  )
  const isReply = ({ key }: Templates[number]) => key.startsWith('reply-')
  return (
    <DeskPage title={copy.title} desk="station">
      {saved ? <Notice word={saved} /> : null}
      <View className="desk-quiet">{copy.lead}</View>
      {error && !data ? <Failure error={error} onRetry={refetch} /> : null}
      {!data && !error ? <LoadingState /> : null}
      {data
        ? list(
            copy.papers,
            data.templates.filter((template) => !isReply(template)),
          )
        : null}
      {data ? list(copy.replies, data.templates.filter(isReply)) : null}
    </DeskPage>
  )
}

const standing = ({ version, savedBy, savedAt }: Templates[number]): string =>
  savedBy && savedAt ? copy.version(version, savedBy, instantWords(savedAt, savedAt)) : copy.sample
