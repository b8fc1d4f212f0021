/** The three levels of the service network (服务体系): a bureau guides townships, a township guides villages. */
export const stationLevels = ['bureau', 'township', 'village'] as const
export type StationLevel = (typeof stationLevels)[number]

/** A veterans' service station (退役军人服务站), a township's service centre, or the county bureau (退役军人事务局). */
export interface Station {
  _id: string
  level: StationLevel
  name: string
  /** Digits that open each ledger number of this station's book. */
  code: string
  /** Itself first, then each station above it up to the bureau. */
  path: string[]
  phone: string
  address: string
  /** Office hours as printed on the door, for people to read; clocks use the jurisdiction's calendar. */
  hours: string
  /** Whether at least one officer works here: a queue nobody reads is never anyone's owner. */
  isStaffed: boolean
}
