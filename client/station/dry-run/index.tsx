import type { Input } from '@shared/contracts'
import { station } from '@shared/contracts/station'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AccusedLevel } from '../../components/accused-level'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { Notice, Problems } from '../../components/notice'
import { Column, Columns } from '../../components/page'
import { deskCopy } from '../../copy/desk'
import { subjectLabels } from '../../copy/desk-labels'
import { categoryNames, trackNames } from '../../copy/labels'
import { recordCopy } from '../../copy/record'
import { sentenceFor } from '../../copy/refusals'
import { type Faults, faultsOf, problemsOf, type Question } from '../../desk/checking'
import { DeskPage } from '../../desk/desk-page'
import { optionsOf } from '../../desk/options'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { FindVeteran, type FoundVeteran } from '../find-veteran'
import { Urgency } from '../record/fields'
import { Trail } from './trail'

type Matter = Input<'station', 'dryRun'>

const questions: Record<string, Question> = {
  veteranId: { label: recordCopy.chosen, kind: 'choice' },
  category: { label: recordCopy.category, kind: 'choice' },
}
const nothing: Partial<Matter> = { subject: 'nobody', track: 'service', isUrgent: false }

/** Who would get this? The routing rules tried one by one, with nothing written. */
export default function StationDryRun() {
  const [veteran, setVeteran] = useState<FoundVeteran>()
  const [matter, setMatter] = useState(nothing)
  const [asked, setAsked] = useState<Matter>()
  const [faults, setFaults] = useState<Faults>({})
  const stationId = useStationId()
  const run = useRead('station', 'dryRun', asked as Matter, { enabled: asked !== undefined, stationId })
  const change = (changed: Partial<Matter>) => {
    setMatter({ ...matter, ...changed })
    setAsked(undefined)
  }
  const start = () => {
    const { accusedLevel, ...about } = matter
    const meant = matter.subject === 'station' && accusedLevel ? { accusedLevel } : {}
    const input = { ...about, ...meant, veteranId: veteran?.id }
    const wrong = faultsOf(station.dryRun.input, input, questions)
    setFaults(wrong)
    if (Object.keys(wrong).length === 0) setAsked(input as Matter)
  }
  return (
    <DeskPage title={deskCopy.dryRunTitle} desk="station">
      <Columns>
        <Column>
          <Problems problems={problemsOf(faults, 'run')} />
          <FindVeteran
            id="run-veteranId"
            error={faults.veteranId}
            veteran={veteran}
            onChange={(chosen) => {
              setVeteran(chosen)
              setAsked(undefined)
            }}
          />
          <Choice
            id="run-category"
            label={recordCopy.category}
            error={faults.category}
            options={optionsOf(categoryNames)}
            value={matter.category}
            onChange={(category) => change({ category })}
          />
          <Choice
            label={recordCopy.subject}
            options={optionsOf(subjectLabels)}
            value={matter.subject}
            onChange={(subject) => change({ subject })}
          />
          {matter.subject === 'station' ? (
            <AccusedLevel level={matter.accusedLevel} onChange={(accusedLevel) => change({ accusedLevel })} />
          ) : null}
          <Choice
            label={recordCopy.track}
            hint={recordCopy.trackHint}
            options={optionsOf(trackNames)}
            value={matter.track}
            onChange={(track) => change({ track })}
          />
          <Urgency isUrgent={matter.isUrgent === true} onChange={(isUrgent) => change({ isUrgent })} />
          <Buttons>
            <Button kind="primary" words={recordCopy.run} busy={run.isFetching} onTap={start} />
          </Buttons>
        </Column>
        <Column>
          {run.error ? <Notice kind="late" word={sentenceFor(run.error)} /> : null}
          {asked && run.data ? (
            <Trail way={run.data} />
          ) : (
            <View className="desk-quiet">{recordCopy.nothingWritten}</View>
          )}
        </Column>
      </Columns>
    </DeskPage>
  )
}
