import type { Checked, Output } from '@shared/contracts'
import type { Person } from '@shared/domain/people/person'
import { desksWith, mayInvite, officerStationsOf, type ServingDesk, servingDesks } from '@shared/domain/people/staffing'
import type { Station } from '@shared/domain/people/station'
import { isNotOver, termFrom } from '@shared/domain/people/term'
import { Refusal } from '@shared/domain/refusal'
import { type Actor, stationOf } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { endInvitations, issueInvitation } from '../../cloud/invitations'
import { peopleByPhone, personById } from '../../cloud/people'
import { stationsUnder, termsOf } from '../../cloud/staff'
import { one, put } from '../../cloud/transaction'
import { changeStaff, seat, stationToStaff, type Turn } from './staff-change'

type Input = Checked<'station', 'appoint'>

/**
 * Appoints somebody to a desk. Refuses with NOT_FOUND for a station that is not the actor's, PHONE_TAKEN where the phone is another
 * person's on the roster, and ALREADY_APPOINTED. Codes given before are over, and one is given only where it opens no desk the actor could not give.
 */
export async function appoint(input: Input, actor: Actor, call: Call): Promise<Output<'station', 'appoint'>> {
  const { personId = '' } = await changeStaff({ act: 'appoint', input }, actor, call, async (turn) => {
    const station = await stationToStaff(turn, input.stationId)
    const person = await personMeant(input, station, turn)
    const instructorId = `i${turn.mark}`
    const desk = deskOf(input, instructorId)
    const terms = await termsOf(person._id)
    const notOver = terms.filter((term) => isNotOver(term, turn.at))
    const desks = desksWith(person.desks, desk, notOver)
    await seat(turn, person, desks)
    // A code of before would open this desk too, and whoever holds it may be of another branch.
    await endInvitations(turn.transaction, person._id, turn.at)
    const change = { stationId: station._id, personId: person._id, desk: input.desk }
    if (desk.kind !== 'instructor') return change
    await put(turn.transaction, 'instructors', {
      _id: instructorId,
      personId: person._id,
      stationId: station._id,
      name: person.name,
      phone: person.phone,
      specialties: input.specialties,
      ...termFrom(input, turn.at),
      ended: false,
      officerStationIds: officerStationsOf(desks),
    })
    return { ...change, instructorId }
  })
  const invitation = await invite(personId, actor, call)
  const person = await personById(personId)
  return { personId, isJoined: person?.openid !== undefined, ...(invitation ? { invitation } : {}) }
}

/**
 * Gives somebody who has not joined a new code. Refuses with NOT_FOUND who serves nowhere within the actor's reach, with
 * ALREADY_JOINED, with NOT_ALLOWED where the code would open a desk beyond it, and with CHANGED_MEANWHILE where it would by now.
 */
export async function renewInvitation(
  input: Checked<'station', 'renewInvitation'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'renewInvitation'>> {
  const { personId = '' } = await changeStaff({ act: 'renewInvitation', input }, actor, call, async (turn) => {
    const person = await one<Person>(turn.transaction, 'people', input.personId)
    const reach = await reachOf(actor)
    const desk = servingDesks(person?.desks ?? []).find(({ stationId }) => reach.includes(stationId))
    if (!person || !desk) throw new Refusal('NOT_FOUND')
    if (person.openid !== undefined) throw new Refusal('ALREADY_JOINED')
    if (!mayInvite(person, reach)) throw new Refusal('NOT_ALLOWED')
    return { stationId: desk.stationId, personId: person._id }
  })
  const invitation = await invite(personId, actor, call)
  if (!invitation) throw new Refusal('CHANGED_MEANWHILE')
  return invitation
}

/** A code for somebody who has not joined, where it opens no desk the actor could not give. */
async function invite(personId: string, actor: Actor, { at }: Call) {
  const reach = await reachOf(actor)
  return issueInvitation({ personId, jurisdictionId: actor.jurisdictionId, at }, (person) => mayInvite(person, reach))
}

const reachOf = async (actor: Actor): Promise<string[]> => (await stationsUnder(stationOf(actor))).map(({ _id }) => _id)

function deskOf({ desk, stationId }: Input, instructorId: string): ServingDesk {
  if (desk === 'instructor') return { kind: 'instructor', instructorId, stationId }
  return desk === 'auditor' ? { kind: 'auditor', stationId } : { kind: 'officer', stationId, isHead: desk === 'head' }
}

/** The one person of this county's roster with this phone and name, or a new one of this station. */
async function personMeant(
  { name, phone }: Input,
  { path, name: stationName }: Station,
  { transaction, actor: { jurisdictionId }, mark }: Turn,
): Promise<Person> {
  const known = await peopleByPhone(phone)
  const meant = known.filter((person) => person.name === name && person.jurisdictionId === jurisdictionId)
  if (meant.length > 1 || (known.length > 0 && meant.length === 0)) throw new Refusal('PHONE_TAKEN')
  const person = meant[0] && (await one<Person>(transaction, 'people', meant[0]._id))
  return (
    person ?? { _id: `p${mark}`, name, phone, desks: [], deskKeys: [], stationPath: path, stationName, jurisdictionId }
  )
}
