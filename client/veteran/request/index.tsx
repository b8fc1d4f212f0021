import { useRouter } from '@tarojs/taro'
import { LoadingState } from '../../components/states'
import { request as copy } from '../../copy/request'
import { useRead } from '../../queries'
import { Failure } from '../failure'
import { VeteranPage } from '../veteran-page'
import { Matter } from './matter'

/** One matter: where it stands, whose turn it is, who holds it, what was promised and what happened. */
export default function Request() {
  const { requestId: id = '' } = useRouter().params
  const { data, error, refetch } = useRead('veteran', 'readMine', { requestId: id })
  return (
    <VeteranPage title={copy.title}>
      {data ? <Matter request={data} /> : error ? <Failure error={error} onRetry={refetch} /> : <LoadingState />}
    </VeteranPage>
  )
}
