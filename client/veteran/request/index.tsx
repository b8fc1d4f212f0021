import { useRouter } from '@tarojs/taro'
import { ErrorState, LoadingState } from '../../components/states'
import { sentenceFor } from '../../copy/refusals'
import { request as copy } from '../../copy/request'
import { useRead } from '../../queries'
import { VeteranPage } from '../veteran-page'
import { Matter } from './matter'

/** One matter: where it stands, whose turn it is, who holds it, what was promised and what happened. */
export default function Request() {
  const { id = '' } = useRouter().params
  const { data, error, refetch } = useRead('veteran', 'readMine', { requestId: id })
  return (
    <VeteranPage title={copy.title}>
      {data ? (
        <Matter request={data} />
      ) : error ? (
        <ErrorState text={sentenceFor(error)} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </VeteranPage>
  )
}
