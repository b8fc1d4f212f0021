import type { DeskAct } from '@shared/domain/request/permission'
import { archivingCopy, verifyCopy } from '../../copy/archiving'
import { deskCopy } from '../../copy/desk'
import { exportsCopy } from '../../copy/exports'
import { checklistCopy } from '../../copy/petition'
import { policiesCopy } from '../../copy/policies'
import { staffCopy } from '../../copy/staff'
import { handsRulesCopy, templatesCopy } from '../../copy/templates'

/** A page a station needs less often: what it is called, what one does there, and which act lets one in. */
interface FurtherPage {
  title: string
  text: string
  path: string
  act: DeskAct
}

/** What stands behind “更多”, under its two headings. */
export const further: readonly { title: string; pages: readonly FurtherPage[] }[] = [
  {
    title: '档案',
    pages: [
      { title: archivingCopy.title, text: '办结的卷归档、移交', path: '/station/archive/index', act: 'listArchive' },
      { title: verifyCopy.title, text: '看台账有没有被改动', path: '/station/verify/index', act: 'verifyBook' },
      { title: exportsCopy.title, text: '近一天取走的台账和卷宗', path: '/station/exports/index', act: 'exportLedger' },
    ],
  },
  {
    title: '设置',
    pages: [
      {
        title: staffCopy.title,
        text: '谁在哪个岗位，设站、任用、交接',
        path: '/station/staff/index',
        act: 'listStaff',
      },
      { title: policiesCopy.title, text: '各项时限、节假日安排', path: '/station/policies/index', act: 'listPolicies' },
      {
        title: templatesCopy.title,
        text: '文书和统一答复的文稿',
        path: '/station/templates/index',
        act: 'listTemplates',
      },
      {
        title: handsRulesCopy.title,
        text: '哪些答复要两个人看，回头看抽多少，常转给哪些单位',
        path: '/station/hands-rules/index',
        act: 'readHandsRules',
      },
      {
        title: checklistCopy.title,
        text: '来访接待逐项核对',
        path: '/station/checklist/index',
        act: 'readVisitChecklist',
      },
      { title: deskCopy.dryRunTitle, text: '一件诉求会派给谁、为什么', path: '/station/dry-run/index', act: 'dryRun' },
    ],
  },
]
