import type { Output } from '@shared/contracts'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../cloud'

type Slice = Output<'station', 'verifyBook'>

/** Where the verification of a book stands; findings in the order they were made. */
export interface Verifying {
  findings: Slice['findings']
  /** The last slice's answer; without a cursor in it the book is done. */
  latest?: Slice
  error?: unknown
}

/** Verifies one book slice after slice while its page is open; chosen anew it begins anew, or goes on from where it was broken off. */
export function useVerifying(stationId: string | undefined) {
  const [state, setState] = useState<Verifying & { bookId?: string }>({ findings: [] })
  const run = useRef(0)
  useEffect(() => () => void run.current++, [])
  const verify = async (bookId: string) => {
    const mine = ++run.current
    const isBrokenOff = state.bookId === bookId && state.error !== undefined
    let findings = isBrokenOff ? state.findings : []
    let latest = isBrokenOff ? state.latest : undefined
    setState({ bookId, findings, latest })
    try {
      do {
        latest = await call('station', 'verifyBook', { bookId, cursor: latest?.cursor }, { stationId })
        if (run.current !== mine) return
        findings = [...findings, ...latest.findings]
        setState({ bookId, findings, latest })
      } while (latest.cursor)
    } catch (error) {
      if (run.current === mine) setState({ bookId, findings, latest, error })
    }
  }
  return { ...state, verify }
}
