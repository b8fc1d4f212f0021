import type { FigureRow } from '@shared/contracts/station'
import { View } from '@tarojs/components'
import { Stat, Stats } from '../../components/stat'
import { boardCopy } from '../../copy/board'
import { minutesWords } from '../../copy/desk'
import { instantWords } from '../../copy/due'
import { openFigure } from './open-figure'

/** How well the closed ones kept their time, in whole hundredths. */
export const rateOf = ({ closed, closedInTime }: Pick<FigureRow, 'closed' | 'closedInTime'>): string =>
  closed === 0 ? boardCopy.none : `${Math.round((closedInTime / closed) * 100)}%`

/** Minutes in words, or that there are none yet. */
export const timeOf = (minutes?: number): string => (minutes === undefined ? boardCopy.none : minutesWords(minutes))

/** The month's figures, each with its definition and its rows. */
export function BoardFigures({ total, month, now }: { total: FigureRow; month: string; now: string }) {
  const { received, waiting, overdue, closed, closedInTime, contactMedian, contactP90 } = total
  const { satisfied, dissatisfied, unrated, repeats } = total
  const open = (figure: Parameters<typeof openFigure>[0]) => () => openFigure(figure, { month })
  return (
    <>
      <Stats>
        <Stat
          label={boardCopy.received}
          figure={String(received)}
          unit={boardCopy.piece}
          definition={boardCopy.receivedIs}
          onOpen={open('received')}
        />
        <Stat
          label={boardCopy.waiting}
          figure={String(waiting)}
          unit={boardCopy.piece}
          definition={boardCopy.waitingIs}
          onOpen={open('waiting')}
        />
        <Stat
          label={boardCopy.overdue}
          figure={String(overdue)}
          unit={boardCopy.piece}
          late={overdue > 0}
          definition={boardCopy.overdueIs}
          onOpen={open('overdue')}
        />
        <Stat
          label={boardCopy.inTime}
          figure={rateOf(total)}
          definition={boardCopy.inTimeIs(closed, closedInTime)}
          onOpen={open('closedInTime')}
        />
      </Stats>
      <View className="board-times">
        <Stats>
          <Stat
            label={boardCopy.median}
            figure={timeOf(contactMedian)}
            definition={boardCopy.medianIs}
            onOpen={open('contacted')}
          />
          <Stat
            label={boardCopy.p90}
            figure={timeOf(contactP90)}
            definition={boardCopy.p90Is}
            onOpen={open('contacted')}
          />
          <Stat
            label={boardCopy.satisfied}
            figure={String(satisfied)}
            unit={boardCopy.piece}
            definition={boardCopy.satisfiedIs(unrated, dissatisfied)}
            onOpen={open('satisfied')}
          />
          <Stat
            label={boardCopy.repeats}
            figure={String(repeats)}
            unit={boardCopy.piece}
            definition={boardCopy.repeatsIs}
            onOpen={open('repeats')}
          />
        </Stats>
      </View>
      <View className="desk-quiet">{boardCopy.readAt(instantWords(now, now))}</View>
    </>
  )
}
