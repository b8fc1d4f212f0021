import { Refusal } from '@shared/domain/refusal'
import { onlineManager } from '@tanstack/react-query'
import type { Attachment } from '../attachments'
import { call, newCallId, store } from '../cloud'
import { sentenceFor } from '../copy/refusals'
import { keep, kept } from '../kept'
import { queryClient } from '../queries'
import { Unreachable } from '../unreachable'
import { watched } from '../watched'
import { dropFile, isStillThere, keepFile } from './keep-file'

/** One file on its way to a matter that is already registered. */
export interface Upload {
  /** Also the id of the call that attaches it, so that a repeated try attaches it once. */
  id: string
  requestId: string
  version: number
  kind: Attachment['kind']
  localPath: string
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  fileId?: string
  problem?: string
}

const NAME = 'uploads'
const sending = watched()
let all: Upload[] | undefined
let isRunning = false

const uploads = (): Upload[] => {
  all ??= (kept<Upload[]>(NAME) ?? [])
    .filter(({ fileId, localPath }) => fileId || isStillThere(localPath))
    .map((one) => ({ ...one, state: 'failed' as const }))
  return all
}

function replace(next: Upload[]): void {
  all = next
  const unfinished = next.filter(({ state }) => state !== 'sent')
  keep(NAME, unfinished.length > 0 ? unfinished : undefined)
  sending.tell()
}

const change = (id: string, patch: Partial<Upload>) =>
  replace(uploads().map((one) => (one.id === id ? { ...one, ...patch } : one)))

/** The files of one matter, kept current. */
export const useUploads = (requestId: string): Upload[] =>
  sending.useLatest(uploads).filter((one) => one.requestId === requestId)

/** Sends kept files to a registered matter, one after the other. */
export function send(requestId: string, version: number, files: Pick<Upload, 'kind' | 'localPath'>[]): void {
  const added = files.map((file): Upload => ({ id: newCallId(), requestId, version, ...file, state: 'waiting' }))
  replace([...uploads(), ...added])
  void run()
}

/** Keeps freshly chosen files first, then sends them. */
export async function keepAndSend(requestId: string, version: number, kind: Upload['kind'], paths: string[]) {
  const localPaths = await Promise.all(paths.map(keepFile))
  send(
    requestId,
    version,
    localPaths.map((localPath) => ({ kind, localPath })),
  )
}

/** Tries what did not arrive once more. */
export function retryUploads(): void {
  replace(uploads().map((one) => (one.state === 'failed' ? { ...one, state: 'waiting' } : one)))
  void run()
}

/** Gives up what did not arrive for one matter. */
export function dropUploads(requestId: string): void {
  const given = (one: Upload) => one.requestId === requestId && one.state === 'failed'
  for (const { localPath } of uploads().filter(given)) dropFile(localPath)
  replace(uploads().filter((one) => !given(one)))
}

onlineManager.subscribe((isOnline) => isOnline && retryUploads())

async function run(): Promise<void> {
  if (isRunning) return
  isRunning = true
  for (let next = waiting(); next; next = waiting()) await sendOne(next)
  isRunning = false
}

const waiting = () => uploads().find(({ state }) => state === 'waiting')

async function sendOne(one: Upload): Promise<void> {
  change(one.id, { state: 'sending' })
  try {
    const fileId = one.fileId ?? (await store(one.localPath, one.kind, `requests/${one.requestId}`))
    change(one.id, { fileId })
    await attach(one, fileId)
    change(one.id, { state: 'sent' })
    dropFile(one.localPath)
    void queryClient.invalidateQueries({ queryKey: ['veteran', 'readMine'] })
  } catch (error) {
    const isAway = error instanceof Unreachable
    const failed = { state: 'failed' as const, problem: isAway ? undefined : sentenceFor(error) }
    replace(uploads().map((other) => (isCaught(other, one, isAway) ? { ...other, ...failed } : other)))
  }
}

/** With no network the ones behind it need not be tried. */
const isCaught = (other: Upload, one: Upload, isAway: boolean) =>
  other.id === one.id || (isAway && other.state === 'waiting')

/** Attaches after others acted too: a file needs no second look at the matter. */
async function attach({ id, requestId, version }: Upload, fileId: string): Promise<void> {
  try {
    await call('veteran', 'attach', { requestId, version, fileId }, { callId: id })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'CHANGED_MEANWHILE') throw error
    const { version: latest } = await call('veteran', 'readMine', { requestId })
    await call('veteran', 'attach', { requestId, version: latest, fileId }, { callId: id })
  }
}
