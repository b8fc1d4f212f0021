import { useState } from 'react'
import { Button } from '../../components/button'
import { TextInput } from '../../components/text-input'
import { copy } from '../../copy/veteran'

interface Props {
  isBusy: boolean
  onCode: (code: string) => void
}

/** A browser has no number to vouch for: the typed one stands in, where the server lets it. */
export function PhoneCode({ isBusy, onCode }: Props) {
  const [digits, setDigits] = useState('')
  const [isTried, setTried] = useState(false)
  const isRight = /^1\d{10}$/.test(digits)
  const join = () => {
    setTried(true)
    if (isRight) onCode(`phone:${digits}`)
  }
  return (
    <>
      <TextInput
        label={copy.welcome.phoneLabel}
        hint={copy.welcome.phoneHint}
        error={isTried && !isRight ? copy.welcome.phoneProblem : undefined}
        kind="number"
        maxLength={11}
        value={digits}
        onChange={setDigits}
        onConfirm={join}
      />
      <Button kind="primary" words={copy.welcome.button} busy={isBusy} onTap={join} />
    </>
  )
}
