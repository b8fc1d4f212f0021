import type { Instructor, Specialty } from '@shared/domain/people/instructor'
import { portraits } from '../portraits'

const at = (date: string) => `${date}T00:00:00+08:00`

function instructor(
  number: string,
  personId: string,
  name: string,
  stationId: string,
  specialties: Specialty[],
  startsOn: string,
  rest: Partial<Instructor> = {},
): Instructor {
  const startsAt = at(startsOn)
  return {
    _id: `i${number}`,
    personId,
    stationId,
    name,
    phone: `137000000${number}`,
    specialties,
    startsAt,
    endsAt: `${Number(startsAt.slice(0, 4)) + 2}${startsAt.slice(4)}`,
    ended: false,
    consentedAt: startsAt,
    officerStationIds: [],
    ...rest,
  }
}

/** The county's dozen instructors; each that differs says how. */
export const instructors: Instructor[] = [
  instructor('01', 'p01', '周建国', 's010101', ['politicalTheory', 'counselling'], '2025-07-01', {
    grid: '柳河村一网格',
  }),
  // The head has taken the photograph down.
  instructor('02', 'p02', '赵明兰', 's010101', ['health', 'counselling'], '2025-07-01', {
    grid: '柳河村二网格',
    photoTakenDown: { at: at('2026-11-18'), byName: '丁有为', reason: '这张是合影，认不出是哪一位，请换一张单人的。' },
  }),
  // On leave, with the other instructor of the village in his place.
  instructor('03', 'p03', '孙立军', 's010102', ['politicalTheory', 'employment'], '2025-04-01', {
    leave: { from: at('2026-11-09'), until: at('2026-11-30'), substituteId: 'i04' },
  }),
  instructor('04', 'p04', '何秀芹', 's010102', ['employment', 'culture'], '2025-04-01'),
  // The term ended with 18 November and nobody has handed on what he held.
  instructor('05', 'p05', '马德胜', 's010103', ['politicalTheory', 'health'], '2024-11-19'),
  // No consent to publish photo and phone.
  instructor('06', 'p06', '胡文清', 's010103', ['law'], '2025-09-01', { consentedAt: undefined }),
  // Also an officer of the same station.
  instructor('07', 'p07', '林国栋', 's010201', ['politicalTheory', 'law'], '2025-03-01', {
    officerStationIds: ['s010201'],
  }),
  // The term ends within the month.
  instructor('08', 'p08', '吴桂芳', 's010201', ['culture', 'counselling'], '2024-12-20'),
  // A village of his own, whose station has no staff.
  instructor('09', 'p09', '郑海波', 's010202', ['health', 'employment'], '2025-05-01'),
  instructor('10', 'p10', '田玉梅', 's010100', ['law', 'politicalTheory'], '2025-06-01'),
  // Also a veteran of the county.
  instructor('11', 'v200', '罗振邦', 's010200', ['employment', 'counselling'], '2025-08-01', { phone: '13900000200' }),
  instructor('12', 'p12', '杨树茂', 's010200', ['health', 'politicalTheory'], '2025-10-01'),
]
  .map((one) => ({ ...one, ...photoOf(one) }))
  .map(withoutAbsent)

function photoOf({ _id }: Instructor): Pick<Instructor, 'photo'> {
  const portrait = portraits.find(({ instructorId }) => instructorId === _id)
  return portrait ? { photo: { fileId: portrait.fileId, callId: 'demo-county' } } : {}
}

/** A document says nothing of a field it lacks. */
function withoutAbsent(one: Instructor): Instructor {
  return Object.fromEntries(Object.entries(one).filter(([, field]) => field !== undefined)) as unknown as Instructor
}
