import type { Summary } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { DueLabel } from '../components/due-label'
import { Table } from '../components/table'
import { deskCopy, openingWords, shortHolder, shortStation } from '../copy/desk'
import { categoryNames, clockNames } from '../copy/labels'
import { Tags } from './request-head'

interface Props {
  label: string
  items: readonly Summary[]
  now: string
  onOpen: (request: Summary) => void
  withHolder: boolean
}

/** The same requests as a dense table for a wide screen. */
export function RequestTable({ label, items, now, onOpen, withHolder }: Props) {
  const columns = [
    { key: 'name', label: deskCopy.name, cell: ({ veteranName }: Summary) => veteranName, open: onOpen },
    {
      key: 'due',
      label: deskCopy.due,
      cell: ({ due, status }: Summary) =>
        due ? (
          <DueLabel promise={clockNames[due.key]} dueAt={due.at} now={now} />
        ) : status === 'waiting' ? (
          <View className="due due--soon">{deskCopy.paused}</View>
        ) : (
          '—'
        ),
    },
    {
      key: 'status',
      label: deskCopy.status,
      cell: (request: Summary) => (
        <View className="desk-tags">
          <Tags request={request} now={now} />
        </View>
      ),
    },
    { key: 'category', label: deskCopy.category, cell: ({ category }: Summary) => categoryNames[category] },
    {
      key: 'opening',
      label: deskCopy.said,
      cell: ({ opening }: Summary) => <View className="desk-opening">{openingWords(opening)}</View>,
    },
  ]
  const held = [
    { key: 'station', label: deskCopy.station, cell: ({ stationName }: Summary) => shortStation(stationName) },
    { key: 'holder', label: deskCopy.handler, cell: ({ holderName }: Summary) => shortHolder(holderName) },
  ]
  return (
    <Table
      label={label}
      items={items}
      keyOf={({ requestId }) => requestId}
      columns={withHolder ? [...columns, ...held] : columns}
    />
  )
}
