import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import { type Files, largestFile } from '../files'
import type { Functions } from '../functions/functions'
import { FunctionFailure } from '../functions/job'
import type { CodeBucket } from '../management/code-bucket'
import type { Management } from '../management/management'
import { CloudRefusal } from '../store/refusal'
import type { Store } from '../store/store'
import type { Wechat } from '../wechat'
import type { Endpoint } from '../wire/endpoint'
import { readOpenapi, readParts, writeOpenapi } from '../wire/openapi-wire'
import { demoPeople } from './people'
import { steer } from './steering'
import { serveWeb } from './web'

/** The rooms a request may be led to. */
interface Rooms {
  store: Store
  clock: Clock
  files: Files
  functions: Functions
  wechat: Wechat
  endpoint: Endpoint
  management: Management
  bucket: CodeBucket
  webFolder?: string
  moveTo: (iso: string) => Promise<void>
  forward: (duration: string) => Promise<void>
}

type Route = (rooms: Rooms, request: IncomingMessage, response: ServerResponse, rest: string) => Promise<void>

/** Leads a request to its room; whatever is not the cloud's is the web build's. */
export async function answerHttp(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://local')
  const [, room = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? []
  try {
    if (/\.cos\.[\w-]+\.myqcloud\.com$/.test(request.headers.host ?? '')) {
      await answerBucket(rooms, request, response)
      return
    }
    const route = routes[`${request.method} /${room}`]
    if (route) await route(rooms, request, response, decodeURIComponent(rest))
    else serveWeb(rooms.webFolder, request, response, decodeURIComponent(pathname))
  } catch (error) {
    json(response, error instanceof FunctionFailure ? 500 : 400, told(error))
  }
}

const routes: Record<string, Route> = {
  'POST /admin': async (rooms, request, response) => {
    if (!request.headers['content-type']?.startsWith('multipart/')) {
      json(response, 200, await rooms.endpoint.answer(JSON.parse(String(await body(request)))))
      return
    }
    const call = readOpenapi(await readParts(request))
    rooms.endpoint.note(`openapi.${call.apiName}`, call.token)
    const caller = rooms.functions.callOf(call.token)
    const permitted = caller && rooms.functions.config(caller.functionName).permissions?.openapi
    response.writeHead(200, { 'content-type': 'application/octet-stream' })
    response.end(writeOpenapi(rooms.wechat.answer(call, permitted)))
  },

  'POST /': async ({ management }, request, response) =>
    json(response, 200, management.answer(request.headers, String(await body(request)))),

  'POST /functions': async (rooms, request, response, door) => {
    const event = JSON.parse(String(await body(request)) || '{}')
    const openid = request.headers['x-openid']
    const identity = { openid: openid ? String(openid) : undefined, source: 'wx_client' }
    const { result } = await rooms.functions.invoke(door, event, identity)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(result)
  },

  'GET /people': async ({ store }, _request, response) => json(response, 200, demoPeople(store)),
  'GET /outbox': async ({ wechat }, _request, response) => json(response, 200, wechat.outbox()),
  'GET /time': async ({ clock }, _request, response) => json(response, 200, { at: clock.at() }),

  'POST /time': async (rooms, request, response) => {
    const { at, forward } = JSON.parse(String(await body(request)))
    if (at) await rooms.moveTo(at)
    else await rooms.forward(String(forward))
    json(response, 200, { at: rooms.clock.at() })
  },

  'POST /steer': async (rooms, request, response) => {
    steer(rooms, JSON.parse(String(await body(request))))
    json(response, 200, {})
  },

  'GET /files': async ({ files }, _request, response, path) => sendFile(files, response, path),
  'HEAD /files': async ({ files }, _request, response, path) => sendFile(files, response, path),

  'PUT /files': async ({ files }, request, response, path) => {
    const ticket = new URL(request.url ?? '', 'http://local').searchParams.get('ticket')
    const content = await body(request, largestFile + 1)
    try {
      if (ticket && files.redeem(ticket) !== path)
        throw new CloudRefusal('AccessDenied', 'this upload was not permitted')
      const openid = String(request.headers['x-openid'] ?? '')
      if (!ticket && !openid) throw new CloudRefusal('AccessDenied', 'nobody is signed in')
      const fileID = ticket ? files.write(path, content) : files.writeFor(openid, path, content)
      if (ticket) response.writeHead(200).end()
      else json(response, 200, { fileID })
    } catch (error) {
      if (!ticket || !(error instanceof CloudRefusal)) throw error
      response.writeHead(error.code === 'EntityTooLarge' ? 400 : 403, { 'content-type': 'application/xml' })
      response.end(
        `<Error><Code>${error.code}</Code><Message>${error.message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
      )
    }
  },
}

async function answerBucket({ bucket }: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://local')
  const { status, headers, body: text } = bucket.answer(request.method ?? 'GET', url, await body(request))
  response.writeHead(status, headers).end(text)
}

function sendFile(files: Files, response: ServerResponse, path: string): void {
  const content = files.read(path)
  if (!content) response.writeHead(404).end()
  else
    response
      .writeHead(200, { 'content-length': content.length, 'content-type': 'application/octet-stream' })
      .end(content)
}

/** Reads a request whole, but keeps no more of it than `most` bytes. */
async function body(request: IncomingMessage, most = 16 * 1024 * 1024): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size < most) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks)
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

function told(error: unknown): { errCode: number | string; errMsg: string } {
  if (error instanceof FunctionFailure) return { errCode: error.errCode, errMsg: error.message }
  if (error instanceof CloudRefusal) return { errCode: error.code, errMsg: error.message }
  return { errCode: -1, errMsg: error instanceof Error ? error.message : String(error) }
}
