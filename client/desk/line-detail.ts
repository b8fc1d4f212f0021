import type { RequestView } from '@shared/contracts/views'
import { paperDay } from '../copy/due'

/** What a line tells, by field name. */
export type Detail = RequestView['lines'][number]['detail']

/** A line as a sentence after the name of who did it, and what they wrote. */
export type Words = { words: string; note?: string }

/** A field of a line as words; empty where it has none. */
export const said = (detail: Detail, name: string): string => (detail[name] === undefined ? '' : String(detail[name]))

/** A value by its label; empty where there is none. */
export const named = <Key extends string>(labels: Record<Key, string>, value: string): string =>
  labels[value as Key] ?? ''

/** A field that is a day, as paper writes it. */
export const day = (detail: Detail, name: string): string => (said(detail, name) ? paperDay(said(detail, name)) : '')
