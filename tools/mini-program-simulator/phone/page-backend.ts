import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { watchLongPresses } from './long-press'

type Backend = InstanceType<typeof glassEasel.CurrentWindowBackendContext>
type Observing = Parameters<Backend['createIntersectionObserver']>
type Shown = Parameters<Backend['setListenerStats']>[0]

// A browser takes listeners on the body for passive ones, and a catchtouchmove could not hold the page still.
const listenOnBody = document.body.addEventListener.bind(document.body)
document.body.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: unknown) =>
  listenOnBody(type, listener, { ...(options as AddEventListenerOptions), passive: false })

/** Shows each node under its tag with `wx-` before it, so that none is taken for one of HTML's own. */
class PageBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as Backend['document']

  /** Whether somebody catches an event is known when it has passed; the framework would decide it once for every element. */
  override setListenerStats(element: Shown, type: string, capture: boolean): void {
    super.setListenerStats(element, type, capture, 0)
  }

  /** The framework passes over the first crossing and tells of a first look that crossed nothing; WeChat does the opposite. */
  override createIntersectionObserver(...[target, relative, margin, thresholds, listener]: Observing) {
    let isFirst = true
    return super.createIntersectionObserver(target, relative, margin, thresholds, (status) => {
      if (isFirst && status.intersectionRatio === 0) return
      if (isFirst) listener(status)
      isFirst = false
      listener(status)
    })
  }
}

/** The document as the framework draws on it and hears of touches from it. */
export function makeBackend(): Backend {
  const backend = new PageBackend()
  const dispatch = (target: glassEasel.Element, type: string, detail: unknown, options: object) => {
    let isHeard = false
    const handleListenerReturn = (returned: unknown) => {
      isHeard = true
      return returned as boolean | undefined
    }
    const event = new glassEasel.Event(type, detail, { ...options, handleListenerReturn })
    glassEasel.Event.dispatchEvent(target, event)
    return { status: event.getEventBubbleStatus(), isHeard }
  }
  const press = watchLongPresses((target, type, detail, originalEvent) => {
    const found = nodeOf(target)
    const options = { originalEvent, bubbles: true, composed: true, capturePhase: true }
    return found !== undefined && dispatch(found, type, detail, options).isHeard
  })
  backend.onEvent((target, type, detail, options) =>
    type === 'tap' && press.isSpent() ? undefined : dispatch(target, type, detail, options).status,
  )
  return backend
}

function nodeOf(target: EventTarget | null): glassEasel.Element | undefined {
  let found = target as (Node & { __wxElement?: glassEasel.Element }) | null
  while (found && !found.__wxElement) found = found.parentNode
  return found?.__wxElement
}
