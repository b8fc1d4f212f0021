import type { Summary } from '@shared/contracts/views'
import { isOpen, type Status } from '@shared/domain/request/lifecycle'
import { DueLabel } from '../components/due-label'
import { Row, Rows } from '../components/rows'
import { StatusTag } from '../components/status-tag'
import { dayWords } from '../copy/due'
import { categoryNames } from '../copy/labels'
import { promises, standings, standingTags } from '../copy/standing'
import { copy } from '../copy/veteran'
import { open } from './pages'

interface Props {
  label: string
  matters: readonly Summary[]
  /** The server's now. */
  now: string
}

/** Whether the veteran is the one to act. */
export const isYourTurn = (status: Status): boolean => status === 'waiting' || status === 'answered'

/** The veteran's matters: what was asked, where it stands, until when. */
export function MatterRows({ label, matters, now }: Props) {
  return (
    <Rows label={label}>
      {matters.map((matter) => (
        <MatterRow key={matter.requestId} matter={matter} now={now} />
      ))}
    </Rows>
  )
}

function MatterRow({ matter, now }: { matter: Summary; now: string }) {
  const { requestId, status, opening, category, holderName, receivedAt, due } = matter
  const turn = isYourTurn(status)
  return (
    <Row
      title={opening}
      detail={`${standings[status](holderName)}。${copy.requests.submitted(categoryNames[category], dayWords(receivedAt, now))}`}
      onOpen={() => void open.request(requestId)}
      facts={
        <>
          <StatusTag
            words={turn ? `${copy.home.yourTurnTag}：${standingTags[status]}` : standingTags[status]}
            tone={turn ? 'soon' : isOpen(status) ? 'going' : 'done'}
          />
          {due ? <DueLabel promise={promises[due.key]} dueAt={due.at} now={now} /> : null}
        </>
      }
    />
  )
}
