import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { LoadingState } from '../../components/states'
import { Table } from '../../components/table'
import { instantWords, paperDay } from '../../copy/due'
import { clockNames } from '../../copy/labels'
import { policiesCopy } from '../../copy/policies'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { useRead } from '../../queries'
import { toTop } from '../../to-top'
import { HolidayForm } from './holiday-form'
import { PolicyForm } from './policy-form'

type Policies = Output<'station', 'listPolicies'>

/** The county's promises in every version and its holidays; the bureau's head changes them, everyone else reads. */
export default function StationPolicies() {
  const stationId = useStationId()
  const [form, setForm] = useState<'policy' | 'holidays'>()
  const [done, setDone] = useState<string>()
  const { data, error, refetch } = useRead('station', 'listPolicies', {}, { stationId })
  const close = (words?: string) => {
    setForm(undefined)
    setDone(words)
    toTop()
  }
  const inForce = data?.versions.find(({ validFrom }) => validFrom <= data.today)
  return (
    <DeskPage title={policiesCopy.title} desk="station">
      {done ? <Notice word={done} /> : null}
      {error && !data ? <Failure error={error} onRetry={refetch} /> : null}
      {!data && !error ? <LoadingState /> : null}
      {data && form === 'policy' && inForce ? (
        <PolicyForm
          rules={inForce.rules}
          today={data.today}
          stationId={stationId}
          onDone={close}
          onCancel={() => close()}
        />
      ) : null}
      {data && form === 'holidays' ? (
        <HolidayForm
          year={data.yearsWanted[0] ?? Number(data.today.slice(0, 4)) + 1}
          today={data.today}
          stationId={stationId}
          onDone={close}
          onCancel={() => close()}
        />
      ) : null}
      {data && !form ? (
        <>
          {data.mayChange ? (
            <Buttons>
              <Button kind="primary" words={policiesCopy.change} onTap={() => setForm('policy')} />
              <Button words={policiesCopy.importYear} onTap={() => setForm('holidays')} />
            </Buttons>
          ) : null}
          <Holidays policies={data} />
          {data.versions.map((version) => (
            <Version key={version.version} version={version} inForce={inForce} today={data.today} />
          ))}
        </>
      ) : null}
    </DeskPage>
  )
}

function Holidays({ policies: { years, yearsWanted } }: { policies: Policies }) {
  const known = [...years].sort((a, b) => a - b)
  return (
    <Section title={policiesCopy.holidays}>
      {yearsWanted.length > 0 ? <Notice kind="late" word={policiesCopy.wanted(yearsWanted)} /> : null}
      <View className="desk-quiet">{policiesCopy.known(known.slice(-5))}</View>
    </Section>
  )
}

interface VersionProps {
  version: Policies['versions'][number]
  inForce?: Policies['versions'][number]
  today: string
}

function Version({ version, inForce, today }: VersionProps) {
  const { validFrom, rules, byName, at, reason = '' } = version
  const standing =
    version === inForce ? policiesCopy.inForce : validFrom > today ? policiesCopy.toCome : policiesCopy.past
  return (
    <Section title={`${policiesCopy.version(version.version, paperDay(validFrom))}（${standing}）`}>
      {byName && at ? (
        <View className="desk-quiet">
          {policiesCopy.setBy(byName, instantWords(at, `${today}T00:00:00+08:00`), reason)}
        </View>
      ) : null}
      <Table
        label={policiesCopy.title}
        items={rules}
        keyOf={({ key }) => key}
        columns={[
          { key: 'promise', label: policiesCopy.promise, cell: ({ key }) => clockNames[key] },
          { key: 'limit', label: policiesCopy.limit, cell: policiesCopy.limitOf },
          { key: 'law', label: policiesCopy.law, cell: policiesCopy.lawOf },
          { key: 'basis', label: policiesCopy.basis, cell: policiesCopy.basisOf },
        ]}
      />
    </Section>
  )
}
