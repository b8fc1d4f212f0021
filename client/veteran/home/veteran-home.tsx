import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { EmptyState } from '../../components/states'
import { copy } from '../../copy/veteran'
import type { Home, Session } from '../../session'
import { useBegun } from '../ask/draft'
import { isYourTurn, MatterRows } from '../matter-rows'
import { open } from '../pages'
import { Card } from './card'
import { DeskRows } from './desks'
import { MyDataRow } from './my-data-row'
import { YourTurn } from './your-turn'

/** Who answers for the veteran first, then what waits for them, then how their matters stand. */
export function VeteranHome({ session, home }: { session: Session; home: Home }) {
  const isBegun = useBegun()
  const { card, promise, openCount, yourTurn, yourTurnCount, now } = home
  const matters = home.open.filter(({ status }) => !isYourTurn(status))
  return (
    <>
      <Card card={card} promise={promise} />
      {yourTurnCount > 0 ? <YourTurn count={yourTurnCount} matters={yourTurn} now={now} /> : null}
      {isBegun ? (
        <Notice word={copy.home.draftWord}>
          {copy.home.draftText}
          <Button kind="link" words={copy.home.draftOpen} onTap={() => void open.ask()} />
        </Notice>
      ) : null}
      <DeskRows desks={session.desks} />
      <Section title={copy.home.mine}>
        {matters.length > 0 ? (
          <MatterRows label={copy.home.mine} matters={matters} now={now} />
        ) : openCount === 0 ? (
          <EmptyState title={copy.home.none} text={copy.home.noneText} />
        ) : null}
        <Buttons>
          <Button
            words={openCount > home.open.length ? copy.home.allOf(openCount) : copy.home.all}
            onTap={() => void open.requests()}
          />
        </Buttons>
      </Section>
      <MyDataRow />
    </>
  )
}
