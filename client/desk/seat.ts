import type { Role } from '@shared/domain/role'
import { useEffect, useSyncExternalStore } from 'react'
import { keep, kept } from '../kept'
import { useRead } from '../queries'
import { type Desk, useSession } from '../session'

const key = 'stationDesk'
const listeners = new Set<() => void>()

const chosen = (): string => kept<string>(key) ?? ''

/** Sits at another station's desk and remembers it. */
export function chooseStation(stationId: string): void {
  keep(key, stationId || undefined)
  for (const tell of listeners) tell()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One desk as the switch offers it. */
export interface Seat extends Desk {
  isHere: boolean
}

/** Which station's desk I sit at; it goes along with every call, and nothing needs it while there is only one. */
export function useStationId(): string | undefined {
  return useSyncExternalStore(subscribe, chosen) || undefined
}

/** Every desk I hold, and which one this page belongs to. */
export function useSeats(here: 'instructor' | 'station'): { seats: Seat[]; current?: Seat } {
  const { data } = useSession()
  const stationId = useStationId()
  const desks = data?.desks ?? []
  const staffed = desks.filter(isStaff)
  const stations = useRead('veteran', 'stations', {}, { enabled: staffed.length > 1 })
  const isGone = data !== undefined && stationId !== undefined && !staffed.some((desk) => desk.stationId === stationId)
  useEffect(() => {
    if (isGone) chooseStation('')
  }, [isGone])
  const mine = staffed.find((desk) => desk.stationId === stationId) ?? staffed[0]
  const seats = desks.map((desk) => ({
    ...desk,
    stationName: stations.data?.stations.find(({ id }) => id === desk.stationId)?.name ?? desk.stationName,
    isHere: here === 'instructor' ? desk.kind === 'instructor' : desk === mine,
  }))
  return { seats, current: seats.find(({ isHere }) => isHere) }
}

/** What somebody is at one of their desks. */
export const roleAt = ({ kind, isHead }: Pick<Desk, 'kind' | 'isHead'>): Role => (isHead ? 'head' : kind)

const isStaff = ({ kind }: Desk): boolean => kind === 'officer' || kind === 'auditor'
