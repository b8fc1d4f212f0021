import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Outcome } from './job'
import { shiftDate } from './shifted-date'

/** Runs one function, one event at a time, in a thread of its own whose environment is the caller's. */
let offset = 0
shiftDate(() => offset)

type Main = (event: unknown, context: unknown) => unknown
const { file } = workerData as { file: string }
const loaded = require(file) as { main?: Main }

let previous: string[] = []

parentPort?.on('message', (job: Job) => {
  run(job).then((outcome) => parentPort?.postMessage(outcome))
})

async function run(job: Job): Promise<Outcome> {
  for (const name of previous) delete process.env[name]
  previous = Object.keys(job.environment)
  Object.assign(process.env, job.environment)
  offset = job.offset
  try {
    if (typeof loaded.main !== 'function') throw new Error('exports.main is not a function')
    const result = await loaded.main(JSON.parse(job.event), job.context)
    return { result: JSON.stringify(result === undefined ? null : result) }
  } catch (error) {
    const { stack, message } = error instanceof Error ? error : { stack: undefined, message: JSON.stringify(error) }
    return { failure: stack ?? message }
  }
}

parentPort?.postMessage('ready')
