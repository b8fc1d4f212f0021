import sdk from 'wx-server-sdk'

sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })

/** The WeChat cloud this function runs in. */
export const cloud = sdk
export const database = sdk.database({ throwOnNotFound: false } as Parameters<typeof sdk.database>[0])
/** Query and update operators. */
export const command = database.command

/** The documents of a query; the SDK's own types also name its callback form, which is never used here. */
export async function rows<T>(query: { get(): Promise<unknown> | unknown }): Promise<T[]> {
  return ((await query.get()) as { data: T[] }).data
}

/** The document of an id, or none. */
export async function byId<T>(collection: string, id: string): Promise<T | undefined> {
  const [found] = await rows<T>(database.collection(collection).where({ _id: id }).limit(1))
  return found
}

/** The documents an aggregation gives. */
export async function piped<T>(aggregation: { end(): Promise<unknown> | unknown }): Promise<T[]> {
  return ((await aggregation.end()) as { list: T[] }).list
}
