import { randomUUID } from 'node:crypto'
import type { Functions } from '../functions/functions'
import { FunctionFailure } from '../functions/job'
import { CloudRefusal, notImplemented } from '../store/refusal'
import type { Store } from '../store/store'
import { type DatabaseRequest, databaseActions } from './database-actions'
import { type StorageRequest, storageActions } from './storage-actions'

/** The rooms behind the endpoint. */
interface Rooms {
  store: Store
  functions: Functions
  files: import('../files').Files
  now: () => number
}

/** Requests of the wire protocol, counted by action. */
export class Endpoint {
  readonly trips: Record<string, number> = {}

  constructor(private readonly rooms: Rooms) {}

  /** Answers one request; a refusal is an answer too, as on the real wire. */
  async answer(request: Record<string, unknown>): Promise<object> {
    const requestId = randomUUID()
    const action = String(request.action)
    this.note(action, request.wxCloudApiToken)
    try {
      return { requestId, ...(await this.act(action, request)) }
    } catch (error) {
      if (error instanceof CloudRefusal || error instanceof FunctionFailure)
        return { requestId, code: error.code, message: error.message }
      return { requestId, code: 'DATABASE_REQUEST_FAILED', message: String((error as Error).message ?? error) }
    }
  }

  note(action: string, token: unknown): void {
    this.trips[action] = (this.trips[action] ?? 0) + 1
    const call = this.rooms.functions.callOf(token)
    if (call) call.trips[action] = (call.trips[action] ?? 0) + 1
  }

  private async act(action: string, request: Record<string, unknown>): Promise<object> {
    const { store, functions, files, now } = this.rooms
    const database = databaseActions[action]
    if (database) return database(store, request as unknown as DatabaseRequest, now)
    const storage = storageActions[action]
    if (storage) return storage(files, request as unknown as StorageRequest)
    if (action !== 'functions.invokeFunction') throw notImplemented(`the action ${action}`)
    const caller = functions.callOf(request.wxCloudApiToken)
    const event = request.request_data ? (JSON.parse(String(request.request_data)) as object) : {}
    const source = `${caller?.identity.source ?? 'wx_unknown'},scf`
    const identity = { openid: caller?.identity.openid, source }
    const { result } = await functions.invoke(String(request.function_name), event, identity, caller)
    return { data: { response_data: result } }
  }
}
