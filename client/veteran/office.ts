import type { Output } from '@shared/contracts'
import { useRead } from '../queries'
import { useSession } from '../session'

/** A station as the veteran's pages name it. */
export interface Office {
  name: string
  phone: string
}

/** The station to call from any page: one's own, the one that is verifying, or the bureau while nobody is known. */
export function useOffice(): Office | undefined {
  const { data: session } = useSession()
  const isVeteran = session?.desks.some(({ kind }) => kind === 'veteran') ?? false
  const { data: home } = useRead('veteran', 'home', {}, { enabled: isVeteran })
  const { data: all } = useStations(session !== undefined && !isVeteran)
  if (home) return { name: home.card.stationName, phone: home.card.stationPhone }
  const stations = all?.stations ?? []
  return (
    stations.find(({ name }) => name === session?.stationName) ??
    stations.find(({ level }) => level === 'bureau') ??
    stations[0]
  )
}

/** Every station with its phone; they hardly ever change. */
export const useStations = (enabled = true) => useRead('veteran', 'stations', {}, { enabled })

/** One of the stations. */
export type Station = Output<'veteran', 'stations'>['stations'][number]
