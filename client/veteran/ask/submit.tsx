import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { ask } from '../../copy/ask'
import { sentenceFor } from '../../copy/refusals'
import { Unreachable } from '../../unreachable'
import { open } from '../pages'
import { keepTyped } from '../typed'
import { clearDraft, draft } from './draft'

interface Props {
  submit: () => void
  isSending: boolean
  error: unknown
  /** The earlier words of this draft are already a matter. */
  hasArrivedBefore: boolean
  /** Said at the field instead. */
  isRefusedAtField: boolean
}

/** The one button that sends, and what went wrong right beside it. */
export function Submit({ submit, isSending, error, hasArrivedBefore, isRefusedAtField }: Props) {
  if (hasArrivedBefore) return <Arrived />
  const isAway = error instanceof Unreachable
  const isTold = error !== undefined && !isSending && !isRefusedAtField
  return (
    <>
      {isTold ? (
        <Notice kind="warn" word={isAway ? ask.notSent : ask.failed}>
          {isAway ? ask.notSentText : sentenceFor(error)}
        </Notice>
      ) : null}
      <Buttons>
        <Button kind="primary" words={isTold ? ask.retry : ask.submit} busy={isSending} onTap={submit} />
      </Buttons>
    </>
  )
}

/** Takes the rewritten words along to the matter they belong to. */
function Arrived() {
  const goOn = () => {
    const { requestId, words } = draft()
    keepTyped(requestId, 'reply', words)
    clearDraft()
    void open.request(requestId)
  }
  return (
    <Notice kind="warn" word={ask.arrivedWord}>
      {ask.arrivedText}
      <Buttons>
        <Button kind="primary" words={ask.arrivedOpen} onTap={goOn} />
      </Buttons>
    </Notice>
  )
}
