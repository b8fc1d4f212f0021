import type { Role } from '@shared/domain/role'
import { useEffect } from 'react'
import { useKept } from '../kept'
import { chooseStation, type Desk, isStaff, STATION_DESK, useSession } from '../session'

/** One desk as the switch offers it. */
export interface Seat extends Desk {
  isHere: boolean
}

/** Which station's desk I sit at; it goes along with every call, and nothing needs it while there is only one. */
export const useStationId = (): string | undefined => useKept(STATION_DESK)

/** Every desk I hold, and which one this page belongs to. */
export function useSeats(here: 'instructor' | 'station'): { seats: Seat[]; current?: Seat } {
  const { data } = useSession()
  const stationId = useStationId()
  const desks = data?.desks ?? []
  const staffed = desks.filter(isStaff)
  const isGone = data !== undefined && stationId !== undefined && !staffed.some((desk) => desk.stationId === stationId)
  useEffect(() => {
    if (isGone) chooseStation(undefined)
  }, [isGone])
  const mine = staffed.find((desk) => desk.stationId === stationId) ?? staffed[0]
  const seats = desks.map((desk) => ({
    ...desk,
    isHere: here === 'instructor' ? desk.kind === 'instructor' : desk === mine,
  }))
  return { seats, current: seats.find(({ isHere }) => isHere) }
}

/** What somebody is at one of their desks. */
export const roleAt = ({ kind, isHead }: Pick<Desk, 'kind' | 'isHead'>): Role => (isHead ? 'head' : kind)
