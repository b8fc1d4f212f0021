import { promiseWords } from '../../copy/due'
import { request as copy } from '../../copy/request'
import { Judge } from './judge'
import type { ActorProps } from './matter'
import { useActOn } from './use-act-on'

/** Says whether an answer helped, while there is time: it closes the matter or begins it anew. */
export function Verdict({ request, onDone, until }: ActorProps & { until: string }) {
  const { requestId, version, now } = request
  const confirm = useActOn('confirm')
  const contest = useActOn('contest')
  return (
    <Judge
      requestId={requestId}
      label={copy.judge}
      hint={copy.judgeUntil(promiseWords(until, now))}
      hintUnhappy={copy.unhappy}
      needsReason
      texts={copy.verdictText}
      busy={confirm.isPending || contest.isPending}
      error={confirm.error ?? contest.error}
      onSend={(value, reason) =>
        value === 'dissatisfied'
          ? contest.run({ requestId, version, reason })
          : confirm.run({ requestId, version, verdict: value, reason })
      }
      onDone={onDone}
    />
  )
}
