import type { RequestView } from '@shared/contracts/views'
import { isWindow } from '@shared/domain/clock/policy'
import { View } from '@tarojs/components'
import { Notice } from '../../components/notice'
import { instantWords, promiseWords } from '../../copy/due'
import { categoryNames } from '../../copy/labels'
import { request as copy } from '../../copy/request'
import { promises, standings } from '../../copy/standing'

/** The clocks whose promise is still owed; the time somebody has to use a right of theirs is nobody's duty. */
const owed = ({ clocks }: Pick<RequestView, 'clocks'>) =>
  clocks.filter(({ key, isRunning }) => isRunning && !isWindow(key))

/** The one sentence that says where it stands. */
export function Standing({ request }: { request: RequestView }) {
  const { status, holder, number, category, receivedAt, now, recordedBy, track } = request
  return (
    <View className="standing">
      <View className="standing__words">{standings[status](holder.name)}</View>
      <View>{copy.submitted(categoryNames[category], instantWords(receivedAt, now))}</View>
      {recordedBy ? <View>{copy.recordedBy(recordedBy)}</View> : null}
      <View>
        {copy.number(number)}
        {track === 'petition' ? `，${copy.petitionTag}` : ''}
      </View>
    </View>
  )
}

/** Admits what was promised and not done. */
export function Late({ request }: { request: RequestView }) {
  const { now } = request
  const late = owed(request).find(({ dueAt }) => dueAt !== undefined && dueAt < now)
  if (!late?.dueAt) return null
  return (
    <Notice kind="late" word={copy.late}>
      {copy.lateText(promiseWords(late.dueAt, now), promises[late.key])}
    </Notice>
  )
}
