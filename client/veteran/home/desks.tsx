import { Row, Rows } from '../../components/rows'
import { Section } from '../../components/section'
import { copy } from '../../copy/veteran'
import { goTo } from '../../go'
import { type Desk, type Session, sitAt } from '../../session'
import { MyDataRow } from './my-data-row'

/** The desks of somebody who serves, each one tap away. */
export function DeskRows({ desks }: { desks: readonly Desk[] }) {
  const serving = desks.filter(({ kind }) => kind !== 'veteran')
  if (serving.length === 0) return null
  return (
    <Section title={copy.home.desks}>
      <Rows label={copy.home.desks}>
        {serving.map((desk) => (
          <Row
            key={`${desk.kind}:${desk.stationId}`}
            title={copy.home.desk[desk.kind](desk.stationName)}
            onOpen={() => void goTo(sitAt(desk))}
          />
        ))}
      </Rows>
    </Section>
  )
}

/** The entry of somebody who serves and is not a veteran here. */
export function Desks({ session }: { session: Session }) {
  return (
    <>
      <DeskRows desks={session.desks} />
      <MyDataRow />
    </>
  )
}
