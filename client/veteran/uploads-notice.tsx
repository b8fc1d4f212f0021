import { Button, Buttons } from '../components/button'
import { Notice } from '../components/notice'
import { uploads as copy } from '../copy/ask'
import { dropUploads, retryUploads, useUploads } from './uploads'

/** How the photographs and recordings of a matter are getting on; nothing waits for them. */
export function UploadsNotice({ requestId }: { requestId: string }) {
  const uploads = useUploads(requestId)
  const failed = uploads.filter(({ state }) => state === 'failed')
  const done = uploads.filter(({ state }) => state === 'sent').length
  if (uploads.length === 0) return null
  if (uploads.some(({ state }) => state === 'waiting' || state === 'sending'))
    return <Notice word={copy.sending}>{copy.progress(done + 1, uploads.length)}</Notice>
  if (failed.length === 0) return <Notice word={copy.sent} />
  return (
    <Notice kind="warn" word={copy.failed(failed.length)}>
      {[...new Set(failed.map(({ problem }) => problem))].filter(Boolean).join('') || copy.failedText}
      <Buttons>
        <Button small words={copy.retry} onTap={retryUploads} />
        <Button small words={copy.drop} onTap={() => dropUploads(requestId)} />
      </Buttons>
    </Notice>
  )
}
