import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'
import { templateKeys } from '@shared/domain/notice-templates'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Desk, Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import type { Category } from '@shared/domain/request/category'
import type { ReaderKey } from '@shared/domain/role'

/** A Tuesday morning, office hours, no holiday near. */
export const TUESDAY = '2026-06-02T09:00:00+08:00'

const station = (id: string, level: Station['level'], code: string, path: string[], isStaffed = true): Station => ({
  _id: id,
  level,
  name: { bureau: '青石县退役军人事务局', township: '河口镇退役军人服务站', village: '柳湾村退役军人服务站' }[level],
  code,
  path,
  phone: '0000-8800001',
  address: '青石县河口镇解放路1号',
  hours: '周一至周五 8:30–12:00，14:00–17:30',
  isStaffed,
})

const keyOf = (personId: string, desk: Desk): ReaderKey =>
  desk.kind === 'veteran'
    ? `veteran:${personId}`
    : desk.kind === 'instructor'
      ? `instructor:${desk.instructorId}`
      : `station:${desk.stationId}`

const person = (id: string, name: string, phone: string, desks: Desk[], more: Partial<Person> = {}): Person => ({
  _id: id,
  name,
  phone,
  openid: `wx-${id}`,
  desks,
  deskKeys: desks.map((desk) => keyOf(id, desk)),
  stationPath: ['village', 'township', 'bureau'],
  stationName: '柳湾村退役军人服务站',
  jurisdictionId: 'bureau',
  pushesLeft: Object.fromEntries(templateKeys.map((key) => [key, 9])),
  ...more,
})

const instructor = (id: string, personId: string, name: string, more: Partial<Instructor> = {}): Instructor => ({
  _id: id,
  personId,
  stationId: 'village',
  name,
  phone: '13900000011',
  specialties: [],
  startsAt: '2025-01-01T00:00:00+08:00',
  endsAt: '2027-01-01T00:00:00+08:00',
  ended: false,
  consentedAt: '2025-01-01T09:00:00+08:00',
  officerStationIds: [],
  ...more,
})

/** One village, its township and bureau, and everyone the journeys need; invented people only. */
export const smallCounty = () => ({
  stations: [
    station('bureau', 'bureau', '010000', ['bureau']),
    station('township', 'township', '010100', ['township', 'bureau']),
    station('village', 'village', '010101', ['village', 'township', 'bureau']),
  ],
  instructors: [
    instructor('zhou', 'p-zhou', '周建国'),
    instructor('lin', 'p-lin', '林秀兰', { specialties: ['law'], phone: '13900000012' }),
    instructor('he', 'p-he', '何永年', { officerStationIds: ['village'], phone: '13900000013' }),
  ],
  people: [
    person('p-chen', '陈守义', '13900000001', [{ kind: 'veteran' }], { instructorId: 'zhou' }),
    person('p-wu', '吴长河', '13900000002', [{ kind: 'veteran' }], { instructorId: 'he' }),
    person('p-sun', '孙𠮷祥', '13900000003', [{ kind: 'veteran' }]),
    person('p-zhou', '周建国', '13900000011', [{ kind: 'instructor', instructorId: 'zhou', stationId: 'village' }]),
    person('p-lin', '林秀兰', '13900000012', [{ kind: 'instructor', instructorId: 'lin', stationId: 'village' }]),
    person('p-he', '何永年', '13900000013', [
      { kind: 'instructor', instructorId: 'he', stationId: 'village' },
      { kind: 'officer', stationId: 'village', isHead: false },
    ]),
    person('p-gao', '高明', '13900000021', [{ kind: 'officer', stationId: 'village', isHead: true }]),
    person('p-xu', '许文静', '13900000022', [{ kind: 'officer', stationId: 'township', isHead: false }]),
    person('p-tang', '唐立新', '13900000023', [{ kind: 'officer', stationId: 'township', isHead: true }]),
    person('p-shen', '沈国栋', '13900000024', [{ kind: 'officer', stationId: 'bureau', isHead: true }]),
    person('p-luo', '罗素梅', '13900000025', [{ kind: 'auditor', stationId: 'bureau' }]),
    person('p-new', '郑德胜', '13900000031', [{ kind: 'veteran' }], { instructorId: 'zhou', openid: undefined }),
  ],
  jurisdictions: [
    {
      _id: 'bureau',
      calendar: nationalCalendar,
      policies: [{ ...defaultPolicy, validFrom: '2024-01-01' }],
      // One person answers alone, but where a journey says otherwise.
      reviewedCategories: [] as Category[],
    },
  ],
})
