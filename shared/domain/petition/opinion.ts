import type { Instant } from '../clock/china-time'
import type { Clock } from '../clock/clock'
import { type Circumstances, type Promised, started } from '../request/decide/decision'
import type { PetitionFile } from '../request/state'

/** What its way through the law depends on. */
export type Kind = Pick<PetitionFile, 'class' | 'branch' | 'stage'>

/**
 * Whether a petition ends in an opinion (信访处理意见书, 条例 31⑥): its sixty days (34), its three outcomes (32) and the right to have it
 * looked at again (35) are for an appeal of that kind alone, and for one nobody has sorted yet.
 */
export const endsInOpinion = ({ class: of, branch, stage }: Kind): boolean =>
  stage !== 'first' || (of === 'appeal' && (branch === undefined || branch === 'opinion'))

/** The promise of its handling from the day of admission: the law's sixty days, or this system's where the law gives none. */
export const handling = (file: Kind, from: Instant, matter: Promised, circumstances: Circumstances): Clock =>
  started('petition.handle', from, matter, circumstances, endsInOpinion(file) ? undefined : 'otherWay')
