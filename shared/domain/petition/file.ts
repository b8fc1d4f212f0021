import { Refusal } from '../refusal'
import type { Request } from '../request/request'
import type { PetitionClass, PetitionFile } from '../request/state'

/** A petition's file as it is opened: a class and no papers yet. */
export const openFile = (petitionClass: PetitionClass): PetitionFile => ({
  class: petitionClass,
  stage: 'first',
  visits: [],
  extensions: [],
  deliveries: [],
  hearings: [],
  followUps: [],
  lookBacks: [],
})

/** The petition's file; asked only of a petition. */
export function fileOf({ petition }: Pick<Request, 'petition'>): PetitionFile {
  if (!petition) throw new Error('a petition without its file')
  return petition
}

/** A no where the status would allow an act and the file does not. */
export const notNow = ({ status }: Pick<Request, 'status'>): Refusal => new Refusal('NOT_NOW', { status })
