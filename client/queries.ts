import { focusManager, onlineManager, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import { call, type Door, newCallId } from './cloud'

/** What the app has read; `call` already retries, so a read that failed is shown as failed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Tells the reads when the network or the person comes back, in the way each platform knows it. */
export function watchSurroundings(): void {
  if (process.env.TARO_ENV === 'h5') return
  onlineManager.setEventListener((setOnline) => {
    const listener = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(listener)
    return () => Taro.offNetworkStatusChange(listener)
  })
  focusManager.setEventListener((setFocused) => {
    const shown = () => setFocused(true)
    const hidden = () => setFocused(false)
    Taro.onAppShow(shown)
    Taro.onAppHide(hidden)
    return () => {
      Taro.offAppShow(shown)
      Taro.offAppHide(hidden)
    }
  })
}

/** Reads by an act that changes nothing; `enabled: false` waits. */
export function useRead<Result>(door: Door, act: string, input: object = {}, options: { enabled?: boolean } = {}) {
  return useQuery<Result>({ queryKey: [door, act, input], queryFn: () => call<Result>(door, act, input), ...options })
}

/** Does an act: one call id per intention, kept over failures and renewed by success; then every read is refreshed. */
export function useAct<Result, Input extends object = object>(door: Door, act: string) {
  const client = useQueryClient()
  const intention = useRef<{ id: string; of: string } | undefined>(undefined)
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => {
      const of = JSON.stringify(input)
      if (intention.current?.of !== of) intention.current = { id: newCallId(), of }
      return call<Result>(door, act, input, { callId: intention.current.id })
    },
    onSuccess: () => {
      intention.current = undefined
      return client.invalidateQueries()
    },
  })
}
