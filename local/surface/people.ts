import type { Doc } from '../store/ejson'
import type { Store } from '../store/store'

/** Someone the demo can be, as the bar lists them. */
interface DemoPerson {
  name: string
  desks: string[]
  station: string
  openid: string
}

const mostPeople = 60

/** The people with an openid, those who serve before those who are served. */
export function demoPeople(store: Store): DemoPerson[] {
  const people = store.find('people', { query: { openid: { $exists: true } } }).filter(({ openid }) => openid)
  const listed = people.map((person) => ({
    name: String(person.name),
    desks: ((person.desks ?? []) as Doc[]).map(({ kind }) => String(kind)),
    station: String(person.stationName ?? ''),
    openid: String(person.openid),
  }))
  const serves = (person: DemoPerson) => person.desks.some((desk) => desk !== 'veteran')
  return [...listed.filter(serves), ...listed.filter((person) => !serves(person))].slice(0, mostPeople)
}
