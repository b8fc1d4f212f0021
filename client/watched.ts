import { useSyncExternalStore } from 'react'

/** For what is kept outside React: whoever changes it tells, and every page that reads it is drawn anew. */
export function watched() {
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    tell(): void {
      for (const hear of listeners) hear()
    },
    /** What `read` gives, kept current; it must give the same thing as long as nothing changed. */
    useLatest: <T>(read: () => T): T => useSyncExternalStore(subscribe, read),
  }
}
