import { contracts, type Door } from '@shared/contracts'
import { type Act, acts, lifecycle, type Step } from '@shared/domain/request/lifecycle'
import { type DeskAct, deskActs } from '@shared/domain/request/permission'
import { type Role, roles } from '@shared/domain/role'

/** Who comes through which door. */
const rolesOf: Record<Door, Role[]> = {
  veteran: ['veteran'],
  instructor: ['instructor'],
  station: ['officer', 'head', 'auditor'],
  archive: ['officer', 'head', 'auditor'],
}
/** Where acts on a request are done; what is taken away on paper has a door of its own. */
const actDoors: Door[] = ['veteran', 'instructor', 'station']
const doors = Object.keys(contracts) as Door[]
const mayAct = (act: Act, roles: Role[]) =>
  lifecycle.some((step: Step) => step.act === act && roles.some((role) => step.by[role] !== undefined))
const offered = (door: Door): string[] => Object.keys(contracts[door])

test.each(actDoors)('the %s door offers every act its people may do, and none that none of them may', (door) => {
  expect(acts.filter((act) => offered(door).includes(act))).toEqual(acts.filter((act) => mayAct(act, rolesOf[door])))
})

test('every role but the clock does its acts at one door', () => {
  expect(actDoors.flatMap((door) => rolesOf[door]).sort()).toEqual(roles.filter((role) => role !== 'clock').sort())
})

test('every desk act is offered at a door of each role that may do it', () => {
  // What a veteran submits themself, staff record on their behalf.
  const nameAt = (act: DeskAct, door: Door) => (act === 'submit' && door === 'station' ? 'submitOnBehalf' : act)
  const missing = (Object.keys(deskActs) as DeskAct[]).flatMap((act) =>
    deskActs[act]
      .filter(
        (role) => !doors.some((door) => rolesOf[door].includes(role) && offered(door).includes(nameAt(act, door))),
      )
      .map((role) => `${act} for ${role}`),
  )
  expect(missing).toEqual([])
})

test('every act on a request can be refused as not found, not allowed, not now and changed meanwhile', () => {
  for (const door of doors)
    for (const [name, { refusals }] of Object.entries(contracts[door]))
      if (acts.includes(name as Act))
        expect([name, [...refusals].slice(0, 4)]).toEqual([
          name,
          ['NOT_FOUND', 'NOT_ALLOWED', 'NOT_NOW', 'CHANGED_MEANWHILE'],
        ])
})
