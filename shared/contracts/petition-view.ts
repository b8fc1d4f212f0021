import * as z from 'zod/mini'
import { dossierParts } from '../domain/dossier'
import { branches } from '../domain/petition/branch'
import { deliveryMethods, documentKinds } from '../domain/petition/delivery'
import { outcomes } from '../domain/petition/outcome'
import { stages } from '../domain/petition/stage'
import { visitKinds } from '../domain/petition/visit'
import { channels, petitionClasses, verdicts } from '../domain/request/state'
import { instant } from './contract'

/** Another dossier of the same matter. */
const link = { requestId: z.string(), number: z.string() }

const notice = z.object({ words: z.string(), whereTo: z.string(), by: z.string(), at: instant })

/** The papers of one cycle of a petition, in the order of law. */
const papersView = z.object({
  notice: z.optional(notice),
  laterNotices: z.optional(z.array(notice)),
  simple: z.optional(
    z.object({
      reason: z.string(),
      at: instant,
      left: z.optional(z.object({ reason: z.string(), at: instant })),
    }),
  ),
  admission: z.optional(z.object({ body: z.string(), admittedOn: z.string() })),
  refusal: z.optional(z.object({ reason: z.string(), whereTo: z.string(), by: z.string(), at: instant })),
  extensions: z.array(z.object({ days: z.int(), reason: z.string(), approver: z.string(), at: instant })),
  hearings: z.array(
    z.object({
      startedOn: z.string(),
      endedOn: z.optional(z.string()),
      words: z.string(),
      conclusion: z.optional(z.string()),
    }),
  ),
  opinion: z.optional(
    z.object({
      outcome: z.enum(outcomes),
      words: z.string(),
      basis: z.string(),
      issuedOn: z.string(),
      /** Whose opinion it is. */
      body: z.string(),
    }),
  ),
  /** The dossier in which it is looked at again. */
  review: z.optional(z.object(link)),
  deliveries: z.array(
    z.object({
      document: z.enum(documentKinds),
      method: z.enum(deliveryMethods),
      deliveredOn: z.string(),
      receivedBy: z.string(),
      proofFileId: z.optional(z.string()),
    }),
  ),
  rating: z.optional(
    z.object({
      verdict: z.enum(verdicts),
      reason: z.string(),
      at: instant,
      recordedBy: z.optional(z.object({ name: z.string(), channel: z.enum(channels) })),
    }),
  ),
})
export type PapersView = z.infer<typeof papersView>

/** A petition's file for someone who may read its dossier; what staff note for one another is empty for its veteran. */
export const petitionView = z.object({
  ...papersView.shape,
  class: z.enum(petitionClasses),
  branch: z.optional(z.enum(branches)),
  stage: z.enum(stages),
  origin: z.optional(
    z.object({ ...link, reasons: z.string(), appliedOn: z.string(), lateReason: z.optional(z.string()) }),
  ),
  registration: z.optional(z.object({ asks: z.string(), facts: z.string(), reasons: z.string() })),
  visits: z.array(
    z.object({
      kind: z.enum(visitKinds),
      visitedOn: z.string(),
      place: z.string(),
      receivedBy: z.string(),
      people: z.int(),
      representatives: z.array(z.string()),
      asked: z.string(),
      answered: z.string(),
      checklist: z.array(z.object({ item: z.string(), isDone: z.boolean() })),
    }),
  ),
  referral: z.optional(
    z.object({
      fromName: z.string(),
      /** Whether this reader may answer the objection. */
      mayAnswer: z.boolean(),
      at: instant,
      objection: z.optional(
        z.object({
          reason: z.string(),
          by: z.string(),
          at: instant,
          answer: z.optional(z.object({ isConsented: z.boolean(), reason: z.string(), at: instant })),
        }),
      ),
    }),
  ),
  followUps: z.array(z.object({ followedOn: z.string(), method: z.string(), words: z.string() })),
  lookBacks: z.array(
    z.object({
      wasAnsweredByPolicy: z.boolean(),
      isPolicyCarriedOut: z.boolean(),
      isSolved: z.boolean(),
      isMoodSettled: z.boolean(),
      result: z.enum(['good', 'again']),
      note: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
  /** The papers of the cycles before this one, the first first. */
  earlier: z.array(papersView),
  end: z.optional(z.object({ words: z.string(), number: z.string(), at: instant })),
  gaps: z.array(z.enum(dossierParts)),
})
export type PetitionView = z.infer<typeof petitionView>
