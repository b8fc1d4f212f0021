import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Serves the web build as it is; its page comes inside the demo bar's unless `?bar=off` asks for it alone. */
export function serveWeb(
  folder: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  const isPage = path === '/' || path === '/index.html'
  const withBar = isPage && !/[?&]bar=off/.test(request.url ?? '')
  const file = path === '/local/bar.js' || withBar ? barFile(path) : fileOf(folder, isPage ? '/index.html' : path)
  if (request.method !== 'GET' || !file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`nothing at ${path}`)
    return
  }
  send(response, file)
}

function barFile(path: string): string {
  return join(__dirname, path === '/local/bar.js' ? 'bar.js' : 'bar.html')
}

function fileOf(folder: string | undefined, path: string): string | undefined {
  return folder && join(folder, normalize(path))
}

function send(response: ServerResponse, file: string): void {
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(file))
}
