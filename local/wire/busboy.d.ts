declare module 'busboy' {
  import type { IncomingHttpHeaders } from 'node:http'
  import type { Writable } from 'node:stream'

  export default function busboy(settings: { headers: IncomingHttpHeaders }): Writable
}
