import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { deskCopy } from '../../copy/desk'
import { sentenceFor } from '../../copy/refusals'
import { ActForm } from './act-form'
import { AttachForm } from './attach-form'
import type { ActForm as Form, StaffAct } from './form'
import { forms } from './forms'
import { orderOf } from './order'
import { type StaffDoor, useSend } from './use-send'

interface Props {
  door: StaffDoor
  request: RequestView
  stationId?: string
  readsOnly?: boolean
}

/** What this person may do now: one primary act, the usual ones beside it, the rest one tap away. */
export function ActPanel({ door, request, stationId, readsOnly = false }: Props) {
  const [open, setOpen] = useState<StaffAct>()
  const [done, setDone] = useState<StaffAct>()
  const [isUnfolded, setUnfolded] = useState(false)
  const [error, setError] = useState<unknown>()
  const { send, busy } = useSend(door, request.requestId, stationId)
  const { next, usual, others } = orderOf(request)
  const doAtOnce = (act: StaffAct) =>
    send(act, request.version, {}).then(
      () => finish(act),
      (refused) => setError(refused),
    )
  const begin = (act: StaffAct) => {
    setDone(undefined)
    setError(undefined)
    if ((forms[act] as Form).isImmediate) return void doAtOnce(act)
    setOpen(act)
    Taro.nextTick(() => Taro.pageScrollTo({ selector: '#act-form', offsetTop: -60 }).catch(() => undefined))
  }
  const finish = (act: StaffAct) => {
    // What was opened while this act was still being read back stays open.
    setOpen((now) => (now === act ? undefined : now))
    setDone(act)
  }
  const props = { door, request, stationId, onDone: finish, onCancel: () => setOpen(undefined) }
  const button = (act: StaffAct) => (
    <Button
      key={act}
      words={forms[act].words}
      kind={act === next ? 'primary' : forms[act].isDangerous ? 'danger' : 'secondary'}
      busy={busy && (forms[act] as Form).isImmediate}
      onTap={() => begin(act)}
    />
  )
  return (
    <Section title={deskCopy.acts}>
      {done ? <Notice word={deskCopy.done(forms[done].words)} /> : null}
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {next || others.length > 0 ? null : (
        <View className="desk-quiet">{readsOnly ? deskCopy.readOnly : deskCopy.nothingToDo}</View>
      )}
      {open ? null : (
        <View className="desk-acts">
          {next ? button(next) : null}
          {usual.map(button)}
          {isUnfolded || !next ? others.map(button) : null}
          {others.length > 0 && next ? (
            <Button
              kind="link"
              words={isUnfolded ? deskCopy.fewerActs : deskCopy.otherActs}
              onTap={() => setUnfolded(!isUnfolded)}
            />
          ) : null}
        </View>
      )}
      {open === 'attach' ? <AttachForm {...props} /> : null}
      {open && open !== 'attach' ? <ActForm key={open} act={open} {...props} /> : null}
    </Section>
  )
}
