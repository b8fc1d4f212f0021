import type { LedgerRow } from '@shared/domain/ledger-row'
import {
  categoryNames,
  channelNames,
  outcomeNames,
  statusNames,
  trackNames,
  verdictNames,
} from '../../../client/copy/labels'
import { ledgerSheet } from '../../../client/copy/ledger-sheet'
import { occurrenceWords, repeatCopy } from '../../../client/copy/repeat'
import { dayOf, lastDayOf } from '../dossier/moments'

/** A column of the workbook: the group above it, its head, how wide it is in characters, and what stands in it. */
export interface Column {
  group?: string
  head: string
  width: number
  value(row: LedgerRow, order: number): string | number
}

const { groups, heads, notes } = ledgerSheet

/** The columns an office's ledger has, in its order. */
export const columns: Column[] = [
  { head: heads.order, width: 6, value: (_row, order) => order },
  { head: heads.number, width: 19, value: ({ number }) => number },
  { head: heads.received, width: 11, value: ({ receivedAt }) => dayOf(receivedAt) },
  { group: groups.petitioner, head: heads.name, width: 9, value: ({ name }) => name },
  { group: groups.petitioner, head: heads.phone, width: 14, value: ({ phone }) => phone },
  { group: groups.petitioner, head: heads.address, width: 20, value: ({ address }) => address },
  { group: groups.matter, head: heads.channel, width: 7, value: ({ channel }) => channelNames[channel] },
  { group: groups.matter, head: heads.track, width: 9, value: ({ track }) => trackNames[track] },
  { group: groups.matter, head: heads.category, width: 10, value: ({ category }) => categoryNames[category] },
  { group: groups.matter, head: heads.opening, width: 36, value: ({ opening }) => opening },
  { group: groups.matter, head: repeatCopy.occurrence, width: 10, value: ({ nth }) => occurrenceWords(nth) },
  { group: groups.handlers, head: heads.firstHandler, width: 10, value: ({ firstHandler }) => firstHandler },
  { group: groups.handlers, head: heads.holder, width: 20, value: ({ holder }) => holder },
  { group: groups.times, head: heads.admitted, width: 11, value: ({ admittedOn }) => admittedOn },
  { group: groups.times, head: heads.due, width: 11, value: ({ dueAt }) => lastDayOf(dueAt) },
  { group: groups.times, head: heads.closed, width: 11, value: ({ closedAt }) => dayOf(closedAt) },
  {
    head: heads.outcome,
    width: 11,
    value: ({ outcome, status }) => (outcome ? outcomeNames[outcome] : statusNames[status]),
  },
  { head: heads.verdict, width: 9, value: ({ verdict }) => (verdict ? verdictNames[verdict] : '') },
  { head: heads.remark, width: 18, value: remark },
]

function remark({ isUrgent, cycle, extendedDays, recordedBy }: LedgerRow): string {
  return [
    isUrgent ? notes.urgent : '',
    cycle > 1 ? notes.again(cycle - 1) : '',
    extendedDays > 0 ? notes.extended(extendedDays) : '',
    recordedBy ? notes.recordedBy(recordedBy) : '',
  ]
    .filter(Boolean)
    .join('；')
}

/** Words that a spreadsheet would run as a formula once they are saved as CSV are marked as words. */
export const asWords = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
