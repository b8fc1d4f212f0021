import type { Output } from '@shared/contracts'
import { useRead } from './queries'

/** Who is holding the phone, as the server knows them. */
export type Session = Output<'veteran', 'session'>
/** One desk a person may sit at. */
export type Desk = Session['desks'][number]

/** What a veteran's home shows. */
export type Home = NonNullable<Session['home']>

/** Who one is and which station answers change by the day: no page asks again for so long, but the one that shows it. */
const LONG_TRUE = 600_000

/** Who I am and which desks I hold. */
export const useSession = () => useRead('veteran', 'session', {}, { staleTime: LONG_TRUE })

/** The same as it stands now, for the page that shows how one's matters stand. */
export const useSessionNow = () => useRead('veteran', 'session', {})

/** The first page of a desk. */
export function homeOf({ kind }: Pick<Desk, 'kind'>): string {
  if (kind === 'veteran') return '/veteran/home/index'
  return kind === 'instructor' ? '/instructor/tasks/index' : '/station/queue/index'
}
