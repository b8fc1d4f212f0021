import { Refusal } from '@shared/domain/refusal'
import { Button } from '../components/button'
import { ErrorState } from '../components/states'
import { copy } from '../copy/app'
import { sentenceFor } from '../copy/refusals'
import { HOME, startAt } from '../go'

interface Props {
  error: unknown
  onRetry: () => void
}

/** A page of a desk that could not be read: it may be tried again, and where that leads nowhere the way home is shown. */
export function Failure({ error, onRetry }: Props) {
  const isElsewhere = error instanceof Refusal && elsewhere.includes(error.code)
  return (
    <>
      <ErrorState text={sentenceFor(error)} onRetry={isElsewhere ? undefined : onRetry} />
      {isElsewhere ? <Button kind="primary" words={copy.backHome} onTap={() => void startAt(HOME)} /> : null}
    </>
  )
}

/** Refusals that say the person has no such desk, or nothing to find here, so that trying again leads nowhere. */
const elsewhere: Refusal['code'][] = ['NOT_JOINED', 'NOT_ALLOWED', 'NOT_FOUND', 'TERM_ENDED']
