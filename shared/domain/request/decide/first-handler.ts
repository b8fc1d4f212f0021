import type { Actor } from '../../role'
import type { Request } from '../request'

/** Sets the first handler where nobody is yet; once set it never moves (首办责任, 标准镇 78). */
export const firstHandled = (
  request: Pick<Request, 'firstHandler'>,
  { personId, name }: Pick<Actor, 'personId' | 'name'>,
): Partial<Pick<Request, 'firstHandler'>> => (request.firstHandler ? {} : { firstHandler: { personId, name } })
