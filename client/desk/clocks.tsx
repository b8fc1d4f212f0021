import type { RequestView } from '@shared/contracts/views'
import { isWindow, usedAfter } from '@shared/domain/clock/policy'
import { Text, View } from '@tarojs/components'
import { as } from '../components/as'
import { DueLabel } from '../components/due-label'
import { Icon } from '../components/icon'
import { Section } from '../components/section'
import { deskCopy } from '../copy/desk'
import { instantWords, lastDayWords, promiseWords } from '../copy/due'
import { clockNames } from '../copy/labels'
import type { StaffDoor } from './acts/use-send'
import { ClockWorkings } from './clock-workings'

type Clock = RequestView['clocks'][number]

interface Props {
  request: RequestView
  door: StaffDoor
  stationId?: string
}

/** Every promise of a request with its basis, its date and its workings: those running first, then those kept or missed. */
export function Clocks({ request, door, stationId }: Props) {
  const running = request.clocks.filter(({ isRunning }) => isRunning)
  const over = request.clocks.filter(({ isRunning }) => !isRunning)
  if (request.clocks.length === 0) return null
  return (
    <Section title={deskCopy.promises}>
      <View className="clocks" {...as('list', deskCopy.promises)}>
        {[...running, ...over].map((clock) => (
          <View key={`${clock.key}-${clock.cycle}-${clock.startedAt}`} className="clocks__item" {...as('listitem')}>
            <View className="clocks__name">
              <Text>{clockNames[clock.key]}</Text>
              {request.cycle > 1 ? <Text className="clocks__basis">{deskCopy.cycle(clock.cycle)}</Text> : null}
              <Text className="clocks__basis">{clock.basis}</Text>
            </View>
            <Standing clock={clock} now={request.now} />
            <Warnings clock={clock} now={request.now} />
            <ClockWorkings
              door={door}
              requestId={request.requestId}
              stationId={stationId}
              clock={clock}
              now={request.now}
            />
          </View>
        ))}
      </View>
    </Section>
  )
}

function Standing({ clock, now }: { clock: Clock; now: string }) {
  const { key, isPaused, isRunning, metAt, cancelledAt, wasLate, dueAt } = clock
  if (wasLate)
    return (
      <View className="due due--late">
        <Icon name="warn" />
        <Text>
          {metAt ? deskCopy.keptLate(instantWords(metAt, now)) : deskCopy.notKept(instantWords(cancelledAt ?? '', now))}
        </Text>
      </View>
    )
  const used = usedAfter(clock, now)
  if (used === 'late' && metAt)
    return <View className="clocks__basis">{deskCopy.usedLate(instantWords(metAt, now))}</View>
  if (used && dueAt) return <View className="clocks__basis">{deskCopy.unused(lastDayWords(dueAt, now))}</View>
  if (metAt) return <View className="clocks__kept">{deskCopy.kept(instantWords(metAt, now))}</View>
  if (isPaused)
    return <View className="due due--soon">{key === 'petition.recheck' ? deskCopy.hearing : deskCopy.paused}</View>
  return isRunning && dueAt ? <DueLabel dueAt={dueAt} now={now} /> : null
}

function Warnings({ clock, now }: { clock: Clock; now: string }) {
  const { key, dueAt, rawDueAt, isRunning, isProvisional, metAt } = clock
  if (!dueAt || !isRunning || (isWindow(key) && dueAt <= now)) return null
  const isLate = !metAt && dueAt < now
  const isRolled = rawDueAt !== undefined && rawDueAt.slice(0, 10) < dueAt.slice(0, 10)
  return (
    <View className="clocks__basis">
      {isLate ? <View>{deskCopy.dueOn(promiseWords(dueAt, now))}</View> : null}
      {isRolled ? <View>{deskCopy.rolled(promiseWords(rawDueAt, now))}</View> : null}
      {isProvisional ? <View>{deskCopy.provisional}</View> : null}
    </View>
  )
}
