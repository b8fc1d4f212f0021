import type { Hands } from '@shared/domain/petition/hands'

/** The people of the invented stations, by the station they work at. */
export const staffOfTown: Hands['staff'] = [
  ['person-zhao', 'village'],
  ['person-qian', 'village'],
  ['person-zhou', 'township'],
  ['person-wu', 'township'],
  ['person-zheng', 'bureau'],
].map(([personId = '', stationId = '']) => ({ personId, name: personId, stationIds: [stationId] }))
