import { invitationFor } from '@shared/domain/people/invitation'
import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import { smallCounty, TUESDAY } from './small-county'

/** The first administrator's code, as it was read to him. */
export const firstCode = '7KQ4-MX3P-9TRC'

const bureau: Station = {
  _id: 'bureau',
  level: 'bureau',
  name: '青石县退役军人事务局',
  code: '010000',
  path: ['bureau'],
  phone: '0000-8800001',
  address: '青石县城关镇迎宾路18号',
  hours: '周一至周五 8:30–12:00，14:00–17:30',
  isStaffed: false,
}

const firstAdministrator: Person = {
  _id: 'p-shen',
  name: '沈国栋',
  phone: '13900000024',
  desks: [{ kind: 'officer', stationId: 'bureau', isHead: true }],
  deskKeys: ['station:bureau'],
  stationPath: ['bureau'],
  stationName: bureau.name,
  jurisdictionId: 'bureau',
}

/** A county on the day it is switched on: its bureau, its rules, and one head who holds a code and has not joined. */
export const emptyCounty = () => ({
  stations: [bureau],
  people: [firstAdministrator],
  invitations: [invitationFor('p-shen', firstCode, TUESDAY)],
  jurisdictions: smallCounty().jurisdictions,
})
