import type { ActOf, Door, Input, Output } from '@shared/contracts'
import {
  focusManager,
  onlineManager,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import { call, newCallId } from './cloud'

/** For so long, in milliseconds, what was read is shown again without asking. */
const JUST_READ = 30_000

/** What the app has read; `call` already retries, so a read that failed is shown as failed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: JUST_READ, networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Tells the reads when the network or the person comes back, in the way each platform knows it. */
export function watchSurroundings(): void {
  if (process.env.TARO_ENV === 'h5') return
  onlineManager.setEventListener((setOnline) => {
    const listener = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(listener)
    // WeChat tells only of changes: a phone that starts without a network has to be asked.
    Taro.getNetworkType().then(
      ({ networkType }) => setOnline(networkType !== 'none'),
      () => undefined,
    )
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

interface Reading {
  enabled?: boolean
  /** Which station's desk to sit at, for those who hold several. */
  stationId?: string
  /** How long an answer is not asked for again, in milliseconds. */
  staleTime?: number
}

/** Reads by an act that changes nothing; `enabled: false` waits. */
export function useRead<D extends Door, A extends ActOf<D>>(
  door: D,
  act: A,
  input: Input<D, A>,
  options: Reading = {},
) {
  const { enabled, stationId, staleTime = JUST_READ } = options
  return useQuery<Output<D, A>>({
    queryKey: [door, act, input, stationId],
    queryFn: () => call(door, act, input, { stationId }),
    enabled,
    staleTime,
  })
}

/** Reads a list page after page; each page says whether more follow, and a long list after which row. */
export function useList<D extends Door, A extends ActOf<D>>(
  door: D,
  act: A,
  input: Input<D, A>,
  options: Reading = {},
) {
  const { enabled, stationId } = options
  return useInfiniteQuery({
    queryKey: [door, act, input, stationId, 'pages'],
    queryFn: ({ pageParam }) => call(door, act, { ...(input as object), ...pageParam } as Input<D, A>, { stationId }),
    initialPageParam: { skip: 0 } as { skip: number } | { after: object },
    getNextPageParam: (last: Output<D, A>, pages) => {
      const { hasMore, next } = last as { hasMore?: boolean; next?: object }
      if (!hasMore) return undefined
      if (next) return { after: next }
      return { skip: pages.reduce((rows, page) => rows + (page as { items: unknown[] }).items.length, 0) }
    },
    enabled,
  })
}

/** Does an act: one call id per intention, kept over failures and renewed by success; then every read is refreshed. */
export function useAct<D extends Door, A extends ActOf<D>>(
  door: D,
  act: A,
  { stationId }: Pick<Reading, 'stationId'> = {},
) {
  const client = useQueryClient()
  const intention = useRef<{ id: string; of: string } | undefined>(undefined)
  return useMutation<Output<D, A>, Error, Input<D, A>>({
    mutationFn: (input) => {
      const of = JSON.stringify(input)
      if (intention.current?.of !== of) intention.current = { id: newCallId(), of }
      return call(door, act, input, { callId: intention.current.id, stationId })
    },
    onSuccess: () => {
      intention.current = undefined
      return client.invalidateQueries()
    },
  })
}
