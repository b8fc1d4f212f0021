import { Refusal } from '@shared/domain/refusal'
import { useState } from 'react'
import { Choice } from '../../components/choice'
import { Problems } from '../../components/notice'
import { TextInput } from '../../components/text-input'
import { ask } from '../../copy/ask'
import { useSession } from '../../session'
import { toTop } from '../../to-top'
import { Check } from './check'
import { useDraft, write } from './draft'
import { allProblems, at, problemOf } from './problems'
import { Submit } from './submit'
import { useSubmit } from './use-submit'

const urgents = [
  { value: 'no', label: ask.urgents.no },
  { value: 'yes', label: ask.urgents.yes },
] as const

/** Step 3: how to reach the veteran, a look at everything, and sending it. */
export function Contact() {
  const draft = useDraft()
  const { data: session } = useSession()
  const phone = draft.phone ?? session?.home?.veteran.phone ?? ''
  const [isTried, setTried] = useState(false)
  const sending = useSubmit(phone)
  const refused = sending.error instanceof Refusal ? problemOf(sending.error) : undefined
  const missing = allProblems(draft, phone)
  const found = isTried && missing.length > 0 ? missing : refused ? [refused] : []
  const submit = () => {
    setTried(true)
    if (missing.length > 0) toTop()
    else void sending.submit()
  }
  return (
    <>
      <Problems problems={found} />
      <TextInput
        id="phone"
        label={ask.phone}
        hint={ask.phoneHint}
        error={at(found, 'phone')}
        kind="number"
        maxLength={13}
        value={phone}
        onChange={(phone) => write({ phone })}
      />
      <TextInput
        id="address"
        label={ask.address}
        hint={ask.addressHint}
        error={at(found, 'address')}
        optional
        value={draft.address}
        onChange={(address) => write({ address })}
      />
      <Choice
        label={ask.urgent}
        hint={ask.urgentHint}
        options={urgents}
        value={draft.isUrgent ? 'yes' : 'no'}
        onChange={(value) => write({ isUrgent: value === 'yes' })}
      />
      <Check draft={draft} found={found} />
      <Submit {...sending} isRefusedAtField={refused !== undefined} submit={submit} />
    </>
  )
}
