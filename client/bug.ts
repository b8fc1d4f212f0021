import { whereItBroke } from '@shared/domain/where-it-broke'

/** Notes a bug for a developer: its kind and place, and nothing a person wrote. */
export function logBug(error: unknown): void {
  console.error(JSON.stringify(whereItBroke(error)))
}
