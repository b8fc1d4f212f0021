import * as z from 'zod/mini'
import { shelves } from '../domain/request/tasks'
import { contract, instant, requestId, skip } from './contract'
import { explainClocks } from './explain-clocks'
import {
  accept,
  answer,
  ask,
  attach,
  close,
  confirmRecord,
  draftAnswer,
  giveBack,
  raiseUrgent,
  recordContact,
} from './request-acts'
import { search } from './search'
import { fillTemplate, listTemplates } from './templates'
import { publicCard, requestView, summary } from './views'

/** The shelves a task list is read by; `overdue` and `ready` cut across them, `inHand` and the others lie side by side. */
export const taskShelves = [...shelves, 'overdue', 'ready'] as const

/** The shelves that ask something of somebody; what is closed is not counted, for it only grows. */
const openShelves = ['toAccept', 'inHand', 'awaitingVerdict', 'overdue', 'ready'] as const

/** What an instructor may do. */
export const instructor = {
  listTasks: contract(
    "The instructor's own tasks on one shelf, next due first, with the count of each open shelf.",
    z.object({ shelf: z.enum(taskShelves), skip }),
    z.object({
      items: z.array(summary),
      hasMore: z.boolean(),
      counts: z.record(z.enum(openShelves), z.int()),
      now: instant,
    }),
    'NOT_ALLOWED',
  ),
  search,
  explainClocks,
  readTask: contract('One request the instructor holds, whole.', z.object({ requestId }), requestView, 'NOT_FOUND'),
  listTemplates,
  fillTemplate,
  accept,
  giveBack,
  ask,
  recordContact,
  attach,
  answer,
  draftAnswer,
  close,
  confirmRecord,
  raiseUrgent,
  myCard: contract(
    'The instructor’s own card, as veterans see it, and whether it is published.',
    z.object({}),
    z.object({
      card: publicCard,
      isPublished: z.boolean(),
      termEndsOn: z.string(),
      /** Where this instructor's own uploads lie: under `cards/<instructorId>/`. */
      instructorId: z.string(),
      /** Their own photograph, published or not, by an address that opens for a short while. */
      photo: z.optional(z.string()),
      /** Who took the last one down and why, until there is another. */
      photoTakenDown: z.optional(z.object({ at: instant, byName: z.string(), reason: z.string() })),
    }),
    'NOT_ALLOWED',
  ),
  publishCard: contract(
    'Give or withdraw the separate consent to publish photo and phone (个人信息保护法 25).',
    z.object({ isPublished: z.boolean() }),
    z.object({ isPublished: z.boolean() }),
    'NOT_ALLOWED',
  ),
  changePhoto: contract(
    'Put an uploaded photograph on the own card in place of the one before; it is checked by content and size.',
    z.object({ fileId: z.string().check(z.maxLength(500)) }),
    z.object({}),
    'NOT_ALLOWED',
    'PHOTO_MISSING',
    'PHOTO_TYPE',
    'PHOTO_SIZE',
    'BUSY',
  ),
  removePhoto: contract(
    'Take the own photograph off the card; the file is deleted.',
    z.object({}),
    z.object({}),
    'NOT_ALLOWED',
    'BUSY',
  ),
}
