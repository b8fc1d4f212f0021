/** What a person is when they act: the desk they sit at. `clock` is the timer. */
export const roles = ['veteran', 'instructor', 'officer', 'head', 'auditor', 'clock'] as const
export type Role = (typeof roles)[number]

/** Names who may find a request: `veteran:<personId>`, `instructor:<instructorId>` or `station:<stationId>`. */
export type ReaderKey = `${'veteran' | 'instructor' | 'station'}:${string}`

/** The station whose desk a staff actor sits at. */
export const stationOf = ({ key }: Pick<Actor, 'key'>): string => key.slice('station:'.length)

/** Who is acting, worked out on the server from the caller's identity and never from input. */
export interface Actor {
  personId: string
  name: string
  role: Role
  /** The key under which this actor finds requests. */
  key: ReaderKey
  /** The keys of every desk of theirs: what is kept from one is kept from its people at whatever desk. */
  deskKeys: readonly ReaderKey[]
  /** The jurisdiction (a bureau's county) whose calendar and clock policy bind this actor. */
  jurisdictionId: string
}
