import type { Act, Status, Track } from '@shared/domain/request/lifecycle'
import type { Actor, Role } from '@shared/domain/role'
import { standingAt } from './standing'
import { acted, after, type File, type How, li, townshipHead, townshipOfficer } from './town'

/** By then the veteran may judge and apply no more, and the time to call on them is over. */
const later = (file: File): How => ({ at: after(file.request.lastAt, 60) })

/** A closed or withdrawn matter that may be archived, is archived, or waits to be opened again; none where the act is another. */
export function archivedFor(
  act: Act,
  track: Track,
  from: Status,
): { file: File; who?: Partial<Record<Role, Actor>>; how?: How } | undefined {
  if (!['archive', 'requestUnlock', 'approveUnlock'].includes(act)) return undefined
  const file = over(track, from)
  if (act === 'archive') return { file, how: later(file) }
  const archived = acted(file, townshipOfficer, 'archive', later(file))
  return { file: act === 'requestUnlock' ? archived : acted(archived, townshipOfficer, 'requestUnlock') }
}

function over(track: Track, from: Status): File {
  const file = standingAt(track, from)
  if (from === 'withdrawn') return file
  return track === 'service' ? acted(file, li, 'confirm') : acted(file, townshipHead, 'followUp')
}
