import { type Instant, instantOfSeconds, secondsOf, yearOf } from '@shared/domain/clock/china-time'
import { isOverdue, needsEscalation, needsReminder } from '@shared/domain/clock/clock'
import { type Entry, evolve, firstLine, numberIn } from '@shared/domain/ledger'
import { categories } from '@shared/domain/request/category'
import { decide } from '@shared/domain/request/decide'
import type { RoutingCircumstances } from '@shared/domain/request/decide/decision'
import { submit } from '@shared/domain/request/decide/submit'
import type { Act } from '@shared/domain/request/lifecycle'
import { type Request, runningClocks } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { type Random, randomFrom } from '../../../local/county/random'
import type { County } from './county'
import { officerId, ownInstructorOf, veteranId } from './people'
import type { Village } from './places'
import { benchAt, township } from './size'
import { storyOf } from './stories'

/** A request as the county keeps it. */
export interface Dossier {
  request: Request
  entries: Entry[]
}

const words =
  '我退伍回乡务农，听说满六十岁有一份老年生活补助，村里的老战友已经在领了，我不知道自己够不够条件，想问问怎么申请，要带哪些材料，办下来大概要多久，还请站里的同志帮忙问一问。'
const calm = categories.filter((category) => category !== 'complaint' && category !== 'suggestion')

/** The dossiers of a county in the order they were received, each played through the domain up to the instant of measurement. */
export function* dossiersOf(county: County): Generator<Dossier> {
  const random = randomFrom(`county of ${county.size.requests}`)
  const begins = secondsOf(county.size.beginsAt)
  const apart = (secondsOf(benchAt) - begins) / county.size.requests
  for (let index = 0; index < county.size.requests; index++) {
    const village = random.pick(county.places.villages)
    yield play(county, village, instantOfSeconds(begins + index * apart), index, random)
  }
}

function play(county: County, village: Village, receivedAt: Instant, index: number, random: Random): Dossier {
  const veteranNumber = random.whole(0, township.veteransEach - 1)
  const { track, steps } = storyOf(random)
  const circumstances = (actor: Actor, at: Instant) => circumstancesOf(county, village, veteranNumber, actor, at)
  const self = actorOf('veteran', veteranId(village, veteranNumber), `退役军人${veteranNumber + 1}`)
  const requestId = `benchrequest${String(index).padStart(8, '0')}`
  const write = ({ request, entries }: Dossier, actor: Actor, act: Act, input: object, at: Instant): Dossier => {
    const callId = `${requestId}-${request.version + 1}`
    const entry = decide(request, { act, input, callId }, circumstances(actor, at))
    return { request: evolve(request, entry), entries: [...entries, entry] }
  }
  const first = opened(county, village, self, circumstances(self, receivedAt), { requestId, track, random })
  let dossier: Dossier = { request: evolve(undefined, first), entries: [first] }
  const swept = (until: Instant) => {
    for (let found = clockAct(dossier.request); found && found.at < until; found = clockAct(dossier.request))
      dossier = write(dossier, clock, found.act, found.input, found.at)
  }
  let at = receivedAt
  for (const { who, act, hours, input } of steps) {
    at = instantOfSeconds(secondsOf(at) + hours * 3600)
    if (at >= benchAt) break
    swept(at)
    const actor = who === 'veteran' ? self : handler(village, who, dossier.request)
    dossier = write(dossier, actor, act, typeof input === 'function' ? input(at) : input, at)
  }
  swept(benchAt)
  return dossier
}

function opened(
  county: County,
  { stations }: Village,
  self: Actor,
  circumstances: RoutingCircumstances,
  { requestId, track, random }: { requestId: string; track: Request['track']; random: Random },
): Entry {
  const category = random.pick(calm)
  const matter = { category, words, subject: 'nobody', track, isUrgent: false, channel: 'wechat' } as const
  const submission = { ...matter, requestId, contactPhone: '13900000001', address: '青石县解放路2号' }
  const [own] = stations
  const veteran = { ...self, stationName: own?.name ?? '', stationPath: own?.path ?? [] }
  const decided = submit(submission, veteran, circumstances)
  const book = stations.find(({ _id }) => _id === decided.route.queue.id)
  if (!book) throw new Error('a book outside the veteran’s stations')
  const year = yearOf(circumstances.at)
  const number = numberIn(book, year, county.nextNumber(`${book._id}-${year}`))
  return firstLine(decided.numberedAs(number), `${requestId}-1`, circumstances)
}

function circumstancesOf(
  { jurisdiction, people }: County,
  village: Village,
  n: number,
  actor: Actor,
  at: Instant,
): RoutingCircumstances {
  const instructors = people.termsAt(village).map((term) => ({ ...term, ended: term.endsAt <= at }))
  const ownInstructorId = ownInstructorOf(instructors, n, at)?._id
  return {
    actor,
    at,
    policies: jurisdiction.policies,
    calendar: jurisdiction.calendar,
    scene: { stations: village.stations, instructors, ownInstructorId, at },
  }
}

/** What the sweep would do next: a matter in an appointment that ends is finished by the one who began it. */
function clockAct(request: Request): { act: Act; input: object; at: Instant } | undefined {
  const at = request.attentionAt > request.lastAt ? request.attentionAt : request.lastAt
  if (at >= benchAt) return undefined
  const running = runningClocks(request)
  if (running.some((one) => one.key === 'reopenWindow' && isOverdue(one, at))) return { act: 'lapse', input: {}, at }
  const late = running.find((one) => needsEscalation(one, at))
  if (late) return { act: 'escalate', input: { key: late.key }, at }
  const near = running.find((one) => needsReminder(one, at))
  return near && { act: 'remind', input: { key: near.key }, at }
}

const actorOf = (role: Actor['role'], personId: string, name: string, key = `${role}:${personId}`): Actor => ({
  personId,
  name,
  role,
  key: key as Actor['key'],
  deskKeys: [key as Actor['key']],
  jurisdictionId: 'bureau',
})

const clock = actorOf('clock', 'clock', '系统', 'station:clock')

function handler({ station }: Village, who: 'holder' | 'staff', { holder }: Request): Actor {
  if (who === 'holder' && holder.kind === 'instructor')
    return actorOf('instructor', holder.id.replace(/i(\d+)k\d+$/, '-i$1'), holder.name, `instructor:${holder.id}`)
  return actorOf('officer', officerId(station, 1), '工作人员2', `station:${station._id}`)
}
