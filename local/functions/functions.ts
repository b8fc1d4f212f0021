import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environmentOf, type Identity, permanentEnvironment } from './environment'
import { executeFailure, FunctionFailure } from './job'
import { Pool } from './pool'

/** One run of a function: who asked, and how often it has gone over the wire. */
interface Call {
  token: string
  functionName: string
  identity: Identity
  /** Requests to the cloud by action, those of functions it called included. */
  trips: Record<string, number>
}

/** A function's `config.json`, as far as the local cloud reads it. */
export interface FunctionConfig {
  triggers?: { name: string; type: string; config: string }[]
  permissions?: { openapi?: string[] }
  /** Seconds, 20 unless told. */
  timeout?: number
  /** Megabytes, 256 unless told. */
  memorySize?: number
  /** Variables set where the function was deployed. */
  environment?: Record<string, string>
}

/** The bundles that would be uploaded, each run in its own workers. */
export class Functions {
  /** Set while the cloud's functions are steered to be out of reach. */
  areDown = false
  private readonly pools = new Map<string, Pool>()
  private readonly calls = new Map<string, Call>()

  constructor(
    private readonly folder: string,
    private readonly endpoint: () => string,
    private readonly offset: () => number,
    private readonly log: (functionName: string, text: string) => void,
    private readonly workersEach = 4,
    /** What a deployment set for a function, in place of its config.json. */
    private readonly deployed: (name: string) => FunctionConfig | undefined = () => undefined,
  ) {}

  names(): string[] {
    if (!existsSync(this.folder)) return []
    return readdirSync(this.folder).filter((name) => existsSync(join(this.folder, name, 'index.js')))
  }

  config(name: string): FunctionConfig {
    const file = join(this.folder, name, 'config.json')
    const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig) : {}
    return { ...own, ...this.deployed(name) }
  }

  /** Lets a function's next call begin with its new code and settings; calls that run end as they began. */
  renew(name: string): void {
    const old = this.pools.get(name)
    this.pools.delete(name)
    void old?.retire()
  }

  /** The call a request over the wire belongs to. */
  callOf(token: unknown): Call | undefined {
    return this.calls.get(String(token))
  }

  /** Runs a function and gives its result as JSON text, with the round trips it took. */
  async invoke(name: string, event: object, identity: Identity, parent?: Call) {
    if (this.areDown) throw executeFailure('the functions are steered to be down')
    const call: Call = { token: randomUUID(), functionName: name, identity, trips: parent?.trips ?? {} }
    const text = JSON.stringify(identity.openid ? { ...event, userInfo: userInfo(identity) } : event)
    if (text.length > 6 * 1024 * 1024) throw executeFailure('the event is larger than 6 MB')
    this.calls.set(call.token, call)
    try {
      const result = await this.pool(name).run({
        event: text,
        environment: environmentOf(identity, call.token),
        context: { request_id: call.token, function_name: name, namespace: 'local' },
        offset: this.offset(),
      })
      if (result.length > 6 * 1024 * 1024) throw executeFailure('the result is larger than 6 MB')
      return { result, trips: call.trips }
    } finally {
      this.calls.delete(call.token)
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()))
  }

  private pool(name: string): Pool {
    const known = this.pools.get(name)
    if (known) return known
    const file = resolve(this.folder, name, 'index.js')
    if (!/^[\w-]+$/.test(name) || !existsSync(file))
      throw new FunctionFailure(
        'FUNCTION_NOT_FOUND',
        -501000,
        `errCode: -501000 | errMsg: FunctionName parameter could not be found: ${name}`,
      )
    const { timeout = 20, memorySize = 256, environment } = this.config(name)
    const pool = new Pool({
      file,
      size: this.workersEach,
      timeoutSeconds: timeout,
      memoryMegabytes: memorySize,
      environment: { ...permanentEnvironment(this.endpoint()), ...environment },
      log: (text) => this.log(name, text),
    })
    this.pools.set(name, pool)
    return pool
  }
}

function userInfo({ openid }: Identity) {
  return { openId: openid, appId: 'local-app' }
}
