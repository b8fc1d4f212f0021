import type { Summary } from '@shared/contracts/views'
import { isOpen, type Status } from '@shared/domain/request/lifecycle'
import { View } from '@tarojs/components'
import { DueLabel } from '../components/due-label'
import { Row, Rows } from '../components/rows'
import { StatusTag } from '../components/status-tag'
import { dayWords, promiseWords } from '../copy/due'
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
      title={shortened(opening)}
      detail={copy.requests.submitted(categoryNames[category], dayWords(receivedAt, now))}
      onOpen={() => void open.request(requestId)}
      facts={
        <>
          <StatusTag
            words={turn ? `${copy.home.yourTurnTag}：${standingTags[status]}` : standings[status](holderName)}
            tone={turn ? 'soon' : isOpen(status) ? 'going' : 'done'}
          />
          {due ? <Promised due={due} now={now} /> : null}
        </>
      }
    />
  )
}

const LONGEST_TITLE = 22

/** Two or three lines at the largest type; the matter's own page has every word. */
const shortened = (words: string) => {
  const all = [...words]
  return all.length > LONGEST_TITLE ? `${all.slice(0, LONGEST_TITLE).join('')}…` : words
}

/** What the other side owes, by its date; a late one says by how much. */
function Promised({ due, now }: { due: NonNullable<Summary['due']>; now: string }) {
  if (due.at < now) return <DueLabel promise={promises[due.key]} dueAt={due.at} now={now} />
  return <View className="due due--calm">{`${promises[due.key]}：${promiseWords(due.at, now)}`}</View>
}
