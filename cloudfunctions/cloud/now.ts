import { type Instant, instantOfMilliseconds } from '@shared/domain/clock/china-time'

/** The one place where the wall clock is read; an instant with China's offset. */
export const now = (): Instant => instantOfMilliseconds(Date.now())
