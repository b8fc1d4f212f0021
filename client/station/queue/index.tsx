import { EmptyState } from '../../components/states'
import { Page } from '../../components/page'

/** A first page to see the frame. */
export default function StationQueue() {
  return (
    <Page title='站务' desk='staff'>
      <EmptyState title='站务' />
    </Page>
  )
}
