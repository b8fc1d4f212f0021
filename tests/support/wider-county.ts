import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import type { Category } from '@shared/domain/request/category'
import { smallCounty } from './small-county'

/** The small county with a second township, a second officer at the bureau, and answers of some categories read by a second person. */
export function widerCounty() {
  const county = smallCounty()
  const [bureau, township] = county.stations as [Station, Station]
  const baishui: Station = {
    ...township,
    _id: 'baishui',
    name: '白水镇退役军人服务站',
    code: '010200',
    path: ['baishui', 'bureau'],
  }
  const model = county.people.find(({ _id }) => _id === 'p-xu') as Person
  const officer = (id: string, name: string, phone: string, ...stationIds: string[]): Person => ({
    ...model,
    _id: id,
    name,
    phone,
    openid: `wx-${id}`,
    desks: stationIds.map((stationId) => ({ kind: 'officer' as const, stationId, isHead: false })),
    deskKeys: stationIds.map((stationId) => `station:${stationId}` as const),
    stationPath: ['baishui', 'bureau'],
    stationName: baishui.name,
  })
  return {
    ...county,
    stations: [bureau, ...county.stations.slice(1), baishui],
    people: [
      ...county.people,
      officer('p-mi', '米永安', '13900000041', 'baishui'),
      officer('p-fan', '樊自强', '13900000042', 'bureau'),
    ],
    jurisdictions: county.jurisdictions.map((rules) => ({
      ...rules,
      outsideBodies: ['青石县人力资源和社会保障局'],
      reviewedCategories: ['socialInsurance', 'resettlement'] as Category[],
    })),
  }
}
