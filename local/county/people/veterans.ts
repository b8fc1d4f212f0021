import type { Desk, Person } from '@shared/domain/people/person'
import { deskKeysOf } from '@shared/domain/people/staffing'
import { randomFrom } from '../random'
import { familyNames, givenNames } from '../words/names'
import { instructors } from './instructors'
import { bureauId, villages } from './stations'

/** A person on the roster with the address their dossiers bear. */
export interface Veteran extends Person {
  address: string
}

/** Who holds a fixed place on the roster: their village, and their instructor where one is assigned. */
interface Known {
  name: string
  villageId: string
  instructorId?: string
  isJoined?: false
}

/** Veterans with a name and place of their own: those a test or a showing asks for, and rare characters. */
const known: Record<string, Known> = {
  v001: { name: '陈守义', villageId: 's010101', instructorId: 'i01' },
  v002: { name: '李长河', villageId: 's010203' },
  v003: { name: '王喜顺', villageId: 's010102', instructorId: 'i03' },
  v004: { name: '刘根宝', villageId: 's010103', instructorId: 'i05' },
  v005: { name: '赵满堂', villageId: 's010101', instructorId: 'i01', isJoined: false },
  v006: { name: '吴𠮷祥', villageId: 's010201', instructorId: 'i07' },
  v007: { name: '宋㤙禄', villageId: 's010202', instructorId: 'i09' },
  v008: { name: '欧阳秀莲', villageId: 's010103', instructorId: 'i06' },
  v200: { name: '罗振邦', villageId: 's010203', instructorId: 'i12' },
}

/** Who is assigned where: each village's instructors by turns, the blank ones to nobody. */
const assigned: Record<string, (string | undefined)[]> = {
  s010101: ['i01', 'i02', 'i01', 'i02', 'i01', 'i02', 'i10'],
  s010102: ['i03', 'i04', 'i03', 'i04', 'i10'],
  s010103: ['i05', 'i06', 'i05', 'i06', 'i05', 'i06', 'i10', undefined],
  s010201: ['i07', 'i08', 'i07', 'i08', 'i07', 'i08', 'i12'],
  s010202: ['i09'],
  s010203: ['i11', 'i12', undefined],
}

const taken = new Set([...Object.values(known), ...instructors].map(({ name }) => name))

function freshName(id: string): string {
  const random = randomFrom(`name ${id}`)
  for (;;) {
    const name = random.pick(familyNames) + random.pick(givenNames)
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function veteran(index: number): Veteran {
  const _id = `v${String(index + 1).padStart(3, '0')}`
  const own = known[_id]
  const village = villages.find((one) => one._id === own?.villageId) ?? villages[index % villages.length]
  if (!village) throw new Error('a county without villages')
  const random = randomFrom(`home ${_id}`)
  const turns = assigned[village._id] ?? []
  const instructorId = own ? own.instructorId : turns[Math.floor(index / villages.length) % turns.length]
  const name = own?.name ?? freshName(_id)
  const place = village.name.slice(0, 3)
  const town = village.path[1] === 's010100' ? '临河镇' : '松岭镇'
  const desks: Desk[] = [{ kind: 'veteran' }]
  const term = instructors.find(({ personId }) => personId === _id)
  if (term) desks.push({ kind: 'instructor', instructorId: term._id, stationId: term.stationId })
  return {
    _id,
    name,
    phone: `13900000${_id.slice(1)}`,
    ...(own?.isJoined === false ? {} : { openid: `demo-${_id}` }),
    desks,
    deskKeys: deskKeysOf(_id, desks),
    ...(instructorId ? { instructorId } : {}),
    grid: `${place}${index % 2 === 0 ? '一' : '二'}网格`,
    stationPath: village.path,
    stationName: village.name,
    jurisdictionId: bureauId,
    address: `青石县${town}${place}${random.whole(1, 9)}组${random.whole(1, 88)}号`,
  }
}

/** The two hundred veterans of the six villages. */
export const veterans: Veteran[] = Array.from({ length: 200 }, (_, index) => veteran(index))

/** A veteran as the roster keeps them. */
export const personOf = ({ address: _, ...person }: Veteran): Person => person
