import { randomBytes } from 'node:crypto'
import { instantOfMilliseconds } from '@shared/domain/clock/china-time'
import { CODE_LENGTH, codeFrom, inGroups, invitationFor, isOpen } from '@shared/domain/people/invitation'
import type { Found } from './found'
import { administratorOf, bureauOf, change, idsOf, jurisdictionOf, put } from './founding-documents'
import type { Settings } from './settings'
import type { Step } from './step'

/** What a county begins with: its rules, its bureau, its first administrator and the code that seats them. */
export function foundingSteps(settings: Settings, { jurisdiction }: Found): Step[] {
  const ids = idsOf(settings)
  const bureau = bureauOf(settings, ids)
  const administrator = administratorOf(settings, ids)
  const rules = jurisdictionOf(ids)
  const known = jurisdiction?.calendar.years ?? {}
  const newYears = Object.entries(rules.calendar.years).filter(
    ([year, { version }]) => version > (known[year]?.version ?? 0),
  )
  const now = () => instantOfMilliseconds(Date.now())
  return [
    {
      title: `jurisdiction ${ids.bureau}: the default promises, the national calendar to ${newYears.at(-1)?.[0]}`,
      isDone: (found) => found.jurisdiction !== undefined,
      act: (cloud) => put(cloud, 'jurisdictions', rules),
    },
    {
      title: `jurisdiction ${ids.bureau}: the holidays of ${newYears.map(([year]) => year).join(', ')}`,
      isDone: (found) => found.jurisdiction === undefined || newYears.length === 0,
      act: (cloud) =>
        change(cloud, 'jurisdictions', ids.bureau, {
          ...Object.fromEntries(newYears.map(([year, list]) => [`calendar.years.${year}`, list])),
          recount: { since: now(), after: '' },
        }),
    },
    {
      title: `bureau ${bureau.name} (${bureau.code})`,
      isDone: (found) => found.bureau !== undefined,
      act: (cloud) => put(cloud, 'stations', bureau),
    },
    {
      title: `roster: ${ids.administrator}, head of the bureau, the first administrator`,
      isDone: (found) => found.administrator !== undefined,
      act: (cloud) => put(cloud, 'people', administrator),
    },
    {
      title: 'invitation: a one-time code for the first administrator, shown once and kept as its hash',
      isDone: (found) =>
        found.administrator?.openid !== undefined || found.invitations.some((invitation) => isOpen(invitation, now())),
      act: async (cloud) => {
        const code = codeFrom(randomBytes(CODE_LENGTH))
        // Said before it is kept: a run that dies between leaves a code that opens nothing, and the next makes another.
        console.log(
          `\n      ${inGroups(code)}   (write it down: it is shown this once, and works when this run has ended)\n`,
        )
        await put(cloud, 'invitations', invitationFor(ids.administrator, code, now()))
      },
    },
  ]
}
