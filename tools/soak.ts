import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What jest writes of a run, as far as it is told. */
interface Run {
  numTotalTests: number
  success: boolean
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

const [, , times = '20', ...paths] = process.argv
const suites = paths.length > 0 ? paths : ['tests/automator']

/** Runs suites many times over and tells how often they were green, how long each run took, and what failed how. */
function soak(): void {
  let green = 0
  for (let run = 1; run <= Number(times); run++) {
    const began = Date.now()
    const { success, failures, tests } = runOnce()
    if (success) green += 1
    console.log(
      `run ${run}: ${success ? 'green' : 'RED'}, ${tests} tests, ${Math.round((Date.now() - began) / 1000)} s`,
    )
    for (const failure of failures) console.log(failure.replace(/^/gm, '    '))
  }
  console.log(`${green} of ${times} runs green`)
  process.exitCode = green === Number(times) ? 0 : 1
}

function runOnce(): { success: boolean; tests: number; failures: string[] } {
  const outputFile = join(tmpdir(), `soak-${process.pid}.json`)
  const args = ['jest', ...suites, '--json', `--outputFile=${outputFile}`, '--forceExit', '--silent']
  rmSync(outputFile, { force: true })
  const { stderr, status, signal } = spawnSync('npx', args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (!existsSync(outputFile)) {
    const last = stderr.trim().split('\n').slice(-20).join('\n')
    return { success: false, tests: 0, failures: [`jest ended with ${status ?? signal} and no report:\n${last}`] }
  }
  const { success, numTotalTests, testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Run
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    // A suite that could not run at all has a message and no tests.
    if (failed.length === 0) return assertionResults.length === 0 && message ? [`${name}: ${message}`] : []
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n    at ')[0]}`)
  })
  return { success, tests: numTotalTests, failures }
}

soak()
