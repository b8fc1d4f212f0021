import { type Entry, evolve } from '@shared/domain/ledger'
import { receivingStations } from '@shared/domain/petition/movement'
import { Refusal } from '@shared/domain/refusal'
import { actsAfterReview, actsAmongHands, actsThatRoute, type Command, decide } from '@shared/domain/request/decide'
import type { Circumstances, RoutingCircumstances } from '@shared/domain/request/decide/decision'
import { mayRead } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import { actsSince } from '../../cloud/dossier-store'
import { appendLines, lineOfCall, requestById } from '../../cloud/ledger-store'
import { personAtHome } from '../../cloud/people'
import { Taken } from '../../cloud/transaction'
import { sceneAround } from '../people/who'
import { checkTemplateIs } from '../templates/templates'
import { handsAround } from './hands'

/** Lines that change nothing a person decides by: an act made without having seen them is still meant. */
const quietActs: readonly Entry['act'][] = ['remind', 'escalate', 'settle', 'attach', 'reviewWords']

/** How often an act is decided afresh on a head that has not moved: what moved may be another dossier the act touches. */
const MOST_UNMOVED = 3

/** What an act gives back; read from its line, so that a repeated call gets the same. */
export const resultOf = ({ requestId, version, status }: Entry) => ({ requestId, version, status })

/** Decides an act and writes what it brings about; undefined where somebody wrote first, and it must be decided afresh. */
export type Write = (request: Request, command: Command, circumstances: Circumstances) => Promise<Entry | undefined>

/**
 * Does one act on a request: load, decide, commit, as one line of its dossier, or as `write` says where it touches others too.
 * Refuses with NOT_FOUND what the caller may not read, with CHANGED_MEANWHILE what they had not seen yet, and with BUSY where its line's
 * place is taken although nobody moved it on.
 */
export async function actOnRequest(
  target: { requestId: string; version: number },
  command: Command,
  circumstances: Circumstances,
  write: Write = writeLine,
): Promise<Entry> {
  let last = 0
  let unmoved = 0
  for (;;) {
    const request = await requestById(target.requestId)
    unmoved = request?.version === last ? unmoved + 1 : 0
    if (unmoved > MOST_UNMOVED) throw new Refusal('BUSY')
    last = request?.version ?? 0
    const own = await ownLine(request, target, command, circumstances)
    if (own) return own
    if (!request || !mayRead(request, circumstances.actor)) throw new Refusal('NOT_FOUND')
    const entry = await write(request, command, circumstances)
    if (entry) return entry
  }
}

/** The line this very call wrote before, if it did. Refuses with CHANGED_MEANWHILE where others wrote what the caller has not seen. */
async function ownLine(
  request: Request | undefined,
  target: { requestId: string; version: number },
  { act, callId }: Command,
  { actor }: Circumstances,
): Promise<Entry | undefined> {
  if (request?.version === target.version) return undefined
  const own = await lineOfCall(target.requestId, callId)
  if (own?.by.personId === actor.personId && own.act === act) return own
  if (!request || !mayRead(request, actor)) return undefined
  const unseen = await actsSince(target.requestId, target.version)
  const isQuiet = request.version > target.version && unseen.every((written) => quietActs.includes(written))
  if (!isQuiet) throw new Refusal('CHANGED_MEANWHILE')
  return undefined
}

const writeLine: Write = async (request, command, circumstances) => {
  const { template } = command.input as { template?: string }
  if (template) await checkTemplateIs(template, circumstances.actor.jurisdictionId)
  const entry = decide(request, command, await withScene(request, command, circumstances))
  return unlessTaken(async () => {
    await appendLines([{ entry, request: evolve(request, entry) }])
    return entry
  })
}

/** What `work` gives; undefined where somebody wrote the same line first. */
export async function unlessTaken<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Taken) return undefined
    throw error
  }
}

async function withScene(
  request: Request,
  { act, input }: Command,
  circumstances: Circumstances,
): Promise<Circumstances | RoutingCircumstances> {
  if (actsAmongHands.includes(act)) {
    const { stationId } = input as { stationId?: string }
    return { ...circumstances, hands: await handsAround(request, circumstances.actor, stationId) }
  }
  const later = actsAfterReview.includes(act) ? { later: await laterOf(request) } : {}
  if (!actsThatRoute.includes(act)) return { ...circumstances, ...later }
  const veteran = await personAtHome({ _id: request.veteran.personId })
  if (!veteran) throw new Error('a request whose veteran is on no roster')
  const saysSubject = act === 'convert' || act === 'reclassify'
  const { subject } = saysSubject ? (input as Pick<Request, 'subject'>) : request
  return {
    ...circumstances,
    ...later,
    scene: await sceneAround(veteran, subject, circumstances.at, outsideOf(request)),
  }
}

/** The stations that have the matter off the veteran's own way up. */
const outsideOf = (request: Request): string[] =>
  [...(request.holder.kind === 'station' ? [request.holder.id] : []), ...receivingStations(request)].filter(
    (id) => !request.stationPath.includes(id),
  )

/** The dossiers a matter was looked at again in, the next first. */
async function laterOf({ petition }: Request): Promise<Request[]> {
  const next = petition?.review && (await requestById(petition.review.requestId))
  return next ? [next, ...(await laterOf(next))] : []
}
