import type { DocumentTemplate } from '@shared/domain/document-template'
import { database, rows } from './cloud'
import { one, transact } from './transaction'

/** A saved version; `_id` is `<jurisdiction>-<key>-<version>`, so that a taken id means somebody was faster. */
export interface StoredTemplate extends DocumentTemplate {
  _id: string
  jurisdictionId: string
  callId: string
  personId: string
}

/** Every version a jurisdiction saved, the latest first. */
export const templatesOf = (jurisdictionId: string): Promise<StoredTemplate[]> =>
  rows(database.collection('templates').where({ jurisdictionId }).orderBy('version', 'desc').limit(1000))

/** Whether a jurisdiction has saved this version. */
export const isTemplateSaved = async (id: string): Promise<boolean> =>
  (await rows(database.collection('templates').where({ _id: id }).limit(1))).length > 0

/** Adds a version, and gives what stands under its id then: another one where somebody was faster. */
export const addTemplate = (template: StoredTemplate): Promise<StoredTemplate> =>
  transact(async (transaction) => {
    const earlier = await one<StoredTemplate>(transaction, 'templates', template._id)
    if (!earlier) await transaction.collection('templates').add({ data: template })
    return earlier ?? template
  })
