import { EmptyState } from '../../components/states'
import { Page } from '../../components/page'

/** A first page to see the frame. */
export default function VeteranHome() {
  return (
    <Page title='连心桥' desk='veteran'>
      <EmptyState title='连心桥' />
    </Page>
  )
}
