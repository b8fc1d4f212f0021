import { useRouter } from '@tarojs/taro'
import { Notice } from '../../components/notice'
import { ErrorState, LoadingState } from '../../components/states'
import { UpdateNotice } from '../../components/update-notice'
import { copy as app } from '../../copy/app'
import { sentenceFor } from '../../copy/refusals'
import { copy } from '../../copy/veteran'
import { type Session, useSessionNow } from '../../session'
import { VeteranPage } from '../veteran-page'
import { Desks } from './desks'
import { VeteranHome } from './veteran-home'
import { Waiting } from './waiting'
import { Welcome } from './welcome'

/** The entry: a welcome before joining, the public card after, the desks for those who serve. */
export default function Home() {
  const { data: session, error, refetch } = useSessionNow()
  const { lost } = useRouter().params
  return (
    <VeteranPage title={copy.home.title} first>
      {lost ? <Notice word={app.lost}>{app.lostText}</Notice> : null}
      <UpdateNotice />
      {session ? (
        <Entry session={session} />
      ) : error ? (
        <ErrorState text={sentenceFor(error)} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </VeteranPage>
  )
}

function Entry({ session }: { session: Session }) {
  if (session.isWaiting) return <Waiting stationName={session.stationName} />
  if (!session.isJoined) return <Welcome />
  return session.home ? <VeteranHome session={session} home={session.home} /> : <Desks session={session} />
}
