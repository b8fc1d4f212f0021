import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useError, useLaunch, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { logBug } from './bug'
import { openCloud } from './cloud'
import { ErrorBoundary } from './components/error-boundary'
import { HOME, leadTheLostHome, startAt } from './go'
import { watchConsent } from './privacy/consent'
import { queryClient, watchSurroundings } from './queries'
import { rereadTypeSize } from './type-size'
import { watchUpdate } from './update'
import './app.scss'

leadTheLostHome()

/** The app: opens the cloud, watches the surroundings, and stands around every page. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    openCloud()
    watchConsent()
    watchSurroundings()
    watchUpdate()
  })
  useDidShow(rereadTypeSize)
  useUnhandledRejection(({ reason }) => logBug(reason))
  useError(logBug)
  return (
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary onRestart={() => startAt(HOME)}>{children}</ErrorBoundary>
    </QueryClientProvider>
  )
}
