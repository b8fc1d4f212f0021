import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../../tools/build-app'
import { openBrowser } from '../../../tools/chromium'
import { openOffice } from '../../support/office'
import { weappFolder } from '../phone'
import { breakages } from './breakages'
import { tryBuild } from './try-build'

/** How one breakage was met: by which message, and by which words of it that name the cause. */
interface Met {
  name: string
  message: string
  words: string | undefined
  milliseconds: number
}

/** Long enough for what comes at all, short enough to wait for ten times. */
const PATIENCE = 2_000

/** What the journey fails with on the build as it is; nothing where it is whole. */
export const tryIntact = (): Promise<string | undefined> => withOffice((go) => go(weappFolder, 15_000))

/** Breaks a copy of the build in each way, and goes the journey on it. */
export const tryAll = (): Promise<Met[]> =>
  withOffice(async (go) => {
    const met: Met[] = []
    for (const { name, breaks, seenBy } of breakages) {
      const began = Date.now()
      const message = (await onCopy(breaks, (folder) => go(folder, PATIENCE))) ?? ''
      met.push({ name, message, words: seenBy.exec(message)?.[0], milliseconds: Date.now() - began })
    }
    return met
  })

type Go = (buildFolder: string, patience: number) => Promise<string | undefined>

async function withOffice<T>(work: (go: Go) => Promise<T>): Promise<T> {
  if (!process.env.WEAPP_BUILD) await buildApp('weapp')
  const [office, browser] = await Promise.all([openOffice(), openBrowser()])
  try {
    const owner = { browser, cloudUrl: office.cloud.url, openid: 'wx-p-chen' }
    return await work((buildFolder, patience) => tryBuild({ ...owner, buildFolder, patience }))
  } finally {
    await Promise.all([office.end(), browser.close()])
  }
}

async function onCopy<T>(breaks: (folder: string) => void, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'broken-weapp-'))
  try {
    cpSync(weappFolder, folder, { recursive: true })
    breaks(folder)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
