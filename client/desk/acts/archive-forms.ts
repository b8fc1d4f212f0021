import { retentionNames } from '../../copy/archiving'
import { optionsOf } from '../options'
import { type ActForm, AMONG_US, type FieldOf, reason } from './form'

type ArchiveAct = 'archive' | 'requestUnlock' | 'approveUnlock'

/** Putting a dossier into the archive and opening it again, as forms. */
export const archiveForms: { [A in ArchiveAct]: ActForm<FieldOf<A>> } = {
  archive: {
    words: '归档',
    intro: '归档以后锁定，不能再办、再改；要改，须申请解锁并由另一位负责人批准。',
    fields: {
      retention: {
        kind: 'choice',
        label: '保管期限',
        hint: '年限待核实，请按本地档案部门的规定选。',
        options: optionsOf(retentionNames),
      },
    },
  },
  requestUnlock: {
    words: '申请解锁',
    intro: '由另一位负责人批准以后，才能接着办。',
    fields: { reason: reason('为什么要解锁', AMONG_US) },
  },
  approveUnlock: { words: '批准解锁', intro: '批准以后，这一卷可以再办、再改；办完请重新归档。', fields: {} },
}
