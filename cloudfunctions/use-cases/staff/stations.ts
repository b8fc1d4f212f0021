import type { Checked, Output } from '@shared/contracts'
import { levelBelow } from '@shared/domain/people/staffing'
import { Refusal } from '@shared/domain/refusal'
import type { Actor } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { stationsById } from '../../cloud/people'
import { isCodeTaken, renameStation } from '../../cloud/staff'
import { put } from '../../cloud/transaction'
import { changeStaff, stationToStaff } from './staff-change'

/**
 * Opens a station under one of the actor's; nobody reads its queue yet. Refuses with NOT_FOUND for a parent that is not the actor's,
 * FORM_INVALID for one that has none under it, and STATION_CODE_TAKEN.
 */
export async function openStation(
  input: Checked<'station', 'openStation'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'openStation'>> {
  const { parentId, ...plate } = input
  const { stationId } = await changeStaff({ act: 'openStation', input }, actor, call, async (turn) => {
    const parent = await stationToStaff(turn, parentId)
    const level = levelBelow[parent.level]
    if (!level) throw new Refusal('FORM_INVALID', { field: 'parentId', why: '' })
    if (await isCodeTaken(plate.code)) throw new Refusal('STATION_CODE_TAKEN')
    const _id = `s${turn.mark}`
    await put(turn.transaction, 'stations', { _id, level, path: [_id, ...parent.path], ...plate, isStaffed: false })
    return { stationId: _id }
  })
  return { stationId }
}

/** Changes a station's door plate; everyone who belongs there bears its new name. Refuses with NOT_FOUND any but the actor's. */
export async function changeStation(
  input: Checked<'station', 'changeStation'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'changeStation'>> {
  const { stationId, ...plate } = input
  await changeStaff({ act: 'changeStation', input }, actor, call, async (turn) => {
    const station = await stationToStaff(turn, stationId)
    await put(turn.transaction, 'stations', { ...station, ...plate })
    return { stationId }
  })
  for (const station of await stationsById([stationId])) await renameStation(station)
  return { stationId }
}
