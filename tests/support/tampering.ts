import { type Entry, evolve, hashOf } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import type { Cloud } from '../../local/cloud'

/** Somebody at the database itself, who can change what no door would. */
export function atTheStore({ store }: Pick<Cloud, 'store'>) {
  const rows = <T>(collection: string, query: object): T[] => store.find(collection, { ...query }) as unknown as T[]
  return {
    rows,
    replace: (collection: string, ...docs: object[]) => {
      for (const doc of docs) store.replace(collection, doc)
    },
    remove: (collection: string, query: object) => store.remove(collection, { ...query }),
    linesOf: (requestId: string) => rows<Entry>('entries', { requestId }).sort((a, b) => a.version - b.version),
    headOf: (requestId: string) => rows<Request>('requests', { _id: requestId })[0] as Request,
  }
}
export type Intruder = ReturnType<typeof atTheStore>

/** A line changed and sealed as if it had always been so. */
export function resealed(entry: Entry, change: Partial<Entry>): Entry {
  const unsealed = { ...entry, ...change }
  return { ...unsealed, hash: hashOf(unsealed) }
}

/** Lines each linked anew to the one before, and the head they lead to: a forgery that leaves no seam in the dossier itself. */
export function relinked(lines: Entry[]): { lines: Entry[]; head: Request } {
  const chain: Entry[] = []
  for (const line of lines) chain.push(resealed(line, { previousHash: chain.at(-1)?.hash ?? '' }))
  const head = chain.reduce<Request | undefined>((so, line) => evolve(so, line), undefined)
  if (!head) throw new Error('no lines')
  return { lines: chain, head }
}
