import { BarChart } from '../../components/bar-chart'
import { DueLabel } from '../../components/due-label'
import { LineChart } from '../../components/line-chart'
import { Column, Columns, Page } from '../../components/page'
import { Section } from '../../components/section'
import { Stat, Stats } from '../../components/stat'
import { Table } from '../../components/table'

const now = '2026-11-23T09:00:00+08:00'
const items = [
  { number: '柳2026-0012', name: '李卫东', days: 3, dueAt: '2026-11-21T09:00:00+08:00' },
  { number: '柳2026-0013', name: '王秀英', days: 12, dueAt: '2026-11-26T17:30:00+08:00' },
]

/** A first page that shows the components; the queue takes its place. */
export default function StationQueue() {
  return (
    <Page title="站务" desk="staff">
      <Columns>
        <Column>
          <Stats>
            <Stat label="待接收" figure="3" unit="件" definition="已提交、还没有人接收的" onOpen={() => undefined} />
            <Stat
              label="超期"
              figure="1"
              unit="件"
              late
              definition="承诺时间已过、还没有办结的"
              onOpen={() => undefined}
            />
            <Stat
              label="首次联系"
              figure="4.5"
              unit="小时"
              definition="中位数，截至今天上午9点"
              onOpen={() => undefined}
            />
          </Stats>
          <Table
            label="待办"
            keyOf={({ number }) => number}
            items={items}
            columns={[
              { key: 'number', label: '编号', cell: ({ number }) => number, open: () => undefined },
              { key: 'name', label: '姓名', cell: ({ name }) => name },
              { key: 'days', label: '已办天数', cell: ({ days }) => days, numeric: true },
              { key: 'due', label: '到期', cell: ({ dueAt }) => <DueLabel dueAt={dueAt} now={now} /> },
            ]}
          />
        </Column>
        <Column>
          <Section title="各村办结及时率">
            <BarChart
              label="各村办结及时率"
              bars={[
                { key: 'a', label: '柳树村', value: 96, words: '96%', onOpen: () => undefined },
                { key: 'b', label: '青石村', value: 64, words: '64%', late: true, onOpen: () => undefined },
              ]}
            />
          </Section>
          <Section title="每月诉求">
            <LineChart
              label="每月诉求"
              points={[12, 18, 9, 22].map((value, index) => ({ label: `${index + 8}月`, value, words: `${value} 件` }))}
            />
          </Section>
        </Column>
      </Columns>
    </Page>
  )
}
