import type { Output } from '@shared/contracts'
import { useRead } from '../queries'
import { type Session, useSession } from '../session'

/** The station to call from any page, as the veteran's pages name it. */
export const useOffice = (): Session['office'] => useSession().data?.office

/** Every station; they hardly ever change. */
export const useStations = () => useRead('veteran', 'stations', {})

/** One of the stations. */
export type Station = Output<'veteran', 'stations'>['stations'][number]
