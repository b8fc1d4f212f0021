import type { ClockWorkings as Workings } from '@shared/contracts/explain-clocks'
import type { RequestView } from '@shared/contracts/views'
import { useState } from 'react'
import { Button } from '../components/button'
import { LoadingState } from '../components/states'
import { instantWords } from '../copy/due'
import { skippedWords, stretches, workingsCopy } from '../copy/workings'
import { useRead } from '../queries'
import type { StaffDoor } from './acts/use-send'
import { Facts } from './facts'
import { Failure } from './failure'

interface Props {
  door: StaffDoor
  requestId: string
  stationId?: string
  clock: RequestView['clocks'][number]
  now: string
}

/** How one due time was counted, folded until asked for. */
export function ClockWorkings(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const words = isOpen ? workingsCopy.hide : workingsCopy.show
  return (
    <>
      <Button kind="link" words={words} onTap={() => setOpen(!isOpen)} />
      {isOpen ? <Unfolded {...props} /> : null}
    </>
  )
}

function Unfolded({ door, requestId, stationId, clock, now }: Props) {
  const { data, error, refetch } = useRead(door, 'explainClocks', { requestId }, { stationId })
  const own = data?.clocks.find(
    ({ key, cycle, startedAt }) => key === clock.key && cycle === clock.cycle && startedAt === clock.startedAt,
  )
  if (error && !data) return <Failure error={error} onRetry={refetch} />
  if (!own) return <LoadingState />
  return <Facts facts={factsOf(own, clock, now)} />
}

function factsOf(own: Workings, { dueAt, rawDueAt }: RequestView['clocks'][number], now: string) {
  const { counted, skipped, rolledOver, pauses, unit, unknownYear } = own
  const used = counted.reduce((sum, { amount }) => sum + amount, 0)
  const days = stretches(
    counted.map(({ date }) => date),
    now,
  )
  return [
    { label: workingsCopy.start, words: instantWords(own.startedAt, now) },
    { label: workingsCopy.basis, words: workingsCopy.basisOf(own) },
    { label: workingsCopy.limit, words: workingsCopy.limitOf(own) },
    { label: workingsCopy.counted, words: days && `${days}，共${workingsCopy.amount(used, unit)}` },
    { label: workingsCopy.skipped, words: skippedWords(skipped, now) || workingsCopy.none },
    { label: workingsCopy.pauses, words: pauses.map((pause) => workingsCopy.pause(pause, now)).join('；') },
    {
      label: workingsCopy.raw,
      words: rolledOver.length > 0 && rawDueAt ? workingsCopy.until(rawDueAt, now) : undefined,
    },
    {
      label: workingsCopy.rolled,
      words: rolledOver.length > 0 ? `${workingsCopy.rolledWhy}：${skippedWords(rolledOver, now)}` : undefined,
    },
    {
      label: workingsCopy.due,
      words: [
        dueAt && workingsCopy.until(dueAt, now),
        unknownYear && workingsCopy.waits(unknownYear),
        own.isCountedOtherwise && workingsCopy.otherwise,
      ]
        .filter(Boolean)
        .join('；'),
    },
    { label: workingsCopy.version, words: workingsCopy.versionOf(own.policyVersion) },
  ]
}
