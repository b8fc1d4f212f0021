import type { Output } from '@shared/contracts'
import { Refusal } from '@shared/domain/refusal'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call, newCallId } from '../../cloud'
import type { StaffAct, Values } from './form'

type Result = Output<'station', 'accept'>

/** The two doors through which those who serve act. */
export type StaffDoor = 'instructor' | 'station'

/** Sends acts of one request: one call id per intention, kept until it succeeds; then every read is refreshed. */
export function useSend(door: StaffDoor, requestId: string, stationId?: string) {
  const client = useQueryClient()
  const intention = useRef<{ id: string; of: string } | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const send = async (act: StaffAct, version: number, values: Values): Promise<Result> => {
    const of = JSON.stringify([act, version, values])
    if (intention.current?.of !== of) intention.current = { id: newCallId(), of }
    setBusy(true)
    try {
      const input = { requestId, version, ...values }
      const result = await (call as (...given: unknown[]) => Promise<Result>)(door, act, input, {
        callId: intention.current.id,
        stationId,
      })
      intention.current = undefined
      await client.invalidateQueries()
      return result
    } catch (error) {
      if (error instanceof Refusal && meansStale.includes(error.code)) await client.invalidateQueries()
      throw error
    } finally {
      setBusy(false)
    }
  }
  return { send, busy }
}

/** Refusals that say the page shows something old. */
const meansStale: Refusal['code'][] = ['CHANGED_MEANWHILE', 'NOT_NOW', 'NOT_ALLOWED']
