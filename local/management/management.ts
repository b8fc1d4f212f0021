import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { environmentName } from '../functions/environment'
import type { Functions } from '../functions/functions'
import { CloudRefusal } from '../store/refusal'
import type { Store } from '../store/store'
import type { Timers } from '../timers'
import type { CodeBucket } from './code-bucket'
import type { Deployed } from './deployed'
import { functionActions } from './function-actions'
import { ruleActions } from './rule-actions'
import { signedService } from './signature'
import { tableActions } from './table-actions'

/** What the management acts on. */
interface ManagedRooms {
  store: Store
  functions: Functions
  deployed: Deployed
  timers: Timers
  bucket: CodeBucket
  /** Milliseconds of the cloud's own time. */
  now: () => number
}

/** One action of the cloud API: its parameters as they came, and the fields of its answer. */
export type Action = (rooms: ManagedRooms, parameters: Record<string, unknown>) => object

const bucket = { Bucket: `${environmentName}-1300000000`, Region: 'ap-shanghai', AppId: '1300000000', CdnDomain: '' }

/** Every action there is, by the service it is signed for; any other is refused by name. */
const actions: Record<string, Action> = {
  'tcb DescribeEnvInfo': () => ({
    EnvInfo: {
      EnvBaseInfo: {
        EnvId: environmentName,
        Alias: environmentName,
        Status: 'NORMAL',
        Region: 'ap-shanghai',
        Databases: [{ InstanceId: 'tnt-local', Status: 'RUNNING' }],
        Storages: [bucket],
        Functions: [{ Namespace: environmentName, Region: 'ap-shanghai' }],
        LogServices: [{ LogsetId: 'logset-local', TopicId: 'topic-local' }],
      },
    },
  }),
  ...tableActions,
  ...ruleActions,
  ...functionActions,
}

/** The cloud API (云 API 3.0) of the local environment, as far as a deployment uses it. */
export class Management {
  constructor(private readonly rooms: ManagedRooms) {}

  /** Answers one signed request; a refusal is an answer too. */
  answer(headers: IncomingHttpHeaders, body: string): object {
    const RequestId = randomUUID()
    try {
      return { Response: { ...this.act(headers, body), RequestId } }
    } catch (error) {
      const Code = error instanceof CloudRefusal ? error.code : 'InternalError'
      return { Response: { Error: { Code, Message: (error as Error).message }, RequestId } }
    }
  }

  private act(headers: IncomingHttpHeaders, body: string): object {
    const service = signedService(headers, body)
    if (!service)
      throw new CloudRefusal('AuthFailure.SignatureFailure', 'The provided credentials could not be validated.')
    const name = `${service} ${headers['x-tc-action']}`
    const action = actions[name]
    if (!action) throw new CloudRefusal('InvalidAction', `the local cloud does not implement the action ${name}`)
    const parameters = JSON.parse(body) as Record<string, unknown>
    const environment = environmentOf(parameters)
    if (environment !== environmentName)
      throw new CloudRefusal(
        'ResourceNotFound.EnvNotFound',
        `there is no environment ${environment}, only ${environmentName}`,
      )
    return action(this.rooms, parameters)
  }
}

/** The environment a request is about; one for the bucket says so in its path alone, `<account>/<environment>/<function>.zip`. */
const environmentOf = ({ EnvId, Namespace, ObjectPath }: Record<string, unknown>): unknown =>
  EnvId ?? Namespace ?? String(ObjectPath).split('/')[1]
