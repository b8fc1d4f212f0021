import { useRead } from './queries'

/** A desk someone may sit at. */
export type Desk = 'veteran' | 'instructor' | 'station'

/** Who is holding the phone, as the server knows them. */
export interface Session {
  personId: string
  name: string
  desks: readonly { desk: Desk; place: string }[]
}

/** Who I am and which desks I hold; read once and kept for the visit. */
export function useSession() {
  return useRead<Session>('veteran', 'whoAmI')
}
