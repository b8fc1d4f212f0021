import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The one pair of keys that opens the local cloud's management. */
const localKeys = { id: 'local', key: 'local' }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const keyed = (text: string, key: string | Buffer) => createHmac('sha256', key).update(text).digest()
const shape =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, SignedHeaders=([\w;-]+), Signature=(\w+)$/

/** The service a request is signed for (签名方法 v3), or none where keys, body or headers are not those that were signed. */
export function signedService(headers: IncomingHttpHeaders, body: string): string | undefined {
  const [, id, date = '', service = '', names = '', signature] = shape.exec(headers.authorization ?? '') ?? []
  if (id !== localKeys.id) return undefined
  // The name alone is signed, without a port.
  const signed: IncomingHttpHeaders = { ...headers, host: headers.host?.replace(/:\d+$/, '') }
  const lines = names.split(';').map((name) => `${name}:${signed[name]}\n`)
  const request = `POST\n/\n\n${lines.join('')}\n${names}\n${hash(body)}`
  const text = `TC3-HMAC-SHA256\n${headers['x-tc-timestamp']}\n${date}/${service}/tc3_request\n${hash(request)}`
  const key = keyed('tc3_request', keyed(service, keyed(date, `TC3${localKeys.key}`)))
  return keyed(text, key).toString('hex') === signature ? service : undefined
}
