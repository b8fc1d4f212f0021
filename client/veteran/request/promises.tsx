import type { RequestView } from '@shared/contracts/views'
import { isWindow } from '@shared/domain/clock/policy'
import { View } from '@tarojs/components'
import { as } from '../../components/as'
import { DueLabel } from '../../components/due-label'
import { Section } from '../../components/section'
import { dueWords, instantWords, promiseWords } from '../../copy/due'
import { request as copy } from '../../copy/request'
import { promises } from '../../copy/standing'

type Clock = RequestView['clocks'][number]

/** What was promised, until when and on what ground; kept late is said as such. */
export function Promises({ request }: { request: RequestView }) {
  const clocks = request.clocks.filter(({ key }) => !isWindow(key))
  const running = clocks.filter(({ isRunning }) => isRunning)
  const over = clocks.filter(({ isRunning }) => !isRunning).reverse()
  if (clocks.length === 0) return null
  return (
    <Section title={copy.promises}>
      <View {...as('list', copy.promises)}>
        {[...running, ...over].map((clock) => (
          <View key={`${clock.key}-${clock.cycle}-${clock.startedAt}`} className="promise" {...as('listitem')}>
            <View className="promise__what">
              {promises[clock.key]}
              {request.cycle > 1 ? `（${copy.cycle(clock.cycle)}）` : ''}
            </View>
            <When clock={clock} now={request.now} />
            <View className="promise__basis">{copy.basis(clock.basis)}</View>
          </View>
        ))}
      </View>
    </Section>
  )
}

function When({ clock, now }: { clock: Clock; now: string }) {
  const { key, metAt, cancelledAt, wasLate, isPaused, dueAt, isProvisional } = clock
  if (cancelledAt) return <View>{copy.notKept(instantWords(cancelledAt, now))}</View>
  if (metAt) {
    const at = instantWords(metAt, now)
    return <View>{wasLate ? copy.keptLate(at) : copy.kept(at)}</View>
  }
  if (isPaused || !dueAt)
    return <View className="due due--soon">{key === 'petition.recheck' ? copy.heldUp : copy.paused}</View>
  const isLate = dueWords(dueAt, now).state === 'late'
  return (
    <>
      <View className="promise__until">
        {promiseWords(dueAt, now)}
        {isProvisional ? copy.provisional : ''}
      </View>
      {isLate ? <DueLabel dueAt={dueAt} now={now} /> : null}
    </>
  )
}
