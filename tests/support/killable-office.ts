import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const functionsFolder = join(__dirname, '../../dist/cloudfunctions')

/** The small county's office as a process of its own, with a data folder that outlives it. */
export interface KillableOffice {
  dataFolder: string
  /** Kills the process where it stands, and opens the office again on what was kept. */
  killAndRestart(): Promise<void>
  kill(): Promise<void>
  /** What a door answers; none where the office is gone or fails. */
  reply(door: string, who: string, event: object): Promise<{ ok: boolean; output?: unknown } | undefined>
  /** The same call again until it is answered: what a phone does when its network comes back. */
  insist<T>(door: string, who: string, event: object): Promise<T>
  forget(): void
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

/** Opens an office that can be killed, on a fresh folder that `before` may put something into. */
export async function openKillableOffice(before = async (_dataFolder: string) => {}): Promise<KillableOffice> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'killed-'))
  await before(dataFolder)
  const port = await freePort()
  let server: ChildProcess
  const start = async () => {
    server = fork(join(__dirname, 'serve-office.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATA: dataFolder, FUNCTIONS: functionsFolder, PORT: String(port) },
    })
    await once(server, 'message')
  }
  const kill = async () => {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  const reply: KillableOffice['reply'] = async (door, who, event) => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/functions/${door}`, {
        method: 'POST',
        headers: { 'x-openid': `wx-${who}` },
        body: JSON.stringify(event),
      })
      return response.ok ? ((await response.json()) as { ok: boolean }) : undefined
    } catch {
      return undefined
    }
  }
  await start()
  return {
    dataFolder,
    kill,
    reply,
    killAndRestart: async () => {
      await kill()
      await start()
    },
    async insist<T>(door: string, who: string, event: object) {
      for (;;) {
        const answer = await reply(door, who, event)
        if (answer?.ok) return answer.output as T
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    forget: () => rmSync(dataFolder, { recursive: true }),
  }
}
