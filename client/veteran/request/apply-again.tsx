import type { RequestView } from '@shared/contracts/views'
import { windowOf } from '@shared/domain/petition/outcome'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Section } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { lastDayWords } from '../../copy/due'
import { endingName, stageNames } from '../../copy/petition'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'

/** What may be done by whoever does not agree with an opinion: until when, and the application itself. */
export function ApplyAgain(props: ActorProps) {
  const { petition, clocks, holder, now } = props.request
  const [isOpen, setOpen] = useState(false)
  const window = petition && windowOf(petition)
  if (!petition?.opinion || petition.end || petition.review || !window) return null
  const until = clocks.find(({ key, isRunning }) => key === window && isRunning)?.dueAt
  const what = stageNames[petition.stage === 'first' ? 'review' : 'recheck']
  const words = copy.applyFor(what)
  return (
    <Section title={copy.objection}>
      <View>
        {!until
          ? copy.notServed(endingName(petition), what)
          : now < until
            ? copy.mayApply(lastDayWords(until, now), what)
            : copy.mayApplyNoMore(lastDayWords(until, now), what, holder.name)}
      </View>
      {until && now < until ? (
        isOpen ? (
          <Application {...props} what={what} onClose={() => setOpen(false)} />
        ) : (
          <Buttons>
            <Button words={words} onTap={() => setOpen(true)} />
          </Buttons>
        )
      ) : null}
    </Section>
  )
}

function Application({ request, what, onDone, onClose }: ActorProps & { what: string; onClose: () => void }) {
  const { requestId, version } = request
  const act = actOf(request)
  const [reasons, setReasons] = useTyped(requestId, act)
  const [isTried, setTried] = useState(false)
  const { run, isPending, error } = useActOn(act)
  const apply = async () => {
    setTried(true)
    if (!reasons.trim() || !(await run({ requestId, version, reasons }))) return
    setReasons('')
    onClose()
    onDone(copy.applied(what))
  }
  return (
    <Sheet
      title={copy.applyFor(what)}
      words={copy.applySend}
      cancelWords={copy.notYetApply}
      busy={isPending}
      onConfirm={apply}
      onCancel={onClose}
    >
      {copy.applyText(what)}
      <TextArea
        label={copy.applyReasons}
        error={isTried && !reasons.trim() ? copy.applyMissing : undefined}
        value={reasons}
        most={2000}
        onChange={setReasons}
      />
      <ActProblem error={error} />
    </Sheet>
  )
}

const actOf = ({ petition }: RequestView) => (petition?.stage === 'first' ? 'applyReview' : 'applyRecheck')
