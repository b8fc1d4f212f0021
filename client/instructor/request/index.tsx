import { useRouter } from '@tarojs/taro'
import { LoadingState } from '../../components/states'
import { deskCopy } from '../../copy/desk'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { RequestBody } from '../../desk/request-body'
import { useRead } from '../../queries'

/** One request the instructor holds: who asked, what they said, what is promised, and what can be done now. */
export default function InstructorRequest() {
  const { requestId = '' } = useRouter().params
  const { data, error, refetch } = useRead('instructor', 'readTask', { requestId })
  return (
    <DeskPage title={data ? deskCopy.requestTitle(data.number) : '诉求'} desk="instructor">
      {data ? (
        <RequestBody door="instructor" request={data} />
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </DeskPage>
  )
}
