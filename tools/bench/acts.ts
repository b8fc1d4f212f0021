import { isInTerm } from '@shared/domain/people/instructor'
import { officerId, openidOf, phoneOf, veteranId } from './county/people'
import { benchAt, township } from './county/size'
import type { Asked, Site } from './site'

/** An act to measure: the n-th call of it, each by the next person. */
export interface MeasuredAct {
  name: string
  asked(site: Site): (n: number) => Asked
}

/** The last whole month before the instant of measurement. */
const MONTH = '2026-05'
/** So many villages call, in every county the same number as far as it has them. */
const CALLING_VILLAGES = 16
const words = '去年冬天的取暖补助还没有发到卡上，想请您帮忙问一问，材料都在家里，随时可以送来。'

const nth = <T>(list: T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new RangeError('nobody to call')
  return item
}

type Level = 'village' | 'township' | 'bureau'

/** The staff of one level, each at the first desk of another station as far as there are. */
function staffOf({ county: { places } }: Site, level: Level): { personId: string; stationId: string }[] {
  const villages = places.villages.slice(0, CALLING_VILLAGES).map(({ station }) => station)
  const stations = { village: villages, township: places.townships, bureau: [places.bureau] }[level]
  const desks = Array.from({ length: level === 'village' ? 2 : 16 }, (_, n) => n)
  return desks.flatMap((n) => stations.map((station) => ({ personId: officerId(station, n), stationId: station._id })))
}

const byStaff = (name: string, level: Level, act: string, input: object): MeasuredAct => ({
  name: `${name}, ${level}`,
  asked(site) {
    const staff = staffOf(site, level)
    return (n) => ({ door: 'station', openid: openidOf(nth(staff, n).personId), act, input })
  },
})

const submit: MeasuredAct = {
  name: 'submit, routed',
  asked({ county: { places } }) {
    const villages = places.villages.slice(0, CALLING_VILLAGES)
    return (n) => {
      const veteran = veteranId(nth(villages, n), Math.floor(n / villages.length) % township.veteransEach)
      const requestId = `benchsubmit${String(n).padStart(10, '0')}`
      const input = { requestId, category: 'benefits', words, contactPhone: '13900000001' }
      return { door: 'veteran', openid: openidOf(veteran), act: 'submit', input }
    }
  },
}

const taskList: MeasuredAct = {
  name: "instructor's task list",
  asked({ county: { people } }) {
    const serving = people.instructors.filter((term) => isInTerm(term, benchAt)).slice(0, CALLING_VILLAGES * 2)
    const input = { shelf: 'inHand' }
    return (n) => ({ door: 'instructor', openid: openidOf(nth(serving, n).personId), act: 'listTasks', input })
  },
}

const dossier: MeasuredAct = {
  name: 'one request, its dossier',
  asked(site) {
    const staff = staffOf(site, 'village').map(({ personId, stationId }) => {
      const held = site.cloud.store.find('requests', { readers: `station:${stationId}`, isOpen: false })
      return { personId, ids: held.slice(-20).map(({ _id }) => _id) }
    })
    return (n) => {
      const { personId, ids } = nth(staff, n)
      const requestId = nth(ids, Math.floor(n / staff.length))
      return { door: 'station', openid: openidOf(personId), act: 'readDossier', input: { requestId } }
    }
  },
}

/** What people look for by. A name is rare everywhere; the words stand in every matter of the data, the worst a search can meet. */
const searches = (level: Level): MeasuredAct[] => [
  byStaff('search by name', level, 'search', { words: '退役军人12' }),
  byStaff('search by words', level, 'search', { words: '生活补助' }),
  byStaff('search by number', level, 'search', { words: '2026-0003' }),
  searchByPhone(level),
]

/** Everybody looks for the last four of somebody of the first village, or of their own. */
const searchByPhone = (level: Level): MeasuredAct => ({
  name: `search by phone's last four, ${level}`,
  asked(site) {
    const staff = staffOf(site, level)
    const { villages } = site.county.places
    return (n) => {
      const { personId, stationId } = nth(staff, n)
      const village = villages.find(({ station }) => station._id === stationId) ?? nth(villages, 0)
      return {
        door: 'station',
        openid: openidOf(personId),
        act: 'search',
        input: { words: phoneOf(village, 7).slice(-4) },
      }
    }
  },
})

/** Everything that is measured. Submit comes last: what it adds is open, and would lengthen the lists of the smallest county most. */
export const measuredActs: MeasuredAct[] = [
  taskList,
  byStaff('overdue list', 'village', 'listQueue', { view: 'overdue' }),
  byStaff('board by holder', 'village', 'readBoard', { month: MONTH, by: 'holder' }),
  byStaff('ledger page', 'village', 'listLedger', {}),
  dossier,
  ...searches('village'),
  byStaff('overdue list', 'township', 'listQueue', { view: 'overdue' }),
  byStaff('board by holder', 'township', 'readBoard', { month: MONTH, by: 'holder' }),
  byStaff('ledger page', 'township', 'listLedger', {}),
  byStaff('overdue list', 'bureau', 'listQueue', { view: 'overdue' }),
  byStaff('board by holder', 'bureau', 'readBoard', { month: MONTH, by: 'holder' }),
  byStaff('ledger page', 'bureau', 'listLedger', {}),
  ...searches('bureau'),
  submit,
]
