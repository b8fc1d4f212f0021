import * as z from 'zod/mini'
import { stationLevels } from '../domain/people/station'
import type { RefusalCode } from '../domain/refusal'
import { PHONE, visible } from '../domain/typed'

/** One act of a door: what it takes, what it gives, and what it may refuse besides a bad form. */
export interface Contract<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> {
  /** One sentence for docs/api.md. */
  summary: string
  input: I
  output: O
  refusals: readonly RefusalCode[]
}

/** Types one act's contract. */
export const contract = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  summary: string,
  input: I,
  output: O,
  ...refusals: RefusalCode[]
): Contract<I, O> => ({ summary, input, output, refusals })

/** A function's input (WeChat's `event`): which act, the call's own id, and the act's input. */
export const envelope = z.object({
  act: z.string().check(z.maxLength(40)),
  /** Made once for one intention: a repeated call with it gives the same answer and writes nothing twice. */
  callId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  input: z.optional(z.unknown()),
  /** Which station's desk to sit at, for those who hold several. */
  stationId: z.optional(z.string().check(z.maxLength(64))),
})
export type Envelope = z.infer<typeof envelope>

/** What a function answers: the act's output, or a refusal. */
export type Reply<T> =
  | { ok: true; output: T }
  | { ok: false; refusal: { code: RefusalCode; detail: Record<string, string | number> } }

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Words of a person: trimmed, counted in characters (a rare character is one), without control characters. */
export const text = (most: number, least = 1) =>
  z.string().check(
    z.trim(),
    z.refine((words: string) => visible(words) === words && !LONE_SURROGATE.test(words), { error: 'control' }),
    z.refine((words: string) => [...words].length <= most, { error: 'tooLong' }),
    z.refine((words: string) => [...words].length >= least, { error: 'empty' }),
  )

/** A phone number as somebody typed it. */
export const phone = z.string().check(z.trim(), z.regex(PHONE, { error: 'phone' }))

/** Of a complaint about a station, the level of the one that is meant. */
export const accusedLevel = z.optional(z.enum(stationLevels))

/** The id of a document. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** A request's id is made by whoever asks, once, so that a repeated submit finds itself. */
export const requestId = z.string().check(z.regex(/^[A-Za-z0-9]{16,32}$/))

/** A calendar day in China, `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A calendar year in China. */
export const year = z.int().check(z.gte(2000), z.lte(2200))

/** A calendar month in China, `YYYY-MM`. */
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** An instant to the second, with its offset, of a year and in a time zone that there are. */
export const instant = z.iso
  .datetime({ offset: true, precision: 0 })
  .check(z.refine((iso: string) => iso >= '19' && /(Z|[+-](0\d|1[0-3]):[0-5]\d)$/.test(iso)))

/** How many rows to pass over before a page. */
export const skip = z._default(z.int().check(z.gte(0), z.lte(5000)), 0)
