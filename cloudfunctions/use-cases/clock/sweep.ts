import { createHash } from 'node:crypto'
import type { Instant } from '@shared/domain/clock/china-time'
import { isOverdue, needsEscalation, needsReminder, settleProvisional } from '@shared/domain/clock/clock'
import { Refusal } from '@shared/domain/refusal'
import type { HandOverReason } from '@shared/domain/request/decide/station'
import { runningClocks } from '@shared/domain/request/request'
import type { Actor, ReaderKey } from '@shared/domain/role'
import { whereItBroke } from '@shared/domain/where-it-broke'
import type { Jurisdiction } from '../../cloud/people'
import { updateInstructor } from '../../cloud/people'
import { allJurisdictions, onLeaveAt, termsOver, unstaffedStations } from '../../cloud/sweep-store'
import { needingAttention, openHeldBy, type Swept, type SweptClocks, settlingWith } from '../../cloud/swept-requests'
import { circumstancesOf } from '../people/who'
import { actOnRequest } from '../request/act-on-request'
import type { Counts, Step } from './in-turn'

/** How many requests one look takes up; what is left waits for the next sweep, minutes later. */
const MOST_AT_ONCE = 100

type Jurisdictions = Map<string, Jurisdiction>
type ClockActName = 'remind' | 'escalate' | 'lapse' | 'settle' | 'handOver'
type ClockAct = (request: Swept, name: ClockActName, input: object, sign: string) => Promise<boolean>

/** The walk of the clock through everything it looks after; run twice, late or half, it writes nothing twice. */
export function sweepSteps(at: Instant): Record<'keepUrgentPromises' | 'handOver' | 'settle' | 'keepPromises', Step> {
  let known: Promise<Jurisdictions> | undefined
  const rules = () => {
    known ??= allJurisdictions().then((all) => new Map(all.map((jurisdiction) => [jurisdiction._id, jurisdiction])))
    return known
  }
  const step = (work: (act: ClockAct, jurisdictions: Jurisdictions) => Promise<void>) => async () => {
    const jurisdictions = await rules()
    const done: Counts = {}
    await work(async (request, name, input, sign) => {
      const result = await writeAsClock(request, { act: name, input, sign }, jurisdictions, at)
      done[result] = (done[result] ?? 0) + 1
      return result === name
    }, jurisdictions)
    return done
  }
  return {
    keepUrgentPromises: step((act) => keepPromises(true, at, act)),
    handOver: step((act) => handOverWork(at, act)),
    settle: step((act, jurisdictions) => settleDueTimes(jurisdictions, act)),
    keepPromises: step((act) => keepPromises(false, at, act)),
  }
}

/** Moves what an ended term, a leave or an unstaffed queue left behind. */
async function handOverWork(at: Instant, act: ClockAct): Promise<void> {
  const move = async (key: ReaderKey, why: HandOverReason) => {
    const left = await openHeldBy(key, MOST_AT_ONCE)
    let moved = 0
    for (const request of left) if (await act(request, 'handOver', { why }, `${key}-${request.version}`)) moved += 1
    return moved === left.length && left.length < MOST_AT_ONCE
  }
  for (const { _id } of await termsOver(at, MOST_AT_ONCE)) {
    const isAllMoved = await move(`instructor:${_id}`, 'termEnded')
    if (isAllMoved) await updateInstructor(_id, { ended: true })
  }
  for (const { _id } of await onLeaveAt(at)) await move(`instructor:${_id}`, 'onLeave')
  for (const { _id } of await unstaffedStations()) await move(`station:${_id}`, 'unstaffed')
}

/** Gives due times that waited for a year's notice their real day once the notice is in. */
async function settleDueTimes(jurisdictions: Jurisdictions, act: ClockAct): Promise<void> {
  const years = [...jurisdictions.values()].flatMap(({ calendar }) => Object.keys(calendar.years).map(Number))
  for await (const request of settlingWith([...new Set(years)])) {
    const calendar = jurisdictions.get(request.stationPath.at(-1) ?? '')?.calendar
    const isIn = request.clocks.some(
      (clock) => clock.isProvisional && calendar && !settleProvisional(clock, calendar).isProvisional,
    )
    if (isIn) await act(request, 'settle', {}, String(request.version))
  }
}

/** Looks at every promise that asks for it, and past those that are left for the next sweep. */
async function keepPromises(isUrgent: boolean, at: Instant, act: ClockAct): Promise<void> {
  for await (const request of needingAttention(at, isUrgent)) await keepPromise(request, at, act)
}

/** Closes what no verdict came for; else tells whoever must know of a late promise, and reminds of one half gone. */
async function keepPromise(request: SweptClocks, at: Instant, act: ClockAct): Promise<unknown> {
  const running = runningClocks(request)
  if (running.some((clock) => clock.key === 'reopenWindow' && isOverdue(clock, at))) {
    return act(request, 'lapse', {}, `${request.cycle}`)
  }
  const late = running.find((clock) => needsEscalation(clock, at))
  if (late) return act(request, 'escalate', { key: late.key }, `${late.key}-${late.dueAt}`)
  const near = running.find((clock) => needsReminder(clock, at))
  if (near) return act(request, 'remind', { key: near.key }, `${near.key}-${near.remindAt}`)
}

/** Writes one line as the clock; what somebody changed meanwhile, or what breaks, is left for the next sweep and stops no other. */
async function writeAsClock(
  request: Swept,
  { act, input, sign }: { act: ClockActName; input: object; sign: string },
  jurisdictions: Jurisdictions,
  at: Instant,
): Promise<ClockActName | 'leftForNext'> {
  // The same finding always makes the same call id, so that two sweeps at once write one line.
  const callId = createHash('sha256').update(`${request._id}|${act}|${sign}`).digest('hex').slice(0, 32)
  try {
    const jurisdiction = jurisdictions.get(request.stationPath.at(-1) ?? '')
    if (!jurisdiction) throw new Error('a request whose stations are in no jurisdiction')
    const actor: Actor = {
      personId: 'clock',
      name: '系统',
      role: 'clock',
      key: 'station:clock',
      jurisdictionId: jurisdiction._id,
    }
    await actOnRequest(
      { requestId: request._id, version: request.version },
      { act, input, callId },
      circumstancesOf({ actor, jurisdiction }, at),
    )
    return act
  } catch (error) {
    if (!(error instanceof Refusal))
      console.error(JSON.stringify({ requestId: request._id, act, ...whereItBroke(error) }))
    return 'leftForNext'
  }
}
