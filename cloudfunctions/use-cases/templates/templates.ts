import type { Checked, Output } from '@shared/contracts'
import {
  checkTemplate,
  type DocumentTemplate,
  type DocumentTemplateKey,
  filled,
  openIn,
  versionName,
} from '@shared/domain/document-template'
import { notNow } from '@shared/domain/petition/file'
import { endingPaper } from '@shared/domain/petition/outcome'
import { endingKinds } from '@shared/domain/petition/stage'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { sampleTemplates } from '@shared/domain/sample-templates'
import type { Call } from '../../cloud/call'
import { traceRead } from '../../cloud/ledger-store'
import { addTemplate, isTemplateSaved, latestTemplatesOf } from '../../cloud/template-store'
import { isHeadOfBureau } from '../policies/bureau'
import { readable } from '../request/readable'
import { knownOf } from './known'

/** The latest wording of every paper and reply, and whether this caller words them: the head of the bureau does. */
export async function listTemplates(actor: Actor): Promise<Output<'station', 'listTemplates'>> {
  checkDesk(actor, 'listTemplates')
  const templates = (await latestOf(actor.jurisdictionId)).map(({ key, version, words, savedBy, savedAt }) => ({
    key,
    version,
    words,
    ...(savedBy && savedAt ? { savedBy, savedAt } : {}),
  }))
  return { templates, mayChange: isHeadOfBureau(actor) }
}

/**
 * Saves the version after the one the caller saw; a repeated call finds its own. Refuses with NOT_ALLOWED anyone but the head of the
 * bureau, PLACEHOLDER_UNKNOWN, and CHANGED_MEANWHILE where another version came first.
 */
export async function saveTemplate(
  { key, version: seen, words }: Checked<'station', 'saveTemplate'>,
  actor: Actor,
  { callId, at }: Call,
): Promise<Output<'station', 'saveTemplate'>> {
  if (!isHeadOfBureau(actor)) throw new Refusal('NOT_ALLOWED')
  checkTemplate(words)
  const { jurisdictionId, personId, name } = actor
  const version = seen + 1
  const latest = (await latestOf(jurisdictionId)).find((one) => one.key === key)
  if ((latest?.version ?? 0) < seen) throw new Refusal('CHANGED_MEANWHILE')
  const _id = `${jurisdictionId}-${key}-${version}`
  const stands = await addTemplate({
    _id,
    jurisdictionId,
    key,
    version,
    words,
    savedBy: name,
    savedAt: at,
    callId,
    personId,
  })
  const isOwn = stands.callId === callId && stands.personId === personId && stands.words === words
  if (!isOwn) throw new Refusal('CHANGED_MEANWHILE')
  return { key, version }
}

/**
 * A wording filled from a dossier the actor may read; its words come along, so it leaves the trace of a read. Refuses with NOT_FOUND, and
 * with NOT_NOW the paper a petition of another kind or stage ends with.
 */
export async function fillTemplate(
  { key, requestId }: Checked<'station', 'fillTemplate'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'fillTemplate'>> {
  checkDesk(actor, 'fillTemplate')
  const [request, templates] = await Promise.all([readable(requestId, actor), latestOf(actor.jurisdictionId)])
  const template = templates.find((one) => one.key === key)
  if (!template) throw new Refusal('NOT_FOUND')
  if (isOfAnother(request, key)) throw notNow(request)
  await traceRead(requestId, actor, at)
  const words = filled(template.words, knownOf(request, at))
  return { words, template: versionName(template), unfilled: openIn(words) }
}

const isOfAnother = ({ petition }: Request, key: DocumentTemplateKey): boolean =>
  (endingKinds as readonly string[]).includes(key) && (!petition || key !== endingPaper(petition, petition.opinion))

/** Refuses with NOT_FOUND a wording a line claims to begin with and that this county never had. */
export async function checkTemplateIs(template: string, jurisdictionId: string): Promise<void> {
  const [key, version] = template.split('@')
  const isSample = version === '0' && sampleTemplates.some((one) => one.key === key)
  if (!isSample && !(await isTemplateSaved(`${jurisdictionId}-${key}-${version}`))) throw new Refusal('NOT_FOUND')
}

async function latestOf(jurisdictionId: string): Promise<DocumentTemplate[]> {
  const saved = await latestTemplatesOf(jurisdictionId)
  return sampleTemplates.map((sample) => saved.find(({ key }) => key === sample.key) ?? sample)
}
