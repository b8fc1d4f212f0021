import type { CloudFunction } from './cloudbase'
import type { Found } from './found'
import type { Bundle } from './function-bundles'
import type { Step } from './step'

/** Each function as it should run: made with its runtime, then its code and settings where they differ, then its timers. */
export const functionSteps = (bundles: Bundle[], found: Found): Step[] =>
  bundles.flatMap((bundle) => stepsOf(bundle, found.functions[bundle.name]))

function stepsOf({ name, wanted, code }: Bundle, there: CloudFunction | undefined): Step[] {
  const { runtime, memorySize, timeout, description, triggers } = wanted
  const size = `${memorySize} MB, ${timeout} s`
  const isNewCode = there?.description !== description
  const gone = there?.triggers.filter((known) => !triggers.some((trigger) => isSame(trigger, known))) ?? []
  const added = triggers.filter((trigger) => !there?.triggers.some((known) => isSame(trigger, known)))
  return [
    {
      title: `function ${name}: create, ${runtime}, ${size}, ${description}`,
      isDone: (found) => name in found.functions,
      act: (cloud) => cloud.createFunction(name, wanted, code()),
    },
    {
      title: `function ${name}: ${isNewCode ? `${description}, ` : ''}${size}`,
      isDone: () => !there || (!isNewCode && hasSettings(there, wanted)),
      act: (cloud) => {
        const environment = { ...there?.environment, ...wanted.environment }
        return cloud.updateFunction(name, { ...wanted, environment }, isNewCode ? code() : undefined)
      },
    },
    ...gone.map(
      (trigger): Step => ({
        title: `function ${name}: timer ${trigger.name} (${trigger.config}) ends`,
        isDone: () => false,
        act: (cloud) => cloud.deleteTrigger(name, trigger.name),
      }),
    ),
    {
      title: `function ${name}: timer ${added.map((trigger) => `${trigger.name} (${trigger.config})`).join(', ')}`,
      isDone: () => added.length === 0,
      act: (cloud) => cloud.createTriggers(name, added),
    },
  ]
}

/** What no plan can mend: a function's runtime is given to it once, when it is made. */
export const functionFaults = (bundles: Bundle[], { functions }: Pick<Found, 'functions'>): string[] =>
  bundles.flatMap(({ name, wanted }) => {
    const runtime = functions[name]?.runtime
    return runtime === undefined || runtime === wanted.runtime
      ? []
      : `the function ${name} runs on ${runtime}, not ${wanted.runtime}: delete it in the console, then deploy again`
  })

const isSame = (a: CloudFunction['triggers'][number], b: typeof a) => a.name === b.name && a.config === b.config

const hasSettings = (there: CloudFunction, wanted: CloudFunction): boolean =>
  there.memorySize === wanted.memorySize &&
  there.timeout === wanted.timeout &&
  Object.entries(wanted.environment).every(([name, value]) => there.environment[name] === value)
