import type { boardGroups, FigureRow } from '@shared/contracts/station'
import type { Category } from '@shared/domain/request/category'
import { View } from '@tarojs/components'
import { BarChart } from '../../components/bar-chart'
import { Section } from '../../components/section'
import { Table } from '../../components/table'
import { boardCopy, figureLabels } from '../../copy/board'
import { categoryNames } from '../../copy/labels'
import { rateOf, timeOf } from './figures'
import { type BoardFigure, filterOf, openFigure } from './open-figure'

interface Props {
  groups: readonly FigureRow[]
  by: (typeof boardGroups)[number]
  month: string
}

/** The groups whose first contact takes longest, as many as a phone draws with ease; the table has them all. */
const slowest = (groups: readonly FigureRow[]): FigureRow[] =>
  [...groups].sort((a, b) => (b.contactMedian ?? 0) - (a.contactMedian ?? 0)).slice(0, 8)

/** Each group's figures as a dense table, and the slowest first contacts as bars. */
export function BoardGroups({ groups, by, month }: Props) {
  const nameOf = ({ name, key }: FigureRow) => (by === 'category' ? (categoryNames[key as Category] ?? key) : name)
  const open = (figure: BoardFigure) => (row: FigureRow) => openFigure(figure, { month, [filterOf[by]]: row.key })
  const count = (figure: Exclude<BoardFigure, 'closedInTime' | 'contacted' | 'satisfied'>) => ({
    key: figure,
    label: figure === 'repeats' ? boardCopy.repeats : figureLabels[figure],
    cell: (row: FigureRow) => row[figure],
    numeric: true,
    open: open(figure),
    opens: (row: FigureRow) => row[figure] > 0,
  })
  const timed = slowest(groups.filter(isContacted))
  return (
    <>
      <Section title={boardCopy.table}>
        <Table
          label={boardCopy.table}
          items={groups}
          keyOf={({ key }) => key}
          columns={[
            { key: 'name', label: boardCopy.name, cell: nameOf },
            count('received'),
            count('waiting'),
            count('overdue'),
            count('closed'),
            count('repeats'),
            {
              key: 'rate',
              label: boardCopy.inTime,
              cell: rateOf,
              numeric: true,
              open: open('closedInTime'),
              opens: ({ closedInTime }) => closedInTime > 0,
            },
            {
              key: 'median',
              label: boardCopy.median,
              cell: ({ contactMedian }) => timeOf(contactMedian),
              numeric: true,
              open: open('contacted'),
              opens: isContacted,
            },
            {
              key: 'p90',
              label: boardCopy.p90,
              cell: ({ contactP90 }) => timeOf(contactP90),
              numeric: true,
              open: open('contacted'),
              opens: isContacted,
            },
          ]}
        />
      </Section>
      <Section title={boardCopy.bars}>
        {timed.length === 0 ? (
          <View className="desk-quiet">{boardCopy.noBars}</View>
        ) : (
          <BarChart
            label={boardCopy.bars}
            bars={timed.map((row) => ({
              key: row.key,
              label: nameOf(row),
              value: row.contactMedian ?? 0,
              words: timeOf(row.contactMedian),
              onOpen: () => open('contacted')(row),
            }))}
          />
        )}
      </Section>
    </>
  )
}

const isContacted = ({ contactMedian }: FigureRow): boolean => contactMedian !== undefined
