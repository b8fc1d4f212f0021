import type { Definition } from './define'

/** Says where it was scrolled, and that it came near an end (upper-threshold, lower-threshold: px). */
export const scrollView: Definition = {
  is: 'scroll-view',
  attributes: {
    scrollX: false,
    scrollY: false,
    upperThreshold: 50,
    lowerThreshold: 50,
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: null,
    scrollWithAnimation: false,
    enableBackToTop: false,
    enableFlex: false,
    scrollAnchoring: false,
    enhanced: false,
    usingSticky: false,
    pagingEnabled: false,
    enablePassive: false,
    refresherEnabled: false,
    refresherThreshold: 45,
    refresherDefaultStyle: 'black',
    refresherBackground: '#FFF',
    refresherTriggered: false,
    bounces: true,
    showScrollbar: true,
    fastDeceleration: false,
    type: 'list',
    associativeContainer: '',
    reverse: false,
    clip: true,
    cacheExtent: null,
    minDragDistance: 18,
    scrollIntoViewWithinExtent: false,
    scrollIntoViewAlignment: 'start',
    padding: null,
    refresherTwoLevelEnabled: false,
    refresherTwoLevelTriggered: false,
    refresherTwoLevelThreshold: 150,
    refresherTwoLevelCloseThreshold: 80,
    refresherTwoLevelScrollEnabled: false,
    refresherBallisticRefreshEnabled: false,
    refresherTwoLevelPinned: false,
  },
  attached(element) {
    let before = { top: 0, left: 0 }
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
      const detail = { scrollTop, scrollLeft, scrollHeight, scrollWidth }
      this.triggerEvent('scroll', { ...detail, deltaX: before.left - scrollLeft, deltaY: before.top - scrollTop })
      const rest = scrollHeight - clientHeight - scrollTop
      if (scrollTop < before.top && scrollTop <= Number(this.data.upperThreshold))
        this.triggerEvent('scrolltoupper', { direction: 'top' })
      if (scrollTop > before.top && rest <= Number(this.data.lowerThreshold))
        this.triggerEvent('scrolltolower', { direction: 'bottom' })
      before = { top: scrollTop, left: scrollLeft }
    })
  },
  changed(element, name) {
    const { scrollX, scrollY, scrollTop, scrollLeft, scrollIntoView } = this.data
    if (name === 'scrollX') element.style.overflowX = scrollX ? 'auto' : 'hidden'
    if (name === 'scrollY') element.style.overflowY = scrollY ? 'auto' : 'hidden'
    if (name === 'scrollTop' && scrollTop !== null) element.scrollTop = Number(scrollTop)
    if (name === 'scrollLeft' && scrollLeft !== null) element.scrollLeft = Number(scrollLeft)
    if (name === 'scrollIntoView' && scrollIntoView)
      element.querySelector(`[id$="--${scrollIntoView}"]`)?.scrollIntoView()
  },
}
