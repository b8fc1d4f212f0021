import type { Entry } from '@shared/domain/ledger'
import { reactionsTo } from '@shared/domain/reactions'
import { type Act, acts, lifecycle, type Scope, type Step, type Track, tracks } from '@shared/domain/request/lifecycle'
import { deskActs } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { ReaderKey, Role } from '@shared/domain/role'

const rows: readonly Step[] = lifecycle
const titles: Record<Track, string> = { service: 'The service track', petition: 'The petition track' }
const other: Record<Track, Track> = { service: 'petition', petition: 'service' }
const firsts: Record<Track, string> = { service: 'submitted', petition: 'registered' }

/** docs/lifecycle.md: both tracks as drawings, then the table they are drawn from, then who is told what. */
export function drawLifecycle(): string {
  return [
    '# The life of a request',
    'Drawn from `shared/domain/request/lifecycle.ts` and `shared/domain/reactions.ts` by `npm run docs`; never edited by hand.',
    ...tracks.flatMap((track) => [`## ${titles[track]}`, drawing(track)]),
    '## Who may do what, when',
    'Scopes: **own** is the veteran’s own request, **held** one the actor holds, **over** one held at the actor’s station or below it, **book** one the actor’s station may read, ' +
      '**any** every request (the clock alone). Whoever a request is withheld from finds it from no desk. An auditor reads and does nothing.',
    table(
      ['act', 'track', 'from', 'to', 'who (scope)'],
      acts.flatMap((act) => rows.filter((step) => step.act === act)).map(rowOf),
    ),
    '## Acts of a desk that touch no single request',
    table(
      ['act', 'who'],
      Object.entries(deskActs).map(([act, roles]) => [`\`${act}\``, roles.join(', ')]),
    ),
    '## Who is told',
    'A push to each; nobody is told twice about one line, and nobody a request is withheld from is told at all.',
    table(['line', 'notices'], toldRows()),
  ].join('\n\n')
}

/** One track as a mermaid state diagram; acts that leave the status as it is stand in the table alone. */
function drawing(track: Track): string {
  const edges = new Map<string, string[]>()
  for (const { act, from, to } of rows.filter((step) => step.track === track && step.to !== 'same'))
    for (const status of from) {
      const goal = isOnOther(act, track) ? `${to}_${other[track]}` : to
      if (goal === status) continue
      const edge = `${status} --> ${goal}`
      edges.set(edge, [...new Set([...(edges.get(edge) ?? []), act])])
    }
  const ends = ['closed', 'withdrawn'].map((status) => `    ${status} --> [*]`)
  const lines = [...edges].map(([edge, names]) => `    ${edge}: ${names.join(', ')}`)
  return ['```mermaid', 'stateDiagram-v2', `    [*] --> ${firsts[track]}: submit`, ...lines, ...ends, '```'].join('\n')
}

/** Whether an act carries a request over to the other track. */
const isOnOther = (act: string, track: Track) => act === (track === 'service' ? 'convert' : 'revert')

const rowOf = ({ act, track, from, to, by }: Step): string[] => [
  `\`${act}\``,
  track,
  from.join(', '),
  to === 'same' ? '(stays)' : isOnOther(act, track) ? `${to} (${other[track]})` : to,
  whoMay(by),
]

/** Roles with their scope, in words. */
export const whoMay = (by: Partial<Record<Role, Scope>>): string =>
  Object.entries(by)
    .map(([role, scope]) => `${role} (${scope})`)
    .join(', ')

const people: Record<string, string> = {
  'veteran:veteran': 'the veteran',
  'instructor:holder': 'the holder',
  'station:queue': 'the station that keeps the dossier',
  'station:above': 'the station above it',
}

/** A request in which each one who can be told is somebody else. */
function specimen(track: Track, isUrgent: boolean): Request {
  const part = {
    track,
    isUrgent,
    veteran: { personId: 'veteran' },
    holder: { kind: 'instructor', id: 'holder' },
    queue: { kind: 'station', id: 'queue' },
    stationPath: ['queue', 'above'],
    withheldFrom: [] as ReaderKey[],
  }
  return part as unknown as Request
}

function toldRows(): string[][] {
  const told = (act: Entry['act'], detail: Entry['detail'], track: Track = 'service', isUrgent = false) =>
    reactionsTo({ act, detail } as Entry, specimen(track, isUrgent))
      .map(({ to, kind }) => `${people[to]}: \`${kind}\``)
      .join('; ')
  const trackOf = (act: Act): Track =>
    rows.find((step) => step.act === act)?.track === 'petition' ? 'petition' : 'service'
  const named: [string, string][] = [
    ['`submit`', told('submit', {})],
    ['`submit` of a petition', told('submit', {}, 'petition')],
    // An urgent matter is held by the station's queue itself.
    ['`submit` of an urgent matter', told('submit', {}, 'service', true).split('; ')[0] ?? ''],
    ...acts.map((act): [string, string] => [`\`${act}\``, told(act, { wasOpen: true }, trackOf(act))]),
    ['`escalate` of a call nobody acknowledged', told('escalate', { key: 'urgent.acknowledge' })],
  ]
  return named.filter(([, notices]) => notices !== '')
}

/** A Markdown table. */
export const table = (head: string[], body: string[][]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The table's rows for an act. */
export const rowsOf = (act: string): Step[] => rows.filter((step) => step.act === act)
