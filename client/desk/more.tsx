import { Button } from '../components/button'
import { deskCopy } from '../copy/desk'

interface Props {
  hasMore: boolean
  isFetching: boolean
  onMore: () => void
}

/** The way to the next page of a list, where there is one. */
export function More({ hasMore, isFetching, onMore }: Props) {
  if (!hasMore) return null
  return <Button words={isFetching ? deskCopy.moreBusy : deskCopy.more} disabled={isFetching} onTap={onMore} />
}
