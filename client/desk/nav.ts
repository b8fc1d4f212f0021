import type { DeskAct } from '@shared/domain/request/permission'
import { deskCopy } from '../copy/desk'
import { searchCopy } from '../copy/search'

/** One page of a desk's navigation. */
export interface NavItem {
  key: string
  label: string
  path: string
  /** What is done there: shown to those whose desk does it. */
  act: DeskAct
}

/** The pages each desk needs every day; what a station needs less often is behind the last. */
export const navOf = {
  instructor: [
    { key: 'tasks', label: deskCopy.taskNav, path: '/instructor/tasks/index', act: 'listTasks' },
    { key: 'search', label: searchCopy.title, path: '/instructor/search/index', act: 'search' },
    { key: 'card', label: deskCopy.cardNav, path: '/instructor/card/index', act: 'publishCard' },
  ],
  station: [
    { key: 'queue', label: deskCopy.queueNav, path: '/station/queue/index', act: 'listQueue' },
    { key: 'search', label: searchCopy.title, path: '/station/search/index', act: 'search' },
    { key: 'ledger', label: deskCopy.ledgerTitle, path: '/station/ledger/index', act: 'listLedger' },
    { key: 'board', label: deskCopy.boardTitle, path: '/station/board/index', act: 'readBoard' },
    { key: 'record', label: deskCopy.recordTitle, path: '/station/record/index', act: 'submit' },
    { key: 'joins', label: deskCopy.joinsTitle, path: '/station/joins/index', act: 'verifyJoin' },
    { key: 'more', label: deskCopy.moreNav, path: '/station/more/index', act: 'listQueue' },
  ],
} as const satisfies Record<string, readonly NavItem[]>

export type NavKey = (typeof navOf)['instructor' | 'station'][number]['key']
