import type { Checked, Output } from '@shared/contracts'
import { PAGE } from '@shared/domain/list-size'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { termsOf } from '@shared/domain/search/terms'
import { searchPage } from '../../cloud/search-store'
import { summaryOf } from '../request/views'

/** What the actor may find by a number, a name, a phone's last four or words, latest first; the query is kept nowhere. */
export async function search(
  { words, skip }: Checked<'station', 'search'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'search'>> {
  checkDesk(actor, 'search')
  const terms = termsOf(words)
  if (terms.length === 0) return { items: [], hasMore: false, now: at }
  const { items, hasMore } = await searchPage(terms, actor, skip, PAGE)
  return { items: items.map(summaryOf), hasMore, now: at }
}
