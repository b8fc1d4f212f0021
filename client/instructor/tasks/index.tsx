import { EmptyState } from '../../components/states'
import { Page } from '../../components/page'

/** A first page to see the frame. */
export default function InstructorTasks() {
  return (
    <Page title='我的任务' desk='staff'>
      <EmptyState title='我的任务' />
    </Page>
  )
}
