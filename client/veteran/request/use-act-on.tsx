import type { Input } from '@shared/contracts'
import { Refusal } from '@shared/domain/refusal'
import { Notice } from '../../components/notice'
import { sentenceFor } from '../../copy/refusals'
import { request as copy } from '../../copy/request'
import { queryClient, useAct } from '../../queries'

/** What a veteran may do with a matter of their own, besides adding files. */
type OwnAct = 'reply' | 'confirm' | 'contest' | 'withdraw' | 'convert' | 'applyReview' | 'applyRecheck' | 'rate'

/** Does one act; true when it is done. After a refusal the matter is read again, for it is not what it seemed. */
export function useActOn<A extends OwnAct>(act: A) {
  const { mutateAsync, isPending, error } = useAct('veteran', act)
  const run = async (input: Input<'veteran', A>): Promise<boolean> => {
    try {
      await mutateAsync(input)
      return true
    } catch (problem) {
      if (problem instanceof Refusal) void queryClient.invalidateQueries({ queryKey: ['veteran', 'readMine'] })
      return false
    }
  }
  return { run, isPending, error: isPending ? undefined : error }
}

/** What went wrong, right where it was tried; the words typed are still there. */
export function ActProblem({ error }: { error: unknown }) {
  if (!error) return null
  const isChanged = error instanceof Refusal && error.code === 'CHANGED_MEANWHILE'
  return (
    <Notice kind="warn" word={isChanged ? copy.changed : copy.failed}>
      {isChanged ? copy.changedText : sentenceFor(error)}
    </Notice>
  )
}
