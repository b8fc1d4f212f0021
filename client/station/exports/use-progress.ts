import type { ExportView } from '@shared/contracts/archive'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../cloud'

/** Asks for slice after slice of a running export while its page is open; tells `whenOver` once it is no longer running. */
export function useProgress(exportId: string | undefined, stationId: string | undefined, whenOver: () => unknown) {
  const [latest, setLatest] = useState<ExportView>()
  const [error, setError] = useState<unknown>()
  const over = useRef(whenOver)
  over.current = whenOver
  useEffect(() => {
    if (!exportId) return
    let isLeft = false
    const walk = async () => {
      while (!isLeft) {
        const view = await call('archive', 'continueExport', { exportId }, { stationId })
        if (isLeft) return
        setLatest(view)
        if (view.state !== 'running') {
          over.current()
          return
        }
      }
    }
    walk().catch(setError)
    return () => {
      isLeft = true
    }
  }, [exportId, stationId])
  return { latest, error }
}
