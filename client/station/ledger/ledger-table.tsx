import type { Summary } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { DueLabel } from '../../components/due-label'
import { StatusTag } from '../../components/status-tag'
import { Table } from '../../components/table'
import { deskCopy, shortHolder, shortStation } from '../../copy/desk'
import { categoryNames, clockNames, statusNames } from '../../copy/labels'
import { ledgerCopy } from '../../copy/ledger'
import { occurrenceWords } from '../../copy/repeat'
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
        { key: 'name', label: deskCopy.name, cell: ({ veteranName }) => veteranName },
        { key: 'category', label: deskCopy.category, cell: ({ category }) => categoryNames[category] },
        {
          key: 'track',
          label: ledgerCopy.track,
          // One cell for both: a phone shows hundreds of them.
          cell: ({ track, nth }) =>
            `${track === 'petition' ? deskCopy.petitionShort : deskCopy.serviceShort}，${occurrenceWords(nth)}`,
        },
        {
          key: 'status',
          label: deskCopy.status,
          cell: ({ status, isUrgent }) =>
            isUrgent ? (
              <View>
                <StatusTag words={deskCopy.urgent} tone="late" /> {statusNames[status]}
              </View>
            ) : (
              statusNames[status]
            ),
        },
        {
          key: 'due',
          label: deskCopy.due,
          cell: ({ due }) => (due ? <DueLabel promise={clockNames[due.key]} dueAt={due.at} now={now} /> : '—'),
        },
        { key: 'holder', label: deskCopy.handler, cell: ({ holderName }) => shortHolder(holderName) },
        { key: 'station', label: deskCopy.station, cell: ({ stationName }) => shortStation(stationName) },
        {
          key: 'received',
          label: ledgerCopy.received,
          cell: ({ receivedAt }) => receivedAt.slice(0, 10),
          numeric: true,
        },
      ]}
    />
  )
}
