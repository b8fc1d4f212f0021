/** The keys of the cloud API; they live in the environment alone and are never printed. */
export interface Keys {
  id: string
  key: string
  /** Comes with temporary keys only. */
  token?: string
}

/** Reads the keys from CLOUD_API_ID and CLOUD_API_KEY (and CLOUD_API_TOKEN); throws naming those that are missing. */
export function readKeys(environment: NodeJS.ProcessEnv): Keys {
  const { CLOUD_API_ID: id, CLOUD_API_KEY: key, CLOUD_API_TOKEN: token } = environment
  if (id && key) return { id, key, ...(token ? { token } : {}) }
  const missing = Object.entries({ CLOUD_API_ID: id, CLOUD_API_KEY: key }).flatMap(([name, value]) =>
    value ? [] : name,
  )
  throw new Error(`not set in the environment: ${missing.join(', ')}`)
}
