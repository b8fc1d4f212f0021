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

/** Serves the web build, its page with the demo bar in it. */
export function serveWeb(
  folder: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  if (path === '/local/bar.js') {
    send(response, join(__dirname, 'bar.js'))
    return
  }
  const file = folder && join(folder, normalize(`/${path === '/' ? 'index.html' : path}`))
  if (request.method !== 'GET' || !file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`nothing at ${path}`)
    return
  }
  if (!file.endsWith('index.html')) {
    send(response, file)
    return
  }
  const page = readFileSync(file, 'utf8').replace('</body>', '<script src="/local/bar.js"></script></body>')
  response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store' }).end(page)
}

function send(response: ServerResponse, file: string): void {
  const type = types[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(file))
}
