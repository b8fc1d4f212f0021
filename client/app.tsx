import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { openCloud } from './cloud'
import { ErrorBoundary } from './components/error-boundary'
import { watchConsent } from './privacy/consent'
import { queryClient, watchSurroundings } from './queries'
import { rereadTypeSize } from './type-size'
import { offerUpdate } from './update'
import './app.scss'

/** The app: opens the cloud, watches the surroundings, and stands around every page. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    openCloud()
    watchConsent()
    watchSurroundings()
    offerUpdate()
  })
  useDidShow(rereadTypeSize)
  return (
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary onRestart={() => Taro.reLaunch({ url: '/veteran/home/index' })}>{children}</ErrorBoundary>
    </QueryClientProvider>
  )
}
