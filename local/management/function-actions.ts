import { CloudRefusal } from '../store/refusal'
import type { CodeBucket } from './code-bucket'
import type { Deployed, DeployedFunction } from './deployed'
import type { Action } from './management'

/** The Node.js runtimes the vendor lists for cloud functions. */
const runtimes = ['Nodejs20.19', 'Nodejs18.15', 'Nodejs16.13', 'Nodejs14.18', 'Nodejs12.16', 'Nodejs10.15']
/** What the service takes in a request itself; anything larger goes by way of the bucket. */
const MOST_ZIP_BYTES = 1.5 * 1024 * 1024

/** Cloud functions and their timers, by the names the cloud API has for them. */
export const functionActions: Record<string, Action> = {
  'tcb ListFunctions': ({ deployed }, { Limit = 20, Offset = 0 }) => {
    const all = deployed.all()
    return { Functions: all.slice(Number(Offset), Number(Offset) + Number(Limit)), TotalCount: all.length }
  },

  'scf GetFunction': ({ deployed }, parameters) => {
    const one = found(deployed, parameters)
    // A timer is taken as a bare cron and given back in JSON.
    const Triggers = one.Triggers.map((trigger) => ({
      ...trigger,
      TriggerDesc: JSON.stringify({ cron: trigger.TriggerDesc }),
    }))
    return { ...one, Triggers, Status: 'Active', StatusReasons: [] }
  },

  'scf GetTempCosInfo': ({ now }) => ({
    Date: new Date(now()).toISOString().slice(0, 10),
    Sign: 'q-sign-algorithm=sha1&q-ak=local&q-sign-time=0;0&q-key-time=0;0&q-header-list=&q-url-param-list=&q-signature=local',
  }),

  'scf CreateFunction': ({ deployed, bucket, now }, parameters) => {
    const { FunctionName, Runtime, Handler, MemorySize, Timeout = 3, Description = '', Environment } = parameters
    const name = String(FunctionName)
    if (!/^[A-Za-z][\w-]{0,59}$/.test(name))
      throw new CloudRefusal('InvalidParameterValue.FunctionName', `not a name: ${name}`)
    if (deployed.get(name)) throw new CloudRefusal('ResourceInUse.FunctionName', `the function ${name} already exists`)
    if (!runtimes.includes(String(Runtime)))
      throw new CloudRefusal('InvalidParameterValue.Runtime', `the local cloud does not know the runtime ${Runtime}`)
    if (Handler !== 'index.main')
      throw new CloudRefusal(
        'InvalidParameterValue.Handler',
        `the local cloud does not implement the handler ${Handler}`,
      )
    const at = new Date(now()).toISOString()
    deployed.keep({
      FunctionName: name,
      Runtime: String(Runtime),
      Handler,
      MemorySize: Number(MemorySize),
      Timeout: Number(Timeout),
      Description: String(Description),
      Environment: (Environment as DeployedFunction['Environment']) ?? { Variables: [] },
      Triggers: [],
      CodeSize: deployed.unpack(name, zipOf(parameters, bucket)),
      AddTime: at,
      ModTime: at,
    })
    return {}
  },

  'scf UpdateFunctionCode': ({ deployed, bucket, functions, now }, parameters) => {
    const before = found(deployed, parameters)
    const CodeSize = deployed.unpack(before.FunctionName, zipOf(parameters, bucket))
    deployed.keep({ ...before, CodeSize, ModTime: new Date(now()).toISOString() })
    functions.renew(before.FunctionName)
    return {}
  },

  'scf UpdateFunctionConfiguration': ({ deployed, functions, now }, parameters) => {
    const before = found(deployed, parameters)
    const { MemorySize, Timeout, Description, Environment } = parameters as Partial<DeployedFunction>
    deployed.keep({
      ...before,
      MemorySize: MemorySize ?? before.MemorySize,
      Timeout: Timeout ?? before.Timeout,
      Description: Description ?? before.Description,
      Environment: Environment ?? before.Environment,
      ModTime: new Date(now()).toISOString(),
    })
    functions.renew(before.FunctionName)
    return {}
  },

  'scf BatchCreateTrigger': ({ deployed, timers }, parameters) => {
    const before = found(deployed, parameters)
    const added = JSON.parse(String(parameters.Triggers)) as DeployedFunction['Triggers']
    const taken = added.find(({ TriggerName }) => before.Triggers.some((known) => known.TriggerName === TriggerName))
    if (taken) throw new CloudRefusal('ResourceInUse.Trigger', `the trigger ${taken.TriggerName} already exists`)
    deployed.keep({ ...before, Triggers: [...before.Triggers, ...added] })
    timers.start()
    return {}
  },

  'scf DeleteTrigger': ({ deployed, timers }, parameters) => {
    const before = found(deployed, parameters)
    const left = before.Triggers.filter(({ TriggerName }) => TriggerName !== parameters.TriggerName)
    if (left.length === before.Triggers.length)
      throw new CloudRefusal('ResourceNotFound.Trigger', `there is no trigger ${parameters.TriggerName}`)
    deployed.keep({ ...before, Triggers: left })
    timers.start()
    return {}
  },
}

function found(deployed: Deployed, { FunctionName }: Record<string, unknown>): DeployedFunction {
  const one = deployed.get(String(FunctionName))
  if (!one) throw new CloudRefusal('ResourceNotFound.Function', `there is no function ${FunctionName}`)
  return one
}

function zipOf({ Code }: Record<string, unknown>, bucket: CodeBucket): Buffer {
  const { ZipFile, TempCosObjectName } = Code as { ZipFile?: string; TempCosObjectName?: string }
  if (TempCosObjectName) return bucket.take(TempCosObjectName.replace(/^\//, ''))
  const zip = Buffer.from(ZipFile ?? '', 'base64')
  if (zip.length === 0) throw new CloudRefusal('InvalidParameterValue.Code', 'there is no code in the request')
  if (zip.length > MOST_ZIP_BYTES) throw new CloudRefusal('InvalidParameterValue.Code', 'a ZipFile may have 1.5 MB')
  return zip
}
