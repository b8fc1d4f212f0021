import type { StationLevel } from '@shared/domain/people/station'
import { type PetitionClass, petitionClasses, type Subject, subjects } from '@shared/domain/request/state'
import { useState } from 'react'
import { AccusedLevel } from '../../components/accused-level'
import { Choice } from '../../components/choice'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { ask } from '../../copy/ask'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'

const classes = petitionClasses.map((value) => ({ value, label: copy.convertClasses[value] }))
const about = subjects.map((value) => ({ value, label: ask.subjects[value] }))

/** Makes the matter a petition: which class, whom it is about, and why. */
export function Convert({ request, onDone, onClose }: ActorProps & { onClose: () => void }) {
  const { requestId, version } = request
  const [petitionClass, setClass] = useState<PetitionClass>()
  const [subject, setSubject] = useState<Subject>(request.subject)
  const [accusedLevel, setAccusedLevel] = useState<StationLevel | undefined>(request.accusedLevel)
  const [reason, setReason] = useTyped(requestId, 'convert')
  const [isTried, setTried] = useState(false)
  const { run, isPending, error } = useActOn('convert')
  const isReady = petitionClass !== undefined && reason.trim() !== ''
  const convert = async () => {
    setTried(true)
    const about = subject === 'station' && accusedLevel ? { subject, accusedLevel } : { subject }
    if (!petitionClass || !isReady || !(await run({ requestId, version, petitionClass, ...about, reason }))) return
    setReason('')
    onClose()
    onDone(copy.converted)
  }
  return (
    <Sheet
      title={copy.convertTitle}
      words={copy.convert}
      cancelWords={copy.notYet}
      busy={isPending}
      onConfirm={convert}
      onCancel={onClose}
    >
      {copy.convertText}
      <Choice label={copy.convertClass} options={classes} value={petitionClass} onChange={setClass} />
      <Choice label={copy.convertSubject} options={about} value={subject} onChange={setSubject} />
      {subject === 'station' ? <AccusedLevel level={accusedLevel} onChange={setAccusedLevel} /> : null}
      <TextArea
        label={copy.convertReason}
        error={isTried && !isReady ? copy.convertMissing : undefined}
        value={reason}
        most={500}
        onChange={setReason}
      />
      <ActProblem error={error} />
    </Sheet>
  )
}
