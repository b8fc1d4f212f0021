type Doc = Record<string, unknown>

/** The instant the demo begins at. */
export const demoStartsAt = '2026-03-02T09:00:00+08:00'

/** The demo county's documents by collection: the same ones every time. */
export function demoCounty(): Record<string, Doc[]> {
  return { stations: stations(), people: people() }
}

function stations(): Doc[] {
  return [
    { _id: 'county', name: '清河县退役军人事务局', level: 'bureau', path: ['county'] },
    {
      _id: 'township',
      name: '柳林镇退役军人服务站',
      level: 'township',
      parentId: 'county',
      path: ['county', 'township'],
    },
    {
      _id: 'village',
      name: '柳林镇前进村退役军人服务站',
      level: 'village',
      parentId: 'township',
      path: ['county', 'township', 'village'],
    },
  ]
}

function people(): Doc[] {
  const person = (id: string, name: string, stationName: string, desks: Doc[]): Doc => ({
    _id: id,
    name,
    openid: `openid-${id}`,
    stationName,
    stationKeys: ['county', 'township', 'village'],
    desks,
  })
  return [
    person('wang', '王建国', '前进村', []),
    person('li', '李志刚', '前进村', [{ kind: 'instructor', stationId: 'village' }]),
    person('zhao', '赵敏', '柳林镇', [{ kind: 'station', stationId: 'township' }]),
    person('chen', '陈卫东', '清河县', [{ kind: 'station', stationId: 'county' }]),
  ]
}
