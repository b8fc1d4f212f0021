import { useState } from 'react'
import { store } from '../../cloud'
import { choosePhotos } from '../../photos'
import { useAct } from '../../queries'
import { type Failure, failureOf } from '../../wechat-failure'

/** Chooses or takes a photograph, uploads it and puts it on the card; says why where one of these was not to be. */
export function useChangePhoto(instructorId: string) {
  const [failure, setFailure] = useState<Failure>()
  const [error, setError] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const { mutateAsync } = useAct('instructor', 'changePhoto')
  const put = async (path: string) => {
    setSending(true)
    try {
      await mutateAsync({ fileId: await store(path, 'photo', `cards/${instructorId}`) })
    } catch (problem) {
      setError(problem)
    } finally {
      setSending(false)
    }
  }
  const change = () => {
    setFailure(undefined)
    setError(undefined)
    choosePhotos(1).then(
      ([path]) => path && void put(path),
      (problem) => setFailure(failureOf(problem)),
    )
  }
  return { change, isSending, failure, error }
}
