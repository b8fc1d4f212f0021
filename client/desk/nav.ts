import { deskCopy } from '../copy/desk'

/** One page of a desk's navigation. */
export interface NavItem {
  key: string
  label: string
  path: string
  /** Not shown to those who only read. */
  writes?: true
}

/** The pages of each desk. */
export const navOf = {
  instructor: [
    { key: 'tasks', label: deskCopy.taskNav, path: '/instructor/tasks/index' },
    { key: 'card', label: deskCopy.cardNav, path: '/instructor/card/index' },
  ],
  station: [
    { key: 'queue', label: deskCopy.queueNav, path: '/station/queue/index' },
    { key: 'ledger', label: deskCopy.ledgerTitle, path: '/station/ledger/index' },
    { key: 'board', label: deskCopy.boardTitle, path: '/station/board/index' },
    { key: 'record', label: deskCopy.recordTitle, path: '/station/record/index', writes: true },
    { key: 'dryRun', label: deskCopy.dryRunTitle, path: '/station/dry-run/index', writes: true },
    { key: 'joins', label: deskCopy.joinsTitle, path: '/station/joins/index', writes: true },
  ],
} as const satisfies Record<string, readonly NavItem[]>

export type NavKey = (typeof navOf)['instructor' | 'station'][number]['key']
