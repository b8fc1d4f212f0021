import type { Output } from '@shared/contracts'
import { keep } from './kept'
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

/** The name under which the phone keeps which station's desk somebody sits at. */
export const STATION_DESK = 'stationDesk'

/** Sits at a station's desk and remembers it, or forgets which it was. */
export const chooseStation = (stationId: string | undefined): void => keep(STATION_DESK, stationId)

/** Whether a desk is a station's, of which somebody may hold several. */
export const isStaff = ({ kind }: Pick<Desk, 'kind'>): boolean => kind === 'officer' || kind === 'auditor'

/** Sits down at this very desk; its first page. */
export function sitAt(desk: Desk): string {
  if (isStaff(desk)) chooseStation(desk.stationId)
  return homeOf(desk)
}

/** The first page of a desk. */
function homeOf({ kind }: Pick<Desk, 'kind'>): string {
  if (kind === 'veteran') return '/veteran/home/index'
  return kind === 'instructor' ? '/instructor/tasks/index' : '/station/queue/index'
}
