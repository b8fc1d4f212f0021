import type * as acts from '@shared/contracts/request-acts'
import type { RequestView } from '@shared/contracts/views'
import type { paperKinds } from '@shared/domain/document-template'
import type { Act } from '@shared/domain/request/lifecycle'
import type * as z from 'zod/mini'
import type { Option } from '../../components/choice'

type LineActs = typeof acts

/** What those who serve may do to a request; a new act of a desk's contract belongs here before it compiles. */
export type StaffAct = Exclude<Act & keyof LineActs, 'reply' | 'confirm' | 'contest' | 'linkRepeat' | 'unlinkRepeat'>

/** The fields a person fills in for an act, besides which request it is. */
export type FieldOf<A extends StaffAct> = Exclude<keyof z.input<LineActs[A]['input']>, 'requestId' | 'version'> & string

interface Asked {
  label: string
  hint?: string
  optional?: true
}

/** One question of an act's form, by how it is answered. */
export type FieldSpec = Asked &
  (
    | { kind: 'words' | 'line'; most: number }
    | { kind: 'day' | 'count' }
    | { kind: 'choice'; options: readonly { value: string; label: string; hint?: string }[] }
    | { kind: 'yesNo'; yes: string; no: string }
    | { kind: 'names'; most: number }
    /** A wording to begin with: a paper's, or the reply of the matter's category; it is put into a field of words. */
    | { kind: 'template'; paper: 'reply' | (typeof paperKinds)[number]; into: string }
    /** A day to come, such as the last for a result. */
    | { kind: 'dayAhead' }
    /** A person, a station or a body around the matter. */
    | { kind: 'person' | 'body' }
    | { kind: 'station'; belowOnly?: true }
    /** Some of the dossier's files. */
    | { kind: 'enclosed' }
    | { kind: 'candidate' | 'files' | 'checklist' | 'proof' }
  )

/** Why something is done, as people write it. */
export const reason = (label: string, hint?: string): FieldSpec => ({ kind: 'words', label, hint, most: 500 })

/** Whose opinion it is, of a review or re-check that the level above the county's own made. */
export const otherBody: FieldSpec = {
  kind: 'line',
  label: '作出意见的机关',
  hint: '本站作出的不用填。原来由本站或系统外的机关作出的，写上一级机关的全称；作出过决定的机关不能再看自己的决定（信访工作条例第35条、第36条）。',
  most: 100,
  optional: true,
}

/** Said beside what the veteran does not read. */
export const AMONG_US = '只有办理的人看得到，本人看不到。'

/** A wording to begin with. */
export const wording = (paper: Extract<FieldSpec, { kind: 'template' }>['paper'], into = 'words'): FieldSpec => ({
  kind: 'template',
  paper,
  into,
  label: '范文',
  optional: true,
})

/** What is filled in so far, by field name. */
export type Values = Record<string, unknown>

/** One act as a form: how it is called, what it says before, what it asks, and what it starts with. */
export interface ActForm<Name extends string = string> {
  /** The verb on its button. */
  words: string
  /** What will follow from it, said before it is done. */
  intro?: string
  isDangerous?: true
  /** Done by one tap: nothing is asked and nothing is lost. */
  isImmediate?: true
  fields: Record<Name, FieldSpec>
  start?: (request: RequestView) => Partial<Record<Name, unknown>>
  /** Questions that are none of this request. */
  skips?: (request: RequestView) => readonly Name[]
  /** What may be chosen of a request, where it says so. */
  offers?: (request: RequestView) => Partial<Record<Name, readonly Option<string>[]>>
}
