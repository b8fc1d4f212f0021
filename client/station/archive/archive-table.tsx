import type { ArchiveRow, archiveViews } from '@shared/contracts/archiving'
import { type Column, Table } from '../../components/table'
import { archivingCopy as copy, retentionNames } from '../../copy/archiving'
import { statusNames, trackNames } from '../../copy/labels'
import { open } from '../../desk/address'

/** The rows of a hand-over list, or of what waits for the archive; the number is the link to the dossier. */
export function ArchiveTable({ items, view }: { items: readonly ArchiveRow[]; view: (typeof archiveViews)[number] }) {
  return (
    <Table
      label={copy.views[view]}
      items={items}
      keyOf={({ requestId }) => requestId}
      columns={[...whatItIs, ...(view === 'archived' ? howItIsKept : [])]}
    />
  )
}

const whatItIs: Column<ArchiveRow>[] = [
  {
    key: 'number',
    label: copy.number,
    cell: ({ number }) => number,
    open: ({ requestId }) => open('/station/dossier/index', { requestId }),
  },
  { key: 'veteran', label: copy.veteran, cell: ({ veteranName }) => veteranName },
  { key: 'track', label: copy.track, cell: ({ track }) => trackNames[track] },
  { key: 'station', label: copy.station, cell: ({ stationName }) => stationName },
  {
    key: 'closed',
    label: copy.closedOn,
    cell: ({ closedOn, status }) => closedOn ?? statusNames[status],
    numeric: true,
  },
]

const howItIsKept: Column<ArchiveRow>[] = [
  {
    key: 'retention',
    label: copy.retention,
    cell: ({ archive }) =>
      archive ? `${retentionNames[archive.retention]}${archive.keptUntil ? copy.until(archive.keptUntil) : ''}` : '',
  },
  { key: 'archived', label: copy.archivedOn, cell: ({ archive }) => archive?.archivedOn ?? '', numeric: true },
  { key: 'lines', label: copy.lines, cell: ({ lines }) => lines, numeric: true },
  { key: 'files', label: copy.files, cell: ({ files }) => files, numeric: true },
  { key: 'seal', label: copy.seal, cell: ({ seal }) => seal.slice(0, 8) },
]
