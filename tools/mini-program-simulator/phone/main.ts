import { config } from './config'
import { thrown } from './faults'
import { prepare } from './framework'
import { answer } from './inspect/answer'
import { callers, hasPage, reLaunch } from './pages'
import { loadProgram, tellApp, theApp } from './program'
import { prepareStyles } from './styles'

/** Launches the program as a person does who taps its icon. */
function launch(): void {
  prepareStyles()
  prepare()
  loadProgram(callers)
  const path = config().pages[0] ?? ''
  const options = { path, query: {}, scene: 1001, referrerInfo: {} }
  theApp().onLaunch?.(options)
  tellApp('onShow', options)
  if (hasPage(path)) reLaunch(`/${path}`)
}

window.addEventListener('error', ({ error, message }) => {
  thrown(error ?? message)
  tellApp('onError', message)
})
window.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  tellApp('onUnhandledRejection', { reason: event.reason, promise: event.promise })
  thrown(event.reason)
})
window.__phone = { answer }

try {
  launch()
} catch (error) {
  thrown(error)
}
