import { CloudRefusal } from '../store/refusal'

/** What the bucket answers: a status, headers and a body. */
interface BucketReply {
  status: number
  headers: Record<string, string>
  body: string
}

const xml = (body: string): BucketReply => ({ status: 200, headers: { 'content-type': 'application/xml' }, body })

/** The bucket that code too large for a request passes through (对象存储, COS): sent in parts, taken once, never kept. */
export class CodeBucket {
  private readonly parts = new Map<string, Map<number, Buffer>>()
  private readonly objects = new Map<string, Buffer>()

  /** Answers the five requests an upload in parts consists of; any other is refused. */
  answer(method: string, url: URL, body: Buffer): BucketReply {
    const key = decodeURIComponent(url.pathname.slice(1))
    const asked = url.searchParams
    const number = Number(asked.get('partNumber'))
    const upload = this.parts.get(asked.get('uploadId') ?? '')
    if (method === 'GET' && asked.has('uploads'))
      return xml('<ListMultipartUploadsResult><IsTruncated>false</IsTruncated></ListMultipartUploadsResult>')
    if (method === 'POST' && asked.has('uploads')) {
      this.parts.set(key, new Map())
      return xml(`<InitiateMultipartUploadResult><UploadId>${key}</UploadId></InitiateMultipartUploadResult>`)
    }
    if (method === 'PUT' && upload && number > 0) {
      upload.set(number, body)
      return { status: 200, headers: { etag: `"${number}"` }, body: '' }
    }
    if (method === 'POST' && upload) {
      const ordered = [...upload].sort(([a], [b]) => a - b).map(([, part]) => part)
      this.objects.set(key, Buffer.concat(ordered))
      this.parts.delete(key)
      return xml(
        `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"${key}"</ETag></CompleteMultipartUploadResult>`,
      )
    }
    const headers = { 'content-type': 'application/xml' }
    return {
      status: 501,
      headers,
      body: `<Error><Code>NotImplemented</Code><Message>${method} ${url}</Message></Error>`,
    }
  }

  /** The object of this key, once. */
  take(key: string): Buffer {
    const object = this.objects.get(key)
    if (!object) throw new CloudRefusal('InvalidParameterValue.TempCosObjectName', `nothing was uploaded as ${key}`)
    this.objects.delete(key)
    return object
  }
}
