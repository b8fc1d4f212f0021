import { doesAtDesk } from '@shared/domain/request/permission'
import type { Role } from '@shared/domain/role'
import { Row, Rows } from '../../components/rows'
import { Section } from '../../components/section'
import { LoadingState } from '../../components/states'
import { deskCopy } from '../../copy/desk'
import { DeskPage } from '../../desk/desk-page'
import { roleAt, useSeats } from '../../desk/seat'
import { goTo } from '../../go'
import { further } from './pages'

/** What a station needs less often: its archive and its settings, as far as this desk does them. */
export default function StationMore() {
  const { current } = useSeats('station')
  const role = current && roleAt(current)
  return (
    <DeskPage title={deskCopy.moreTitle} desk="station" at="more">
      {role ? <Further role={role} /> : <LoadingState />}
    </DeskPage>
  )
}

function Further({ role }: { role: Role }) {
  const mine = further.map(({ title, pages }) => ({ title, pages: pages.filter(({ act }) => doesAtDesk(role, act)) }))
  return mine
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }) => (
      <Section key={title} title={title}>
        <Rows label={title}>
          {pages.map((page) => (
            <Row key={page.path} title={page.title} detail={page.text} onOpen={() => goTo(page.path)} />
          ))}
        </Rows>
      </Section>
    ))
}
