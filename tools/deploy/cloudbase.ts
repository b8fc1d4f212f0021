import Manager from '@cloudbase/manager-node'
import { init } from '@cloudbase/node-sdk'
import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import type { Keys } from './secrets'

/** Mini-programs' environments are all there (微信云开发); the SDK takes the same where it is told nothing. */
const region = 'ap-shanghai'

/** A function as it is wanted, or was found. */
export interface CloudFunction {
  runtime: string
  memorySize: number
  timeout: number
  /** Carries the hash of the deployed code: the service itself keeps none that could be compared. */
  description: string
  environment: Record<string, string>
  triggers: { name: string; type: string; config: string }[]
}

/** A function's code: a zip that fits into the request, or the folder the SDK sends by way of the service's bucket. */
export type Code = { base64Code: string } | { functionPath: string }

/** A cloud environment as a deployment meets it: the only file that knows the vendor's SDKs. */
export class Cloudbase {
  private readonly manager: Manager
  readonly database

  constructor(
    private readonly environmentId: string,
    private readonly appid: string,
    { id, key, token }: Keys,
  ) {
    this.manager = new Manager({ secretId: id, secretKey: key, token, envId: environmentId, region })
    const sdk = init({
      env: environmentId,
      secretId: id,
      secretKey: key,
      sessionToken: token,
      region,
      keepalive: false,
    })
    this.database = sdk.database()
  }

  async collections(): Promise<string[]> {
    const { Collections } = await this.manager.database.listCollections()
    return Collections.map(({ CollectionName }) => CollectionName)
  }

  async indexesOf(collection: string): Promise<CollectionIndex[]> {
    const { Indexes = [] } = await this.manager.database.describeCollection(collection)
    return Indexes.map(({ Name, Keys, Unique }) => ({
      name: Name,
      keys: Object.fromEntries(Keys.map(({ Name: field, Direction }) => [field ?? '', Direction === '-1' ? -1 : 1])),
      unique: Unique,
    }))
  }

  createCollection(name: string) {
    return this.manager.database.createCollection(name)
  }

  changeIndexes(collection: string, dropped: string[], made: CollectionIndex[]) {
    return this.manager.database.updateCollection(collection, {
      ...(dropped.length > 0 ? { DropIndexes: dropped.map((IndexName) => ({ IndexName })) } : {}),
      CreateIndexes: made.map(({ name, keys, unique = false }) => ({
        IndexName: name,
        MgoKeySchema: {
          MgoIndexKeys: Object.entries(keys).map(([Name, direction]) => ({ Name, Direction: String(direction) })),
          MgoIsUnique: unique,
        },
      })),
    })
  }

  async ruleOf(collection: string): Promise<string> {
    const { AclTag } = await this.call('DescribeSafeRule', { CollectionName: collection, WxAppId: this.appid })
    return String(AclTag)
  }

  setRule(collection: string, rule: string) {
    return this.call('ModifySafeRule', { CollectionName: collection, AclTag: rule })
  }

  storageRule(): Promise<string> {
    return this.manager.storage.getStorageAcl() as Promise<string>
  }

  setStorageRule(rule: 'PRIVATE') {
    return this.manager.storage.setStorageAcl(rule)
  }

  async functionNames(): Promise<string[]> {
    const all = await this.manager.functions.listAllFunctions({ envId: this.environmentId })
    return all.map(({ FunctionName }) => String(FunctionName))
  }

  async functionNamed(name: string): Promise<CloudFunction> {
    const found = await this.manager.functions.getFunctionDetail(name)
    return {
      runtime: found.Runtime,
      memorySize: found.MemorySize,
      timeout: found.Timeout,
      description: found.Description,
      environment: Object.fromEntries((found.Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
      triggers: (found.Triggers ?? []).map(({ TriggerName, Type, TriggerDesc }) => ({
        name: TriggerName,
        type: Type,
        config: cronOf(TriggerDesc),
      })),
    }
  }

  createFunction(name: string, wanted: CloudFunction, code: Code) {
    const func = { name, handler: 'index.main', runtime: wanted.runtime, ...settingsOf(wanted) }
    return this.manager.functions.createFunction({ func, ...code })
  }

  /** Code first and its hash with the settings after, so that a run that dies between does it again. */
  updateFunction(name: string, wanted: CloudFunction, code: Code | undefined) {
    return this.manager.functions.updateFunctionWithProgress({
      name,
      ...(code ? { code } : {}),
      config: settingsOf(wanted),
    })
  }

  createTriggers(name: string, triggers: CloudFunction['triggers']) {
    return this.manager.functions.createFunctionTriggers(name, triggers)
  }

  deleteTrigger(name: string, trigger: string) {
    return this.manager.functions.deleteFunctionTrigger(name, trigger)
  }

  private call(Action: string, Param: object): Promise<Record<string, unknown>> {
    return this.manager.commonService('tcb').call({ Action, Param: { EnvId: this.environmentId, ...Param } })
  }
}

const settingsOf = ({ memorySize, timeout, description, environment }: CloudFunction) => ({
  memorySize,
  timeout,
  description,
  envVariables: environment,
  installDependency: false,
})

/** A timer's cron; the service may wrap it as `{"cron":"…"}`. */
const cronOf = (text: string): string => (text.startsWith('{') ? String(JSON.parse(text).cron) : text)
