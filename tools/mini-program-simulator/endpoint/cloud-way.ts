import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** What of a call's headers concerns the cloud. */
const passed = ['x-openid', 'x-env', 'content-type']

/** Passes a call on to the cloud at this address and its answer back. */
export async function passOn(to: URL | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fail = (status: number, errMsg: string) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ errCode: -1, errMsg }))
  if (!to) return void fail(503, 'the simulator has no cloud')
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      passed.includes(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  try {
    const body = hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' as const } : {}
    const answer = await fetch(to, { method: request.method, headers, ...body })
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()))
  } catch {
    fail(502, 'the cloud does not answer')
  }
}

/** The address to download from, where it is the cloud's own. */
export function ownAddress(wanted: string | null, cloudUrl: string | undefined): URL | undefined {
  if (!wanted || !cloudUrl || !URL.canParse(wanted)) return undefined
  return new URL(wanted).origin === new URL(cloudUrl).origin ? new URL(wanted) : undefined
}
