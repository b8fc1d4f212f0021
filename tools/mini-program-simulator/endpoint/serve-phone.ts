import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import type { CompiledBuild } from '../build/compile'
import { given } from '../build/logic-scope'
import type { World } from '../phone/config'
import { ownAddress, passOn } from './cloud-way'

/** Scripts come from here alone and are never made from strings, as on WeChat. */
const policy = "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-phone'"
const nonce = 'nonce="phone"'
const shell = readFileSync(join(__dirname, '../phone/screen/shell.html'), 'utf8')

/** Serves one phone: the shell, the page inside it, the compiled scripts, the build's own files, and the way to the cloud. */
export function servePhone(build: CompiledBuild, world: () => World, cloudUrl: string | undefined): Server {
  const { scripts, folder, ...rest } = build
  const page = () => {
    const config = { ...rest, given, world: world() }
    const own = `window.__phoneConfig = ${JSON.stringify(config).replaceAll('<', '\\u003c')}`
    const loads = Object.keys(scripts).map((name) => `<script ${nonce} src="/${name}"></script>`)
    return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><body><script ${nonce}>${own}</script>${loads.join('')}`
  }
  return createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://phone')
    const send = (type: string, text: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text)
    const script = scripts[pathname.slice(1)]
    if (pathname === '/') send('text/html', shell)
    else if (pathname === '/page.html') send('text/html', page())
    else if (script) send('text/javascript; charset=utf-8', script)
    else if (pathname.startsWith('/cloud/')) {
      const to = cloudUrl ? new URL(pathname.slice('/cloud'.length) + search, cloudUrl) : undefined
      void passOn(to, request, response)
    } else if (pathname === '/download') {
      const to = ownAddress(searchParams.get('url'), cloudUrl)
      if (to) void passOn(to, request, response)
      else response.writeHead(403).end()
    } else if (pathname.startsWith('/build/')) sendFile(folder, pathname.slice('/build/'.length), send, response)
    else response.writeHead(404).end()
  })
}

function sendFile(
  folder: string,
  path: string,
  send: (type: string, content: Buffer) => void,
  response: ServerResponse,
): void {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`))
  try {
    send('application/octet-stream', readFileSync(file))
  } catch {
    response.writeHead(404).end()
  }
}
