import { instructor } from '@shared/contracts/instructor'
import { door } from '../cloud/call'
import { changePhoto, removePhoto } from '../use-cases/people/card-photo'
import { ownCard, publishCard } from '../use-cases/people/public-card'
import { asInstructor, reviewedCategoriesOf } from '../use-cases/people/who'
import { explainClocks } from '../use-cases/policies/explain-clocks'
import { attachFrom, linesFrom } from '../use-cases/request/by-line'
import { listTasks } from '../use-cases/request/list-requests'
import { readRequest } from '../use-cases/request/read-request'
import { search } from '../use-cases/search/search'
import { fillTemplate, listTemplates } from '../use-cases/templates/templates'

/** What an instructor in term may do. */
export const main = door(instructor, {
  listTasks: async (input, call) => listTasks(input, (await asInstructor(call)).actor, call.at),
  explainClocks: async (input, call) => {
    const { actor, jurisdiction } = await asInstructor(call)
    return explainClocks(input, actor, jurisdiction.calendar)
  },
  search: async (input, call) => search(input, (await asInstructor(call)).actor, call.at),
  readTask: async ({ requestId }, call) => {
    const { actor, jurisdiction } = await asInstructor(call)
    return readRequest(requestId, actor, call.at, reviewedCategoriesOf(jurisdiction))
  },
  attach: attachFrom(asInstructor),
  ...linesFrom(
    asInstructor,
    'accept',
    'giveBack',
    'ask',
    'recordContact',
    'answer',
    'draftAnswer',
    'close',
    'confirmRecord',
    'raiseUrgent',
  ),
  listTemplates: async (_input, call) => listTemplates((await asInstructor(call)).actor),
  fillTemplate: async (input, call) => fillTemplate(input, (await asInstructor(call)).actor, call.at),
  myCard: async (_input, call) => ownCard((await asInstructor(call)).instructor, call.at),
  publishCard: async ({ isPublished }, call) =>
    publishCard((await asInstructor(call)).instructor, isPublished, call.at),
  changePhoto: async (input, call) => changePhoto(input, (await asInstructor(call)).instructor, call.callId),
  removePhoto: async (_input, call) => removePhoto((await asInstructor(call)).instructor),
})
