import type { Station, StationLevel } from '@shared/domain/people/station'

/** The bureau, whose id is also the jurisdiction's. */
export const bureauId = 's010000'

const hours = '周一至周五 8:30–12:00，14:00–17:30'
const villageHours = '周一至周五 8:30–12:00，14:00–17:30（周末有事请打站里电话）'

/** The county's nine stations, the bureau first; one village station (梨园村) has nobody in it. */
export const stations: Station[] = [
  station('bureau', '010000', '青石县退役军人事务局', '青石县城关镇迎宾路 18 号一楼服务大厅'),
  station('township', '010100', '临河镇退役军人服务站', '临河镇政府便民服务中心 6 号窗口'),
  station('village', '010101', '柳河村退役军人服务站', '柳河村党群服务中心一楼东侧'),
  station('village', '010102', '东岗村退役军人服务站', '东岗村村委会院内北屋'),
  station('village', '010103', '石桥村退役军人服务站', '石桥村文化活动室二楼'),
  station('township', '010200', '松岭镇退役军人服务站', '松岭镇政府西楼 103 室'),
  station('village', '010201', '松林村退役军人服务站', '松林村党群服务中心 2 号窗口'),
  station('village', '010202', '梨园村退役军人服务站', '梨园村老小学旧址', false),
  station('village', '010203', '云台村退役军人服务站', '云台村村委会一楼'),
]

function station(level: StationLevel, code: string, name: string, address: string, isStaffed = true): Station {
  const _id = `s${code}`
  const path = level === 'bureau' ? [_id] : level === 'township' ? [_id, bureauId] : [_id, townshipOf(code), bureauId]
  const phone = `0000-88${code.slice(1)}`
  return { _id, level, name, code, path, phone, address, hours: level === 'village' ? villageHours : hours, isStaffed }
}

function townshipOf(code: string): string {
  return `s${code.slice(0, 4)}00`
}

/** A station of this county by its id. */
export function stationById(id: string): Station {
  const found = stations.find(({ _id }) => _id === id)
  if (!found) throw new Error(`no station ${id} in the county`)
  return found
}

/** The village stations. */
export const villages = stations.filter(({ level }) => level === 'village')
