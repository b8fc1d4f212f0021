import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { EmptyState, ErrorState, LoadingState } from '../../components/states'
import { sentenceFor } from '../../copy/refusals'
import { copy } from '../../copy/veteran'
import { useRead } from '../../queries'
import type { Session } from '../../session'
import { useBegun } from '../ask/draft'
import { isYourTurn, MatterRows } from '../matter-rows'
import { open } from '../pages'
import { Card } from './card'
import { DeskRows } from './desks'
import { MyDataRow } from './my-data-row'
import { YourTurn } from './your-turn'

/** Who answers for the veteran first, then what waits for them, then how their matters stand. */
export function VeteranHome({ session }: { session: Session }) {
  const { data: home, error, refetch } = useRead('veteran', 'home', {})
  const isBegun = useBegun()
  if (error && !home) return <ErrorState text={sentenceFor(error)} onRetry={refetch} />
  if (!home) return <LoadingState />
  const { card, promise, openCount, yourTurnCount } = home
  const matters = home.open.filter(({ status }) => !isYourTurn(status))
  return (
    <>
      <Card card={card} promise={promise} />
      {yourTurnCount > 0 ? <YourTurn count={yourTurnCount} /> : null}
      {isBegun ? (
        <Notice word={copy.home.draftWord}>
          {copy.home.draftText}
          <Button kind="link" words={copy.home.draftOpen} onTap={() => void open.ask()} />
        </Notice>
      ) : null}
      <DeskRows desks={session.desks} />
      <Section title={copy.home.mine}>
        {matters.length > 0 ? (
          <MatterRows label={copy.home.mine} matters={matters} now={home.now} />
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
