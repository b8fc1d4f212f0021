import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Section } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import { Convert } from './convert'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'

/** Taking the matter back, or making it a petition: each two taps, unfolded in the page. */
export function OtherWays(props: ActorProps) {
  const { acts } = props.request
  const [open, setOpen] = useState<'withdraw' | 'convert'>()
  const close = () => setOpen(undefined)
  if (!acts.includes('withdraw') && !acts.includes('convert')) return null
  return (
    <Section title={copy.other}>
      {open === 'withdraw' ? <Withdraw {...props} onClose={close} /> : null}
      {open === 'convert' ? <Convert {...props} onClose={close} /> : null}
      {open ? null : (
        <Buttons>
          {acts.includes('convert') ? <Button words={copy.convert} onTap={() => setOpen('convert')} /> : null}
          {acts.includes('withdraw') ? (
            <Button kind="danger" words={copy.withdraw} onTap={() => setOpen('withdraw')} />
          ) : null}
        </Buttons>
      )}
    </Section>
  )
}

function Withdraw({ request: { requestId, version }, onDone, onClose }: ActorProps & { onClose: () => void }) {
  const [reason, setReason] = useTyped(requestId, 'withdraw')
  const { run, isPending, error } = useActOn('withdraw')
  const withdraw = async () => {
    if (!(await run({ requestId, version, reason }))) return
    setReason('')
    onClose()
    onDone(copy.withdrawn)
  }
  return (
    <Sheet
      title={copy.withdrawTitle}
      words={copy.withdraw}
      cancelWords={copy.keepIt}
      danger
      busy={isPending}
      onConfirm={withdraw}
      onCancel={onClose}
    >
      {copy.withdrawText}
      <TextArea label={copy.withdrawReason} optional value={reason} most={500} onChange={setReason} />
      <ActProblem error={error} />
    </Sheet>
  )
}
