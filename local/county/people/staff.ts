import type { Desk, Person } from '@shared/domain/people/person'
import { deskKeysOf } from '@shared/domain/people/staffing'
import { instructors } from './instructors'
import { bureauId, stationById } from './stations'

function person(_id: string, name: string, phone: string, stationId: string, desks: Desk[]): Person {
  const { path, name: stationName } = stationById(stationId)
  return {
    _id,
    name,
    phone,
    openid: `demo-${_id}`,
    desks,
    deskKeys: deskKeysOf(_id, desks),
    stationPath: path,
    stationName,
    jurisdictionId: bureauId,
  }
}

const officer = (_id: string, name: string, stationId: string) =>
  person(_id, name, `138000000${_id.slice(1)}`, stationId, [{ kind: 'officer', stationId, isHead: false }])
const head = (_id: string, name: string, stationId: string) =>
  person(_id, name, `138000000${_id.slice(1)}`, stationId, [{ kind: 'officer', stationId, isHead: true }])

/** Officers and heads of every staffed station, and the bureau's auditor. */
const stationStaff: Person[] = [
  officer('p20', '沈雅文', 's010000'),
  head('p21', '秦守成', 's010000'),
  person('p22', '方正平', '13800000022', 's010000', [{ kind: 'auditor', stationId: 's010000' }]),
  officer('p23', '许小满', 's010100'),
  head('p24', '高志明', 's010100'),
  officer('p25', '冯丽娟', 's010101'),
  head('p26', '丁有为', 's010101'),
  officer('p27', '董晓燕', 's010102'),
  head('p28', '韩东升', 's010102'),
  officer('p29', '魏春霞', 's010103'),
  head('p30', '石大勇', 's010103'),
  officer('p31', '邹文静', 's010200'),
  head('p32', '彭永刚', 's010200'),
  head('p33', '夏长青', 's010201'),
  officer('p34', '贾红梅', 's010203'),
  head('p35', '白启明', 's010203'),
]

/** The instructors who are not veterans of the county, with their desk, and for one an officer's desk too. */
const instructorStaff: Person[] = instructors
  .filter(({ personId }) => personId.startsWith('p'))
  .map(({ _id: instructorId, personId, name, phone, stationId, officerStationIds }) =>
    person(personId, name, phone, stationId, [
      { kind: 'instructor', instructorId, stationId },
      ...officerStationIds.map((id): Desk => ({ kind: 'officer', stationId: id, isHead: false })),
    ]),
  )

/** Everyone who serves; a person who is a veteran as well is among the veterans. */
export const staff: Person[] = [...stationStaff, ...instructorStaff]
