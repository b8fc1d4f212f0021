import type { Summary } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { DueLabel } from '../../components/due-label'
import { StatusTag } from '../../components/status-tag'
import { Table } from '../../components/table'
import { deskCopy } from '../../copy/desk'
import { dateWords } from '../../copy/due'
import { categoryNames, clockNames, statusNames, trackNames } from '../../copy/labels'
import { ledgerCopy } from '../../copy/ledger'
import { open } from '../../desk/address'

/** The ledger's rows: the number is the link to its dossier. */
export function LedgerTable({ items, now }: { items: readonly Summary[]; now: string }) {
  return (
    <Table
      label={deskCopy.ledgerTitle}
      items={items}
      keyOf={({ requestId }) => requestId}
      columns={[
        {
          key: 'number',
          label: ledgerCopy.number,
          cell: ({ number }) => number,
          open: ({ requestId }) => open('/station/dossier/index', { requestId }),
        },
        { key: 'name', label: ledgerCopy.name, cell: ({ veteranName }) => veteranName },
        { key: 'category', label: deskCopy.category, cell: ({ category }) => categoryNames[category] },
        {
          key: 'status',
          label: ledgerCopy.status,
          cell: ({ status, track, isUrgent }) => (
            <View>
              {isUrgent ? <StatusTag words={deskCopy.urgent} tone="late" /> : null}
              {isUrgent ? ' ' : ''}
              {track === 'petition' ? `${trackNames.petition}，${statusNames[status]}` : statusNames[status]}
            </View>
          ),
        },
        {
          key: 'due',
          label: ledgerCopy.due,
          cell: ({ due }) => (due ? <DueLabel promise={clockNames[due.key]} dueAt={due.at} now={now} /> : '—'),
        },
        { key: 'holder', label: ledgerCopy.holder, cell: ({ holderName }) => holderName },
        { key: 'station', label: ledgerCopy.station, cell: ({ stationName }) => stationName },
        {
          key: 'received',
          label: deskCopy.receivedAt,
          cell: ({ receivedAt }) => dateWords(receivedAt, now),
          numeric: true,
        },
      ]}
    />
  )
}
