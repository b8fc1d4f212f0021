import type * as z from 'zod/mini'
import { archive } from './archive'
import type { Contract } from './contract'
import { instructor } from './instructor'
import { station } from './station'
import { veteran } from './veteran'

/** Every door and its acts. */
export const contracts = { veteran, instructor, station, archive }
type Contracts = typeof contracts
export type Door = keyof Contracts
export type ActOf<D extends Door> = keyof Contracts[D] & string

type ContractOf<D extends Door, A extends ActOf<D>> =
  Contracts[D][A] extends Contract<infer I, infer O> ? { input: I; output: O } : never

/** What a caller writes: defaults may be left out. */
export type Input<D extends Door, A extends ActOf<D>> = z.input<ContractOf<D, A>['input']>
/** What the act receives: checked, trimmed, defaults filled in. */
export type Checked<D extends Door, A extends ActOf<D>> = z.output<ContractOf<D, A>['input']>
/** What the act answers. */
export type Output<D extends Door, A extends ActOf<D>> = z.output<ContractOf<D, A>['output']>
