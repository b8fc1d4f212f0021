import type { Action } from './management'

/** Who but the functions may reach collections and files. The local cloud keeps the tags; nothing else reaches them here anyway. */
export const ruleActions: Record<string, Action> = {
  'tcb DescribeSafeRule': ({ store }, { CollectionName }) => {
    const { name } = store.shelves.get(String(CollectionName))
    return { AclTag: store.file.setting(`rule:${name}`) ?? 'PRIVATE' }
  },

  'tcb ModifySafeRule': ({ store }, { CollectionName, AclTag }) => {
    const { name } = store.shelves.get(String(CollectionName))
    store.file.remember(`rule:${name}`, String(AclTag))
    return {}
  },

  'tcb DescribeStorageSafeRule': ({ store }) => ({ AclTag: store.file.setting('storageRule') ?? 'READONLY' }),

  'tcb ModifyStorageSafeRule': ({ store }, { AclTag }) => {
    store.file.remember('storageRule', String(AclTag))
    return {}
  },
}
