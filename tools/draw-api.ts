import { contracts, type Door } from '@shared/contracts'
import { exportView } from '@shared/contracts/archive'
import type { Contract } from '@shared/contracts/contract'
import { actResult, receipt, requestView, summary } from '@shared/contracts/views'
import { PAGE } from '@shared/domain/list-size'
import { type DeskAct, deskActs } from '@shared/domain/request/permission'
import type { Role } from '@shared/domain/role'
import { kindOf, limitsOf, outline, type Shape, shapeOf } from './draw-fields'
import { rowsOf, table, whoMay } from './draw-lifecycle'

/** Who comes through each door, and what may be said of all its acts. */
const doors: Record<Door, { roles: Role[]; words: string }> = {
  veteran: {
    roles: ['veteran'],
    words: 'Veterans; `session`, `bindPhone`, `stations` and `askToJoin` also for whoever has not joined yet.',
  },
  instructor: {
    roles: ['instructor'],
    words: 'Instructors whose term runs; all others are refused with TERM_ENDED or NOT_ALLOWED.',
  },
  station: {
    roles: ['officer', 'head', 'auditor'],
    words: 'Officers, heads and auditors of a station; of several stations the call’s `stationId` says which.',
  },
  archive: {
    roles: ['officer', 'head', 'auditor'],
    words:
      'The same people, for what they take away: documents and workbooks, whose libraries no other door has to load.',
  },
}

/** Shapes that several acts give are written out once. */
const known = {
  'an export': exportView,
  'a request': requestView,
  'a summary': summary,
  'an act’s result': actResult,
  'a receipt': receipt,
}

/** What any act may refuse with, at any door. */
const always = ['FORM_INVALID', 'UNKNOWN_ACT', 'NOT_JOINED', 'UNEXPECTED']

/** docs/api.md: every door and act, from the contracts that check them. */
export function drawApi(): string {
  return [
    '# The doors',
    'Drawn from `shared/contracts` by `npm run docs`; never edited by hand.',
    'A call is `{ act, callId, input, stationId? }`: `callId` (8 to 64 of `A-Z a-z 0-9 _ -`) is made once for one intention, and a repeated call gives the same answer and writes nothing twice. ' +
      'An answer is `{ ok: true, output }` or `{ ok: false, refusal: { code, detail } }`. Who calls is known from WeChat and never from the input.',
    `Any act may be refused with ${always.join(', ')}; what else it may refuse stands with it. ` +
      `Words are trimmed and counted in characters (a rare one beyond the BMP is one), and may hold no control characters. A list gives ${PAGE} at a time after \`skip\`.`,
    ...(Object.keys(contracts) as Door[]).flatMap(door),
    '## Shapes several acts give',
    ...Object.entries(known).flatMap(([name, schema]) => [
      `### ${heading(name)}`,
      block(outline(shapeOf(schema, 'output'))),
    ]),
  ].join('\n\n')
}

const door = (name: Door): string[] => [
  `## ${heading(name)}`,
  doors[name].words,
  ...Object.entries(contracts[name] as Record<string, Contract>).flatMap(([act, contract]) =>
    actOf(name, act, contract),
  ),
]

function actOf(at: Door, act: string, { summary: words, input, output, refusals }: Contract): string[] {
  const shape = shapeOf(input, 'input')
  const others = refusals.filter((code) => !always.includes(code))
  return [
    `### ${at} · ${act}`,
    words,
    `Who: ${whoAt(at, act)}.`,
    inputs(shape),
    given(output),
    ...(others.length > 0 ? [`Refuses with ${others.join(', ')}.`] : []),
  ]
}

/** Who may do an act at a door: from the lifecycle, from the desk's acts, or whoever the door lets in. */
function whoAt(at: Door, act: string): string {
  const { roles } = doors[at]
  const rows = rowsOf(act)
  if (rows.length > 0) {
    const lines = rows.flatMap(({ by, track, from }) => {
      const mine = Object.fromEntries(Object.entries(by).filter(([role]) => roles.includes(role as Role)))
      return Object.keys(mine).length > 0 ? [`${whoMay(mine)} on a ${track} that is ${from.join(', ')}`] : []
    })
    return [...new Set(lines)].join('; ')
  }
  const name = act === 'submitOnBehalf' ? 'submit' : act
  if (!(name in deskActs)) return 'whoever this door lets in'
  return roles.filter((role) => (deskActs[name as DeskAct] as readonly Role[]).includes(role)).join(', ')
}

function inputs({ properties = {}, required = [] }: Shape): string {
  const fields = Object.entries(properties)
  if (fields.length === 0) return 'Takes nothing.'
  return table(
    ['takes', 'kind', 'limits', ''],
    fields.map(([name, field]) => [
      `\`${name}\``,
      kindOf(field),
      limitsOf(field),
      whenAbsent(field, required.includes(name)),
    ]),
  )
}

const whenAbsent = ({ default: usual }: Shape, isRequired: boolean): string =>
  isRequired ? '' : usual === undefined ? 'may be absent' : `else \`${JSON.stringify(usual)}\``

function given(output: Contract['output']): string {
  const name = Object.entries(known).find(([, schema]) => schema === output)?.[0]
  return name ? `Gives ${name}.` : `Gives:\n\n${block(outline(shapeOf(output, 'output')))}`
}

const block = (lines: string[]): string => ['```text', ...lines, '```'].join('\n')
const heading = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
