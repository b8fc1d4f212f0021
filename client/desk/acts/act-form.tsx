import { instructor } from '@shared/contracts/instructor'
import { station } from '@shared/contracts/station'
import type { RequestView } from '@shared/contracts/views'
import { dateOf } from '@shared/domain/clock/china-time'
import { Refusal } from '@shared/domain/refusal'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Notice, Problems } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { deskCopy } from '../../copy/desk'
import { sentenceFor } from '../../copy/refusals'
import { useRead } from '../../queries'
import { type Faults, faultsOf, faultsOfRefusal, problemsOf } from '../checking'
import { ActField } from './act-field'
import type { ActForm as Form, StaffAct, Values } from './form'
import { forms } from './forms'
import { HandsField } from './hands-field'
import { TemplateField } from './template-field'
import { type StaffDoor, useSend } from './use-send'

/** Each act's contract; an act both desks have is the same one. */
const contracts = { ...instructor, ...station }

interface Props {
  act: StaffAct
  door: StaffDoor
  request: RequestView
  stationId?: string
  onDone: (act: StaffAct) => void
  onCancel: () => void
}

/** The form of one act: checked by the contract before it goes, its words kept whatever comes back. */
export function ActForm({ act, door, request, stationId, onDone, onCancel }: Props) {
  const form: Form = forms[act]
  const { requestId, version } = request
  const [values, setValues] = useState<Values>(() => ({ ...form.start?.(request) }))
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState<unknown>()
  const { send, busy } = useSend(door, requestId, stationId)
  const skipped = form.skips?.(request) ?? []
  const names = Object.keys(form.fields).filter((name) => !skipped.includes(name))
  const asksWhom = names.some((name) => form.fields[name]?.kind === 'candidate')
  const found = useRead('station', 'listCandidates', { requestId }, { enabled: asksWhom, stationId })
  const candidates = (found.data?.candidates ?? []).map(({ kind, id, name, note }) => ({
    value: `${kind}:${id}`,
    label: name,
    hint: note || undefined,
  }))
  const ticks = names.some((name) => form.fields[name]?.kind === 'checklist')
  const checklist = useRead('station', 'readVisitChecklist', {}, { enabled: ticks, stationId })
  const items = (checklist.data?.items ?? []).map((item) => ({ value: item, label: item }))
  const offered = form.offers?.(request)
  const sends = names.some((name) => ['person', 'station', 'body'].includes(form.fields[name]?.kind ?? ''))
  const hands = useRead('station', 'listHands', { requestId }, { enabled: sends, stationId })
  const change = (changed: Values) => setValues((before) => ({ ...before, ...changed }))
  const isPossible = request.acts.includes(act)

  const submit = async () => {
    const wrong = faultsOf(contracts[act].input, { requestId, version, ...withoutBlanks(values) }, form.fields)
    setFaults(wrong)
    setRefusal(undefined)
    if (Object.keys(wrong).length > 0) return toTop()
    try {
      await send(act, version, withoutBlanks(values))
      onDone(act)
    } catch (error) {
      setRefusal(error)
      setFaults(faultsOfRefusal(error, form.fields))
      toTop()
    }
  }

  return (
    <View id="act-form">
      <Sheet
        title={form.words}
        words={form.words}
        danger={form.isDangerous}
        busy={busy}
        disabled={!isPossible}
        onConfirm={submit}
        onCancel={onCancel}
      >
        {form.intro ? <View className="act-form__intro">{form.intro}</View> : null}
        {isPossible || refusal ? null : <Notice kind="warn" word={deskCopy.notNowAnyMore} />}
        <Problems problems={problemsOf(faults, act)} />
        {refusal && Object.keys(faults).length === 0 ? <Refused error={refusal} isPossible={isPossible} /> : null}
        {found.error || hands.error ? <Notice kind="late" word={sentenceFor(found.error ?? hands.error)} /> : null}
        {names.map((name) => {
          const spec = form.fields[name]
          if (spec?.kind === 'template')
            return (
              <TemplateField
                key={name}
                door={door}
                request={request}
                stationId={stationId}
                paper={spec.paper}
                onFill={({ words, template }) => change({ [spec.into]: words, [name]: template })}
              />
            )
          if (spec?.kind === 'person' || spec?.kind === 'station' || spec?.kind === 'body')
            return (
              <HandsField
                key={name}
                id={`${act}-${name}`}
                spec={spec}
                error={faults[name]}
                value={values[name]}
                hands={hands.data}
                onChange={(value) => change({ [name]: value })}
              />
            )
          return spec ? (
            <ActField
              key={name}
              id={`${act}-${name}`}
              spec={spec}
              value={values[name]}
              error={faults[name]}
              today={dateOf(request.now)}
              offered={{ candidate: candidates, checklist: items }[spec.kind as string] ?? offered?.[name]}
              onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
            />
          ) : null
        })}
      </Sheet>
    </View>
  )
}

/** A list without its blank lines. */
const withoutBlanks = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((one) => String(one).trim() !== '') : value,
    ]),
  )

function Refused({ error, isPossible }: { error: unknown; isPossible: boolean }) {
  if (!(error instanceof Refusal) || error.code !== 'CHANGED_MEANWHILE')
    return <Notice kind="late" word={sentenceFor(error)} />
  return (
    <Notice kind="warn" word={deskCopy.changedMeanwhile}>
      {isPossible ? deskCopy.changedText : deskCopy.notNowAnyMore}
    </Notice>
  )
}

const toTop = () =>
  void Taro.pageScrollTo({ selector: '#act-form', offsetTop: -12, duration: 200 }).catch(() => undefined)
