import type { Checked, Output } from '@shared/contracts'
import type { Session } from '@shared/contracts/veteran'
import { digestOf } from '@shared/domain/digest'
import { templateKeys } from '@shared/domain/notice-templates'
import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import { Refusal } from '@shared/domain/refusal'
import { bindOpenid } from '../../cloud/joining'
import { joinById, putJoin } from '../../cloud/joins'
import { allStations, peopleByPhone, personAtHome, personByOpenid, stationsById } from '../../cloud/people'
import { phoneBehind } from '../../cloud/platform'
import { homeOf } from './home'

/** Who the caller is: their desks and a veteran's home, or whether a wish of theirs waits at a station. */
export async function readSession(openid: string, at: string): Promise<Output<'veteran', 'session'>> {
  const person = await personAtHome({ openid })
  if (person) {
    const [session, home] = await Promise.all([sessionOf(person), homeOf(person, at)])
    return { ...session, home, office: officeOf(person.stations[0]) }
  }
  const [join, stations] = await Promise.all([joinById(joinIdOf(openid)), allStations()])
  const verifying = stations.find(({ _id }) => join?.state === 'waiting' && _id === join.stationId)
  return {
    isJoined: false,
    name: '',
    stationName: join?.stationName ?? '',
    desks: [],
    isWaiting: join?.state === 'waiting',
    pushesLeft: pushesOf({}),
    office: officeOf(verifying ?? stations.find(({ level }) => level === 'bureau') ?? stations[0]),
  }
}

const officeOf = (station: Station | undefined) => station && { name: station.name, phone: station.phone }

/**
 * Binds the caller's WeChat identity to the one roster person with the phone number WeChat vouches for. Refuses with
 * PHONE_UNREADABLE, PHONE_NOT_ON_ROSTER, or PHONE_TAKEN where that person has joined with another identity, or several share
 * the number and only the station can tell who this is.
 */
export async function bindPhone({ code }: { code: string }, openid: string): Promise<Session> {
  const joined = await personByOpenid(openid)
  if (joined) return sessionOf(joined)
  const phone = await phoneBehind(code)
  if (!phone) throw new Refusal('PHONE_UNREADABLE')
  const people = await peopleByPhone(phone)
  const person = people[0]
  if (!person) throw new Refusal('PHONE_NOT_ON_ROSTER')
  if (people.length > 1 || !(await isBound(person, openid))) throw new Refusal('PHONE_TAKEN')
  return sessionOf(person)
}

/** Binds an identity to a person; a second tap finds it bound already. */
async function isBound({ _id }: Person, openid: string): Promise<boolean> {
  return (await bindOpenid(_id, openid)) || (await personByOpenid(openid))?._id === _id
}

/** Every station, for somebody to pick theirs. */
export async function listStations(): Promise<Output<'veteran', 'stations'>> {
  const stations = await allStations()
  return { stations: stations.map(({ _id, name, level }) => ({ id: _id, name, level })) }
}

/** Asks a station to be added to its roster. Refuses with ALREADY_JOINED, or NOT_FOUND for a station that is not there. */
export async function askToJoin(
  { name, phone, stationId, note }: Checked<'veteran', 'askToJoin'>,
  openid: string,
  at: string,
): Promise<Output<'veteran', 'askToJoin'>> {
  if (await personByOpenid(openid)) throw new Refusal('ALREADY_JOINED')
  const stations = await allStations()
  const station = stations.find(({ _id }) => _id === stationId)
  if (!station) throw new Refusal('NOT_FOUND')
  const joinId = joinIdOf(openid)
  await putJoin({
    _id: joinId,
    openid,
    name,
    phone,
    note,
    stationId,
    stationPath: station.path,
    stationName: station.name,
    jurisdictionId: station.path.at(-1) ?? stationId,
    state: 'waiting',
    askedAt: at,
  })
  return { joinId }
}

// One wish an identity, and the identity itself is not to be read from the id.
const joinIdOf = (openid: string): string => `j${digestOf(openid).slice(0, 24)}`

const pushesOf = ({ pushesLeft }: Pick<Person, 'pushesLeft'>): Session['pushesLeft'] =>
  Object.fromEntries(templateKeys.map((key) => [key, pushesLeft?.[key] ?? 0])) as Session['pushesLeft']

/** A person on the roster with their desks. */
export async function sessionOf({ name, stationName, stationPath, desks, pushesLeft }: Person): Promise<Session> {
  const ids = desks.map((desk) => ('stationId' in desk ? desk.stationId : (stationPath[0] ?? '')))
  const names = new Map((await stationsById(ids)).map((station) => [station._id, station.name]))
  return {
    isJoined: true,
    name,
    stationName,
    isWaiting: false,
    pushesLeft: pushesOf({ pushesLeft }),
    desks: desks.map((desk, index) => ({
      kind: desk.kind,
      isHead: desk.kind === 'officer' && desk.isHead,
      stationId: ids[index] ?? '',
      stationName: names.get(ids[index] ?? '') ?? '',
    })),
  }
}
