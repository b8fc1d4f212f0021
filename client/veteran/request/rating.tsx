import { decisionServedOn } from '@shared/domain/petition/delivery'
import { Section } from '../../components/section'
import { request as copy } from '../../copy/request'
import { Judge } from './judge'
import type { ActorProps } from './matter'
import { useActOn } from './use-act-on'

/** Says how a petition was handled, once its decision was served; it changes nothing, and says what would. */
export function Rating({ request, onDone }: ActorProps) {
  const { requestId, version, acts, petition } = request
  const { run, isPending, error } = useActOn('rate')
  if (!petition || petition.rating || !acts.includes('rate') || decisionServedOn(petition) === undefined) return null
  const dissatisfied = copy.ratedUnhappy(copy.rateWays[petition.refusal ? 'declined' : petition.stage])
  return (
    <Section title={copy.yourVerdict}>
      <Judge
        requestId={requestId}
        label={copy.rate}
        hint={copy.rateHint}
        hintUnhappy={copy.rateUnhappy}
        texts={{ satisfied: copy.rated, fairlySatisfied: copy.rated, dissatisfied }}
        busy={isPending}
        error={error}
        onSend={(verdict, reason) => run({ requestId, version, verdict, reason })}
        onDone={onDone}
      />
    </Section>
  )
}
