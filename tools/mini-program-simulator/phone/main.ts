import { entryPage, hasPage } from './address'
import { builtInComponents } from './components/all'
import { onThrown, report, thrown } from './faults'
import { prepare } from './framework'
import { answer } from './inspect/answer'
import { watchSetData } from './measures'
import { watchPage } from './page-events'
import { callers, reLaunch } from './pages'
import { loadProgram, tellApp, theApp } from './program'
import { onTabTap } from './screen/tab-bar'
import { prepareStyles } from './styles'
import { tapTab } from './tab-taps'
import { wx } from './wx/all'

/** Launches the program as a person does who taps its icon. */
function launch(): void {
  prepareStyles()
  prepare(builtInComponents)
  watchSetData()
  watchPage()
  onTabTap(tapTab)
  loadProgram({ wx, getCurrentPages: callers })
  const path = entryPage()
  const options = { path, query: {}, scene: 1001, referrerInfo: {} }
  theApp().onLaunch?.(options)
  tellApp('onShow', options)
  if (hasPage(path)) reLaunch(`/${path}`)
}

window.addEventListener('error', (event) => {
  // Told once, from here.
  event.preventDefault()
  thrown(event.error ?? event.message)
})
window.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  tellApp('onUnhandledRejection', { reason: event.reason, promise: event.promise })
  report(event.reason)
})
onThrown((message) => tellApp('onError', message))
window.__phone = { answer }

try {
  launch()
} catch (error) {
  thrown(error)
}
