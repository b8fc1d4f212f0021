import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { goTo } from '../go'

/** The address of a page with these filters; empty ones are left out. */
function addressOf(path: string, filters: Record<string, string | undefined>): string {
  const given = Object.entries(filters).filter(([, value]) => value)
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return query ? `${path}?${query}` : path
}

/** Opens a page with these filters. */
export function open(path: string, filters: Record<string, string | undefined> = {}): void {
  void goTo(addressOf(path, filters))
}

/** One query value as it was meant, whether or not the platform decoded it. */
function decoded(value: string | undefined): string | undefined {
  if (!value) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Filters kept in the page's address: a link to it, a reload and a step back show the same rows. */
export function useAddress<Name extends string>(path: string, names: readonly Name[]) {
  const { params } = useRouter()
  const [filters, setFilters] = useState(() => {
    const read = names.map((name) => [name, decoded(params[name])])
    return Object.fromEntries(read) as Partial<Record<Name, string>>
  })
  const change = (changed: Partial<Record<Name, string>>) => {
    setFilters(changed)
    if (process.env.TARO_ENV === 'h5')
      window.history.replaceState(window.history.state, '', `#${addressOf(path, changed)}`)
  }
  return [filters, change] as const
}
