import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'

type Answer = (method: string, params: Record<string, unknown>) => unknown

/** The open end of the protocol. */
export interface AutomatorSocket {
  emit(method: string, params: unknown): void
  /** Hangs up on everyone. */
  close(): void
}

/** Speaks the automator's wire protocol: `{ id, method, params }` in, `{ id, result | error }` and events without id out. */
export function speakAutomator(server: Server, answer: Answer): AutomatorSocket {
  const sockets = new WebSocketServer({ server, maxPayload: 64 * 1024 * 1024 })
  sockets.on('connection', (socket) => {
    socket.on('message', async (message) => {
      const { id, method, params = {} } = JSON.parse(String(message))
      try {
        socket.send(JSON.stringify({ id, result: (await answer(method, params)) ?? {} }))
      } catch (error) {
        socket.send(JSON.stringify({ id, error: { message: sentence(error) } }))
      }
    })
  })
  return {
    emit(method, params) {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ method, params }))
    },
    close() {
      for (const socket of sockets.clients) socket.close()
    },
  }
}

/** What happened, without the browser driver's own words around it. */
const sentence = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^frame\.\w+: (\w*Error: )?/, '')
    .split('\n    at ')[0]
