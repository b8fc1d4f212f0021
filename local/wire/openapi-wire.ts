import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { parse } from 'protobufjs'

const { root } = parse(`syntax = "proto3";
message Pair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
message OpenapiData { repeated Pair pairs = 1; }
message Svrkit { string apiName = 1; bytes reqData = 2; }
message Request { int32 apiType = 1; OpenapiData openapiData = 2; Svrkit svrkit = 4; string appid = 6; }
message Reply { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6; }
`)
const requestType = root.lookupType('Request')
const replyType = root.lookupType('Reply')

/** What an openapi call asks: its name, and its parameters as the SDK put them on the wire (snake_case). */
export interface OpenapiRequest {
  apiName: string
  token: string
  parameters: Record<string, unknown>
}

/** What WeChat's server answers: a JSON body with `errcode`, or a refusal to call at all. */
export type OpenapiReply = { body: object } | { errorCode: number }

/** Reads the parts of a multipart call. */
export async function readParts(request: IncomingMessage): Promise<Record<string, Buffer>> {
  const parts: Record<string, Buffer> = {}
  const reader = busboy({ headers: request.headers })
  reader.on('field', (name: string, value: string) => {
    parts[name] = Buffer.from(value)
  })
  reader.on('file', (name: string, stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      parts[name] = Buffer.concat(chunks)
    })
  })
  await new Promise<void>((resolve, reject) => {
    reader.on('close', resolve).on('error', reject)
    request.pipe(reader)
  })
  return parts
}

/** The call a multipart body holds. */
export function readOpenapi(parts: Record<string, Buffer>): OpenapiRequest {
  const decoded = requestType.toObject(requestType.decode(parts.requestData ?? Buffer.alloc(0)), { bytes: Buffer }) as {
    openapiData?: { pairs?: { key: string; value?: Buffer; contenttype?: string }[] }
    svrkit?: { apiName?: string }
  }
  const parameters: Record<string, unknown> = {}
  for (const { key, value, contenttype } of decoded.openapiData?.pairs ?? [])
    parameters[key] = contenttype ? value : JSON.parse(String(value ?? 'null'))
  const text = (name: string) => parts[name]?.toString() ?? ''
  return { apiName: decoded.svrkit?.apiName ?? text('apiName'), token: text('wxCloudApiToken'), parameters }
}

/** A reply as the SDK decodes it. */
export function writeOpenapi(reply: OpenapiReply): Buffer {
  const fields =
    'errorCode' in reply
      ? { errorCode: reply.errorCode, httpCode: 200 }
      : { respData: Buffer.from(JSON.stringify(reply.body)), contentType: 'application/json', httpCode: 200 }
  return Buffer.from(replyType.encode(replyType.create(fields)).finish())
}
