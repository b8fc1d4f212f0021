import { Refusal } from '@shared/domain/refusal'
import { Button } from '../components/button'
import { EmptyState, ErrorState } from '../components/states'
import { copy as app } from '../copy/app'
import { refusals, sentenceFor } from '../copy/refusals'
import { copy } from '../copy/veteran'
import { open } from './pages'

/** A page that could not be read: somebody not joined is shown the way in, what is not there the way home, everything else may be tried again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof Refusal && error.code === 'NOT_JOINED')
    return (
      <EmptyState
        title={copy.home.notJoined}
        text={copy.home.notJoinedText}
        action={{ words: copy.home.toJoin, onTap: () => void open.home() }}
      />
    )
  // An address that is not whole leads nowhere either, and there is no form whose fields could be mended.
  if (error instanceof Refusal && (error.code === 'NOT_FOUND' || error.code === 'FORM_INVALID'))
    return (
      <>
        <ErrorState text={refusals.NOT_FOUND({})} />
        <Button kind="primary" words={app.backHome} onTap={() => void open.home()} />
      </>
    )
  return <ErrorState text={sentenceFor(error)} onRetry={onRetry} />
}
