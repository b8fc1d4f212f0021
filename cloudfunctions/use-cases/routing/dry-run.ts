import type { Checked, Output } from '@shared/contracts'
import { trackOf } from '@shared/domain/request/decide/submit'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { route } from '@shared/domain/routing'
import { veteranWithin } from '../people/find-veterans'
import { sceneAround } from '../people/who'
/** Who would get this? The routing of a submission, with every rule that was tried, and nothing written. */
export async function dryRun(
  matter: Checked<'station', 'dryRun'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'dryRun'>> {
  checkDesk(actor, 'dryRun')
  const scene = await sceneAround(await veteranWithin(matter.veteranId, actor), matter.subject, at)
  const way = route({ ...matter, track: trackOf(matter) }, scene)
  return { rule: way.rule, holderName: way.holder.name, trail: way.trail }
}
