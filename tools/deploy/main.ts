import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dateOf, instantOfMilliseconds } from '@shared/domain/clock/china-time'
import { Cloudbase } from './cloudbase'
import { collectionSteps } from './collection-steps'
import { lookAround } from './found'
import { idsOf } from './founding-documents'
import { foundingSteps } from './founding-steps'
import { bundlesIn } from './function-bundles'
import { functionFaults, functionSteps } from './function-steps'
import { holidayNotes } from './holiday-notes'
import { miniProgramSteps } from './mini-program'
import { readKeys } from './secrets'
import { readSettings, usualFolder } from './settings'
import { planOf } from './step'

const usualFunctions = join(__dirname, '../../dist/cloudfunctions')

/** `npm run deploy -- --env <name> [--settings <folder>] [--functions <folder>] [--apply [--confirm <name>]]` */
async function deploy(): Promise<void> {
  const {
    env,
    settings: folder,
    functions,
    apply,
    confirm,
  } = parseArgs({
    options: {
      env: { type: 'string' },
      settings: { type: 'string', default: usualFolder },
      functions: { type: 'string', default: usualFunctions },
      apply: { type: 'boolean', default: false },
      confirm: { type: 'string' },
    },
  }).values
  if (!env) throw new Error('which environment? --env <name>')
  const settings = readSettings(env, folder)
  if (apply && settings.isProduction && confirm !== env)
    throw new Error(`${env} is in production: type its name to change it, --confirm ${env}`)
  const bundles = bundlesIn(functions, settings)
  const cloud = new Cloudbase(settings.environmentId, settings.appid, readKeys(process.env))
  const found = await lookAround(cloud, idsOf(settings))
  const faults = functionFaults(bundles, found)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const miniProgram = miniProgramSteps(settings, join(folder, `${env}.uploaded`))
  const wanted = [...collectionSteps(found), ...functionSteps(bundles, found), ...foundingSteps(settings, found)]
  const plan = planOf([...wanted, ...miniProgram.steps], found)

  console.log(`${env}: environment ${settings.environmentId}${settings.isProduction ? ', in production' : ''}`)
  const numbered = (at: number) => `${String(at + 1).padStart(4)}/${plan.length} `
  for (const [at, { title }] of plan.entries()) console.log(numbered(at) + title)
  const today = dateOf(instantOfMilliseconds(Date.now()))
  for (const note of [...miniProgram.notes, ...holidayNotes(today)]) console.log(`  ${note}`)
  if (plan.length === 0) {
    console.log('  nothing to do')
    return
  }
  for (const { name, openapi } of bundles)
    if (openapi.length > 0)
      console.log(`  by hand, when this list is new: DevTools, upload ${name}, for ${openapi.join(', ')}`)
  if (!apply) {
    console.log('Nothing was changed. With --apply it is.')
    return
  }
  for (const [at, step] of plan.entries()) {
    console.log(`${numbered(at)}${step.title} …`)
    await step.act(cloud)
  }
  console.log('Done.')
}

deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
