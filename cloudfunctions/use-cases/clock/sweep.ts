import { type Instant, secondsOf } from '@shared/domain/clock/china-time'
import { isOverdue, needsEscalation, needsReminder, underNotice } from '@shared/domain/clock/clock'
import { digestOf } from '@shared/domain/digest'
import { Refusal } from '@shared/domain/refusal'
import type { HandOverReason } from '@shared/domain/request/decide/station'
import { runningClocks } from '@shared/domain/request/request'
import type { Actor, ReaderKey } from '@shared/domain/role'
import { whereItBroke } from '@shared/domain/where-it-broke'
import { deleteFile } from '../../cloud/files'
import type { Jurisdiction } from '../../cloud/people'
import {
  allJurisdictions,
  endTerms,
  onLeaveAt,
  photosOf,
  recountedTo,
  termsOver,
  unstaffedStations,
} from '../../cloud/sweep-store'
import { needingAttention, openHeldBy, recountedIn, type Swept, type SweptClocks } from '../../cloud/swept-requests'
import type { Time } from '../../cloud/time'
import { circumstancesOf } from '../people/who'
import { actOnRequest } from '../request/act-on-request'
import type { Counts, Step } from './in-turn'

type Jurisdictions = Map<string, Jurisdiction>
type ClockActName = 'remind' | 'escalate' | 'lapse' | 'settle' | 'handOver'

/** One step of a sweep: its counts, and how it writes a line; false where that is left for the next sweep. */
interface Walk {
  at: Instant
  time: Time
  jurisdictions: Jurisdictions
  act(request: Swept, name: ClockActName, input: object, sign: string): Promise<boolean>
}

/** The walk of the clock through everything it looks after; run twice, late or half, it writes nothing twice. */
export function sweepSteps(at: Instant): Record<'keepUrgentPromises' | 'keepPromises' | 'handOver' | 'settle', Step> {
  let known: Promise<Jurisdictions> | undefined
  const rules = () => {
    known ??= allJurisdictions().then((all) => new Map(all.map((jurisdiction) => [jurisdiction._id, jurisdiction])))
    return known
  }
  const step =
    (work: (walk: Walk) => Promise<void>): Step =>
    async (time) => {
      const jurisdictions = await rules()
      const done: Counts = {}
      const act: Walk['act'] = async (request, name, input, sign) => {
        const result = await writeAsClock(request, { act: name, input, sign }, jurisdictions, at)
        done[result] = (done[result] ?? 0) + 1
        return result === name
      }
      await work({ at, time, jurisdictions, act })
      return done
    }
  return {
    keepUrgentPromises: step((walk) => keepPromises(true, walk)),
    keepPromises: step((walk) => keepPromises(false, walk)),
    handOver: step(handOverWork),
    settle: step(recountDueTimes),
  }
}

/** Moves what ended terms, leaves and unstaffed queues left behind; a term whose work is all moved has ended for good. */
async function handOverWork({ at, time, act }: Walk): Promise<void> {
  const [over, onLeave, unstaffed] = await Promise.all([termsOver(at), onLeaveAt(at), unstaffedStations()])
  const reasons = new Map<ReaderKey, HandOverReason>([
    ...unstaffed.map((id) => [`station:${id}`, 'unstaffed'] as const),
    ...onLeave.map((id) => [`instructor:${id}`, 'onLeave'] as const),
    ...over.map((id) => [`instructor:${id}`, 'termEnded'] as const),
  ])
  if (reasons.size === 0) return
  const kept = new Set<ReaderKey>()
  for await (const request of openHeldBy([...reasons.keys()])) {
    if (!time.isLeft()) return
    const { holderKey, version } = request
    if (!(await act(request, 'handOver', { why: reasons.get(holderKey) }, `${holderKey}-${version}`)))
      kept.add(holderKey)
  }
  await endForGood(over.filter((id) => !kept.has(`instructor:${id}`)))
}

/** Ends terms; what a card showed has served its purpose and goes with them (个人信息保护法 47), first of all, so that none is forgotten. */
async function endForGood(terms: string[]): Promise<void> {
  await Promise.all((await photosOf(terms)).map(deleteFile))
  await endTerms(terms)
}

/** No function runs longer: whoever read the rules before has written by then. */
const LONGEST_CALL_SECONDS = 60

/** Counts due times anew where a year's notice came in; a sweep goes on where the last one stopped, and none is left out. */
async function recountDueTimes({ at, time, jurisdictions, act }: Walk): Promise<void> {
  for (const { _id, calendar, recount } of jurisdictions.values()) {
    if (!recount || secondsOf(at) - secondsOf(recount.since) < LONGEST_CALL_SECONDS) continue
    let { after } = recount
    let isWhole = true
    for await (const request of recountedIn(_id, after)) {
      if (!time.isLeft()) {
        isWhole = false
        break
      }
      const isMoved = request.clocks.some((clock) => underNotice(clock, calendar) !== clock)
      if (isMoved && !(await act(request, 'settle', {}, String(request.version)))) isWhole = false
      if (isWhole) after = request._id
    }
    await recountedTo(_id, recount.since, isWhole ? undefined : after)
  }
}

/** Looks at every promise that asks for it, and past those that are left for the next sweep. */
async function keepPromises(isUrgent: boolean, walk: Walk): Promise<void> {
  for await (const request of needingAttention(walk.at, isUrgent)) {
    if (!walk.time.isLeft()) return
    await keepPromise(request, walk)
  }
}

/** Closes what no verdict came for; else tells whoever must know of a late promise, and reminds of one half gone. */
async function keepPromise(request: SweptClocks, { at, act }: Walk): Promise<unknown> {
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
  const callId = digestOf(`${request._id}|${act}|${sign}`).slice(0, 32)
  try {
    const jurisdiction = jurisdictions.get(request.stationPath.at(-1) ?? '')
    if (!jurisdiction) throw new Error('a request whose stations are in no jurisdiction')
    const actor: Actor = {
      personId: 'clock',
      name: '系统',
      role: 'clock',
      key: 'station:clock',
      deskKeys: [],
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
