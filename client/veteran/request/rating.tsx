import type { PetitionView } from '@shared/contracts/petition-view'
import { decisionServedOn } from '@shared/domain/petition/delivery'
import { endsInOpinion } from '@shared/domain/petition/opinion'
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
  const dissatisfied = copy.ratedUnhappy(copy.rateWays[wayOn(petition)])
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

/** What is left to an unhappy petitioner: a review is of an opinion alone (信访工作条例 35). */
const wayOn = (petition: PetitionView): keyof typeof copy.rateWays => {
  if (petition.refusal) return 'declined'
  return endsInOpinion(petition) ? petition.stage : 'answered'
}
