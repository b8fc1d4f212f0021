import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { executeFailure, FunctionFailure, type Job, type Outcome } from './job'

/** How a function's workers are made. */
interface PoolSettings {
  file: string
  size: number
  timeoutSeconds: number
  memoryMegabytes: number
  environment: Record<string, string>
  log: (text: string) => void
}

interface Waiting {
  job: Job
  settle: (outcome: Outcome | FunctionFailure) => void
}

/** A function's workers: made when needed, kept warm, each running one event at a time. */
export class Pool {
  private readonly workers = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly queue: Waiting[] = []
  private isEnded = false

  constructor(private readonly settings: PoolSettings) {}

  async run(job: Job): Promise<string> {
    const outcome = await new Promise<Outcome | FunctionFailure>((settle) => {
      this.queue.push({ job, settle })
      this.next()
    })
    if (outcome instanceof FunctionFailure) throw outcome
    if (outcome.failure !== undefined) throw executeFailure(outcome.failure)
    return outcome.result
  }

  /** Ends once every call it was given has its answer. */
  async retire(): Promise<void> {
    while (this.queue.length > 0 || this.idle.length < this.workers.size)
      await new Promise((tick) => setTimeout(tick, 20))
    await this.end()
  }

  async end(): Promise<void> {
    this.isEnded = true
    for (const { settle } of this.queue.splice(0)) settle(executeFailure('the local cloud has ended'))
    await Promise.all([...this.workers].map((worker) => worker.terminate()))
  }

  private next(): void {
    if (this.queue.length === 0 || this.isEnded) return
    const worker = this.idle.pop() ?? (this.workers.size < this.settings.size ? this.spawn() : undefined)
    const waiting = worker && this.queue.shift()
    if (worker && waiting) this.give(worker, waiting)
  }

  private give(worker: Worker, { job, settle }: Waiting): void {
    const seconds = this.settings.timeoutSeconds
    let death: FunctionFailure | undefined
    const finish = (outcome: Outcome | FunctionFailure) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle(outcome)
      this.next()
    }
    const onMessage = (message: Outcome | 'ready') => {
      if (message === 'ready') return
      this.idle.push(worker)
      finish(message)
    }
    const onError = (error: Error) => {
      death = executeFailure(error.stack ?? String(error))
    }
    const onExit = (code: number) => {
      this.workers.delete(worker)
      finish(death ?? executeFailure(`the function's process exited with code ${code}`))
    }
    const timer = setTimeout(() => {
      death = new FunctionFailure(
        'FUNCTIONS_TIME_LIMIT_EXCEEDED',
        -504003,
        `errCode: -504003 functions execute fail | errMsg: Invoking task timed out after ${seconds} seconds`,
      )
      worker.terminate()
    }, seconds * 1000)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  }

  private spawn(): Worker {
    const { file, memoryMegabytes, environment, log } = this.settings
    const worker = new Worker(workerCode(), {
      eval: true,
      workerData: { file },
      env: environment,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    })
    worker.stdout.on('data', (text) => log(String(text)))
    worker.stderr.on('data', (text) => log(String(text)))
    worker.setMaxListeners(20)
    worker.on('error', (error) => log(`${error.stack}\n`))
    worker.on('exit', () => {
      this.workers.delete(worker)
      const at = this.idle.indexOf(worker)
      if (at >= 0) this.idle.splice(at, 1)
      this.next()
    })
    this.workers.add(worker)
    return worker
  }
}

let code: string | undefined

/** The worker's own code, compiled once: threads start from plain JavaScript. */
function workerCode(): string {
  code ??= buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  }).outputFiles[0]?.text
  return code as string
}
