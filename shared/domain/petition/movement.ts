import type { ChinaDate, Instant } from '../clock/china-time'
import { cancelClock, meetClock } from '../clock/clock'
import type { Request } from '../request/request'
import type { Holder, RequestState } from '../request/state'

/** The three ways a matter moves between bodies: 转送, 交办, 督办 (信访工作条例 22, 标准镇 75). */
export const movementKinds = ['refer', 'assign', 'supervise'] as const
export type MovementKind = (typeof movementKinds)[number]

/** A station of the county by its id, or a body outside the system by the name staff wrote. */
export interface Place {
  stationId?: string
  name: string
}

/** A matter sent from a station to another body; what became of it is added by later lines. */
export interface Movement {
  /** The version of the line that sent it. */
  id: string
  kind: MovementKind
  from: Holder
  to: Place
  words: string
  sentOn: ChinaDate
  /** The last day for the result (指定办理期限, 条例 22). */
  dueOn?: ChinaDate
  receipt?: { on: ChinaDate; by: string; at: Instant }
  /** What was done; `attachments` are among the dossier's files. */
  result?: { words: string; by: string; at: Instant; attachments: string[] }
  /** Given back, called back, or over because the petitioner took the matter back (`isWithdrawn`). */
  returned?: { reason: string; by: string; at: Instant; isWithdrawn?: true }
}

type Moved = Pick<RequestState, 'movements'>

/** Whether its receiver still owes a result: an assignment and a supervision do, a referral never. */
export const owesResult = ({ kind, result, returned }: Movement): boolean =>
  kind !== 'refer' && result === undefined && returned === undefined

/** The stations a matter was sent to and that did not give it back: their staff find it and act on it. */
export const receivingStations = ({ movements = [] }: Moved): string[] =>
  movements.flatMap(({ to, returned }) => (to.stationId && !returned ? to.stationId : []))

/** The movements with more known about one of them. */
export const withMovement = (
  { movements = [] }: Moved,
  id: string,
  facts: Partial<Pick<Movement, 'receipt' | 'result' | 'returned'>>,
): Movement[] => movements.map((movement) => (movement.id === id ? { ...movement, ...facts } : movement))

/** The clocks after a movement's result came in, kept or late. */
export const resultIn = (clocks: RequestState['clocks'], id: string, at: Instant): RequestState['clocks'] =>
  clocks.map((clock) => (clock.movementId === id ? meetClock(clock, at) : clock))

/** The clocks after a movement that owes no result any more. */
export const resultOff = (clocks: RequestState['clocks'], id: string, at: Instant): RequestState['clocks'] =>
  clocks.map((clock) => (clock.movementId === id ? cancelClock(clock, at) : clock))

/** What changes once a petitioner took the matter back: whatever was sent out and not answered yet owes nothing any more. */
export const takenBack = (
  { movements }: Moved,
  returned: NonNullable<Movement['returned']>,
): Pick<RequestState, 'movements'> =>
  movements
    ? {
        movements: movements.map((movement) =>
          movement.result || movement.returned
            ? movement
            : { ...movement, returned: { ...returned, isWithdrawn: true } },
        ),
      }
    : {}

/** Who holds a matter that goes back: its sender, or the station that keeps its dossier where it is kept from the sender by now. */
export const backTo = ({ withheldFrom, queue }: Pick<RequestState, 'withheldFrom' | 'queue'>, from: Holder): Holder =>
  withheldFrom.includes(`${from.kind}:${from.id}`) ? queue : from

/** What changes when the station that holds a matter gives it back: its movements there are over and owe nothing. */
export function givenBackBy(
  request: Request,
  stationId: string,
  returned: NonNullable<Movement['returned']>,
): Pick<RequestState, 'movements' | 'clocks'> {
  const over = (request.movements ?? []).filter(
    (movement) =>
      movement.to.stationId === stationId && movement.kind !== 'supervise' && !movement.result && !movement.returned,
  )
  return over.reduce<Pick<RequestState, 'movements' | 'clocks'>>(
    (so, { id }) => ({
      movements: withMovement(so, id, { returned }),
      clocks: resultOff(so.clocks, id, returned.at),
    }),
    { movements: request.movements, clocks: request.clocks },
  )
}
