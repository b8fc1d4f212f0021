import type { Output } from '@shared/contracts'
import { useRead } from './queries'

/** Who is holding the phone, as the server knows them. */
export type Session = Output<'veteran', 'session'>
/** One desk a person may sit at. */
export type Desk = Session['desks'][number]

/** Who I am and which desks I hold. */
export function useSession() {
  return useRead('veteran', 'session', {})
}

/** The first page of a desk. */
export function homeOf({ kind }: Pick<Desk, 'kind'>): string {
  if (kind === 'veteran') return '/veteran/home/index'
  return kind === 'instructor' ? '/instructor/tasks/index' : '/station/queue/index'
}
