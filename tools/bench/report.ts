import { percentile } from '@shared/domain/response-time'
import type { Cell } from './measure'
import { table } from './table'

const sorted = (values: number[]) => [...values].sort((a, b) => a - b)
const median = (values: number[]) => percentile(sorted(values), 50)
const p90 = (values: number[]) => percentile(sorted(values), 90)
const ms = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0))
const times = (value: number) => (Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 1 : 0)}×`)
const whole = (value: number) => value.toLocaleString('en-US')
const tripsOf = (described: string) => [...described.matchAll(/ (\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0)
/** Each number of round trips a call took: one number where all calls took the same. */
const exact = ({ trips }: Cell) => [...new Set([...trips].map(tripsOf))].sort((a, b) => a - b).join(', ')
const failed = ({ failures }: Cell) => [...failures.values()].reduce((sum, n) => sum + n, 0)

/** The tables of a run as Markdown: one after another, together, and growth from county to county. */
export function report(cells: Cell[]): string {
  const alone = cells.filter(({ lanes }) => lanes === 1)
  const together = cells.filter(({ lanes }) => lanes > 1)
  const raw = cells.flatMap((cell) => cell.raw)
  return [
    `Raw commits of all rounds: median ${ms(median(raw))} ms, p90 ${ms(p90(raw))} ms. Times in milliseconds.`,
    '**One call at a time**',
    table(
      ['act', 'requests', 'round trips', 'examined', 'median', 'p90', 'raw commit', '÷ raw commit', 'calls'],
      alone.map((cell) => [
        cell.act,
        whole(cell.requests),
        exact(cell),
        whole(Math.round(cell.examined)),
        ...spread(cell),
        whole(cell.milliseconds.length),
      ]),
    ),
    `**${together[0]?.lanes ?? 0} people at once**`,
    table(
      [
        'act',
        'requests',
        'round trips',
        'median',
        'p90',
        'raw commit',
        '÷ raw commit',
        'calls a second',
        'calls',
        'failed',
      ],
      together.map((cell) => [
        cell.act,
        whole(cell.requests),
        exact(cell),
        ...spread(cell),
        (cell.milliseconds.length / cell.seconds).toFixed(1),
        whole(cell.milliseconds.length),
        whole(failed(cell)),
      ]),
    ),
    '**Growth**: median of a larger county ÷ median of the smallest',
    growth(alone, together),
    '**Round trips of one call**, by action',
    [...new Set(alone.flatMap(({ act, trips }) => [...trips].map((each) => `- ${act}: ${each}`)))].join('\n'),
    ...reasons(cells),
  ].join('\n\n')
}

const spread = ({ milliseconds, raw }: Cell) => [
  ms(median(milliseconds)),
  ms(p90(milliseconds)),
  ms(median(raw)),
  times(median(milliseconds) / median(raw)),
]

function growth(alone: Cell[], together: Cell[]): string {
  const sizes = [...new Set(alone.map(({ requests }) => requests))]
  const [least = 0, ...larger] = sizes
  const of = (cells: Cell[], act: string, requests: number) =>
    median(cells.find((cell) => cell.act === act && cell.requests === requests)?.milliseconds ?? [])
  const names = [...new Set(alone.map(({ act }) => act))]
  const columns = [alone, together].flatMap((cells) => larger.map((requests) => ({ cells, requests })))
  return table(
    [
      'act',
      ...columns.map(
        ({ cells, requests }) =>
          `${whole(requests)} / ${whole(least)}, ${cells[0]?.lanes === 1 ? 'alone' : 'together'}`,
      ),
    ],
    names.map((act) => [
      act,
      ...columns.map(({ cells, requests }) => times(of(cells, act, requests) / of(cells, act, least))),
    ]),
  )
}

/** What failed calls threw, each said once. */
function reasons(cells: Cell[]): string[] {
  const told = new Set(
    cells.flatMap(({ act, requests, failures }) =>
      [...failures.keys()].map((why) => `${act}, ${whole(requests)} requests: ${why}`),
    ),
  )
  return told.size === 0 ? [] : [`Not answered:\n\n${[...told].map((why) => `- ${why}`).join('\n')}`]
}
