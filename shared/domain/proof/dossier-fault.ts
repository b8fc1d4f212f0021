import { brokenAt, canonical, type Entry, evolve } from '../ledger'
import type { Request } from '../request/request'
import type { Finding } from './finding'

/** What is wrong with one dossier read by itself, named for the first line it shows at: its chain, or a head its lines do not lead to. */
export function faultOf(entries: Entry[], head: Request): Finding | undefined {
  const at = { requestId: head._id, number: head.number }
  if (entries.length === 0) return { ...at, fault: 'missing', version: 1 }
  const broken = brokenAt(entries, head)
  if (broken) return { ...at, fault: broken.why, version: broken.version }
  const folded = entries.reduce<Request | undefined>((so, entry) => evolve(so, entry), undefined)
  const field = folded && differingField(folded, head)
  return field ? { ...at, fault: 'headDiffers', version: head.version, field } : undefined
}

function differingField(folded: Request, head: Request): string | undefined {
  const [should, is] = [folded, head] as unknown as Record<string, unknown>[]
  const names = new Set([...Object.keys(should ?? {}), ...Object.keys(is ?? {})])
  return [...names].sort().find((name) => said(should?.[name]) !== said(is?.[name]))
}

const said = (value: unknown): string => (value === undefined ? '' : canonical(value))
