import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { CollectionIndex } from '../cloudfunctions/cloud/collections'
import { Clock } from './clock'
import { Files } from './files'
import { Functions } from './functions/functions'
import { CodeBucket } from './management/code-bucket'
import { Deployed } from './management/deployed'
import { Management } from './management/management'
import type { Doc } from './store/ejson'
import { Store } from './store/store'
import { answerHttp } from './surface/http'
import { type Steering, steer } from './surface/steering'
import { Timers } from './timers'
import { type Pushed, Wechat } from './wechat'
import { Endpoint } from './wire/endpoint'

/** Where a local cloud keeps its things, and what it runs. */
export interface CloudSettings {
  /** Everything durable: documents, files, the clock's offset, the outbox. */
  dataFolder: string
  /** Holds `<name>/index.js`, the bundles that would be uploaded; unless told, what is deployed over the management API. */
  functionsFolder?: string
  /** 0, the default, takes any free port. */
  port?: number
  /** The web build to serve, if any. */
  webFolder?: string
  /** The instant a new data folder begins at; one that has run before keeps its own time. */
  at?: string
  /** Collections and their indexes; those of the product unless told. */
  collections?: Record<string, CollectionIndex[]>
  /** Workers of one function, 4 unless told. */
  workersEach?: number
  /** Hears what functions print. */
  log?: (functionName: string, text: string) => void
}

/** A running local cloud. */
export type Cloud = Awaited<ReturnType<typeof startCloud>>

/** Starts the cloud on a laptop: for development and tests only, on the loopback alone. */
export async function startCloud(settings: CloudSettings) {
  const { dataFolder, port = 0, webFolder, at, workersEach, log = () => {} } = settings
  const functionsFolder = settings.functionsFolder ?? join(dataFolder, 'functions')
  let url = ''
  const store = new Store(dataFolder, settings.collections)
  const clock = new Clock(store.file, at)
  const files = new Files(join(dataFolder, 'files'), () => url)
  const deployed = new Deployed(store.file, settings.functionsFolder ? undefined : functionsFolder)
  const functions = new Functions(functionsFolder, () => url, clock.ahead, log, workersEach, deployed.config)
  const wechat = new Wechat(store.file, () => clock.at())
  const timers = new Timers(functions, clock, log)
  const endpoint = new Endpoint({ store, functions, files, now: clock.now })
  const bucket = new CodeBucket()
  const management = new Management({ store, functions, deployed, timers, bucket, now: clock.now })

  const moveTo = async (iso: string) => {
    const before = clock.now()
    clock.set(iso)
    await timers.fireBetween(before, clock.now())
  }
  const forward = (duration: string) => moveTo(clock.after(duration))
  const rooms = { store, clock, files, functions, wechat, endpoint, management, bucket, webFolder, moveTo, forward }
  const server = createServer((request, response) => answerHttp(rooms, request, response))
  // An idle connection is never closed from here: a caller about to use it again would meet a reset.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  timers.start()

  const run = async (door: string, event: object, openid?: string) => {
    const startedAt = performance.now()
    const { result, trips } = await functions.invoke(door, event, { openid, source: 'wx_client' })
    return { result: JSON.parse(result), trips, milliseconds: performance.now() - startedAt }
  }

  return {
    url,
    /** What `wx.cloud.callFunction` gives as `result`; throws a FunctionFailure when the function fails. */
    call: async (door: string, event: object, openid?: string) => (await run(door, event, openid)).result,
    /** The same, with the round trips by action and the milliseconds it took. */
    measure: run,
    at: () => clock.at(),
    moveTo,
    forward,
    /** The documents themselves, past the wire and its limits: for seeding, asserting and tampering. */
    store: direct(store),
    /** The stored files by their ids, past every rule: for seeding, asserting and tampering. */
    files: {
      replace: (fileId: string, content: Buffer) => files.write(files.pathOf(fileId) ?? '', content),
      remove: (fileId: string) => files.remove(files.pathOf(fileId) ?? ''),
      has: (fileId: string) => files.has(files.pathOf(fileId) ?? ''),
      bytes: (fileId: string) => files.read(files.pathOf(fileId) ?? '')?.length ?? 0,
      ids: () => files.ids(),
    },
    /** The timers that were fired, and those of them whose function failed. */
    fired: () => timers.fired.map((firing) => ({ ...firing })),
    outbox: (): Pushed[] => wechat.outbox(),
    steer: (steering: Steering) => steer(rooms, steering),
    stats: () => ({
      /** Requests over the wire since the start or the last reset, by action. */
      databaseCalls: { ...endpoint.trips },
      /** Documents the database has looked at. */
      examined: store.reading.cost.examined,
      reset: () => {
        for (const action of Object.keys(endpoint.trips)) delete endpoint.trips[action]
        store.reading.cost.examined = 0
      },
    }),
    end: async () => {
      await timers.end()
      await functions.end()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      store.close()
    },
  }
}

function direct(store: Store) {
  return {
    insertMany: (collection: string, docs: object[]) => store.changing.put(collection, docs as Doc[]),
    find: (collection: string, query: Doc = {}) => store.find(collection, { query }),
    get: (collection: string, id: string) => store.find(collection, { query: { _id: id } })[0],
    replace: (collection: string, doc: object) => store.changing.put(collection, [doc as Doc]),
    remove: (collection: string, query: Doc) => store.changing.remove(collection, query, true),
    count: (collection: string, query: Doc = {}) => store.count(collection, query),
    aggregate: (collection: string, stages: Doc[]) => store.aggregate(collection, stages),
    collections: () => store.shelves.names(),
  }
}
