import { useState } from 'react'
import { DueLabel } from '../../components/due-label'
import { FilterBar } from '../../components/filter-bar'
import { Page } from '../../components/page'
import { PersonCard } from '../../components/person-card'
import { Row, Rows } from '../../components/rows'
import { StatusTag } from '../../components/status-tag'
import { Tabs } from '../../components/tabs'

const now = '2026-11-23T09:00:00+08:00'

/** A first page that shows the components; the task list takes its place. */
export default function InstructorTasks() {
  const [tab, setTab] = useState<'toAccept' | 'inProgress' | 'overdue'>('toAccept')
  const [category, setCategory] = useState<string>()
  return (
    <Page title="我的任务" desk="staff" station={{ name: '柳树村服务站', phone: '0571-88001234' }}>
      <Tabs
        tabs={[
          { key: 'toAccept', label: '待接收', count: 3 },
          { key: 'inProgress', label: '办理中', count: 12 },
          { key: 'overdue', label: '超期', count: 1, late: true },
        ]}
        current={tab}
        onChange={setTab}
      />
      <FilterBar
        filters={[{ key: 'category', label: '类别', value: category, options: [{ value: 'medical', label: '医疗' }] }]}
        count={2}
        onChange={(_, value) => setCategory(value)}
        onClear={() => setCategory(undefined)}
      />
      <Rows label="任务">
        {['2026-11-21T09:00:00+08:00', '2026-11-23T17:30:00+08:00', '2026-11-26T17:30:00+08:00'].map((dueAt) => (
          <Row
            key={dueAt}
            title="李卫东：大病医疗补助怎么申请"
            detail="L2026-0012，柳树村"
            onOpen={() => undefined}
            facts={
              <>
                <StatusTag words="待接收" />
                <DueLabel promise="接收" dueAt={dueAt} now={now} />
              </>
            }
          />
        ))}
      </Rows>
      <PersonCard name="李卫东" phone="139 0000 5678" lines={['柳树村三组，1979年入伍']} />
    </Page>
  )
}
