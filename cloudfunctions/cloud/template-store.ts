import type { DocumentTemplate } from '@shared/domain/document-template'
import { command, database, piped, rows } from './cloud'
import { one, transact } from './transaction'

/** A saved version; `_id` is `<jurisdiction>-<key>-<version>`, so that a taken id means somebody was faster. */
export interface StoredTemplate extends DocumentTemplate {
  _id: string
  jurisdictionId: string
  callId: string
  personId: string
}

/** The latest version of each wording a jurisdiction saved. */
export async function latestTemplatesOf(jurisdictionId: string): Promise<StoredTemplate[]> {
  const latest = await piped<{ id: string }>(
    database
      .collection('templates')
      .aggregate()
      .match({ jurisdictionId })
      .sort({ version: -1 })
      .group({ _id: '$key', id: { $first: '$_id' } }),
  )
  const ids = latest.map(({ id }) => id)
  return ids.length === 0 ? [] : rows(database.collection('templates').where({ _id: command.in(ids) }))
}

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
