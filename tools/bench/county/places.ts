import type { Station } from '@shared/domain/people/station'
import { type CountySize, township } from './size'

/** A village's station with its path up to the bureau. */
export interface Village {
  /** Counts all villages of the county from 0. */
  ordinal: number
  station: Station
  /** Own station first, then the township's and the bureau. */
  stations: Station[]
}

/** Every station of a county. */
export interface Places {
  bureau: Station
  townships: Station[]
  villages: Village[]
}

/** The stations of a county of a size. */
export function placesOf({ townships: count }: CountySize): Places {
  const bureau = station('bureau', 'bureau', '青石县退役军人事务局', '0000000', [])
  const townships = range(count).map((t) =>
    station(`t${t}`, 'township', `第${t + 1}镇退役军人服务站`, `${digits(t + 1, 4)}000`, [bureau]),
  )
  const villages = townships.flatMap((above, t) =>
    range(township.villages).map((v): Village => {
      const code = `${digits(t + 1, 4)}${digits(v + 1, 3)}`
      const own = station(`t${t}v${v}`, 'village', `第${t + 1}镇${v + 1}村退役军人服务站`, code, [above, bureau])
      return { ordinal: t * township.villages + v, station: own, stations: [own, above, bureau] }
    }),
  )
  return { bureau, townships, villages }
}

/** The whole numbers below `count`. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const digits = (value: number, width: number) => String(value).padStart(width, '0')

const station = (_id: string, level: Station['level'], name: string, code: string, above: Station[]): Station => ({
  _id,
  level,
  name,
  code,
  path: [_id, ...above.map((each) => each._id)],
  phone: '0000-8800001',
  address: '青石县解放路1号',
  hours: '周一至周五 8:30–12:00，14:00–17:30',
  isStaffed: true,
})
