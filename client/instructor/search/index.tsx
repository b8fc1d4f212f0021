import { searchCopy } from '../../copy/search'
import { DeskPage } from '../../desk/desk-page'
import { Search } from '../../desk/search'

/** Finds requests among those the instructor holds. */
export default function InstructorSearch() {
  return (
    <DeskPage title={searchCopy.title} desk="instructor" at="search">
      <Search door="instructor" path="/instructor/request/index" />
    </DeskPage>
  )
}
