import { type TemplateIds, templateKeys } from '@shared/domain/notice-templates'

/** Who a function runs for: a person's openid, or nobody when a timer fired it. */
export interface Identity {
  openid?: string
  /** How the call came about: `wx_client`, `wx_trigger`, and `,scf` for each function that passed it on. */
  source: string
}

/** The name of the only environment there is here. */
export const environmentName = 'local'

/** The approved templates of an account there is not: the app is built with the same wherever it is to meet this cloud. */
export const localTemplates: TemplateIds = Object.fromEntries(templateKeys.map((key) => [key, `local-${key}`]))

/** What every worker's environment holds: the endpoint that stands for the cloud, and UTC. */
export function permanentEnvironment(endpoint: string): Record<string, string> {
  return {
    TZ: 'UTC',
    NODE_ENV: 'production',
    PATH: process.env.PATH ?? '',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${endpoint}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: environmentName,
    TCB_ENV: environmentName,
    NOTICE_TEMPLATES: JSON.stringify(localTemplates),
  }
}

/** What is added for one call, and taken away before the next. */
export function environmentOf({ openid, source }: Identity, token: string): Record<string, string> {
  const isTimer = source.startsWith('wx_trigger')
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN,WX_TRIGGER_API_TOKEN_V0',
    WX_APPID: 'local-app',
    WX_API_TOKEN: token,
    TCB_SOURCE: source,
    ...(openid ? { WX_OPENID: openid } : {}),
    ...(isTimer ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: token } : {}),
  }
}
