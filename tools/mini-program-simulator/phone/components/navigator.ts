import { routes } from '../wx/routes'
import type { Definition } from './define'

const ways: Record<string, keyof typeof routes> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}

/** Leads to another page by a tap. */
export const navigator: Definition = {
  is: 'navigator',
  attributes: {
    url: '',
    openType: 'navigate',
    delta: 1,
    target: 'self',
    hoverClass: 'navigator-hover',
    hoverStopPropagation: false,
    hoverStartTime: 50,
    hoverStayTime: 600,
  },
  attached() {
    this.addListener('tap', () => {
      const { url, delta, openType, target } = this.data
      const way = ways[String(openType)]
      if (!way || target !== 'self')
        throw new Error(`<navigator open-type="${openType}" target="${target}"> is not implemented by the simulator`)
      routes[way]({
        url: String(url),
        delta: Number(delta),
        success: (result: object) => this.triggerEvent('success', result),
        fail: (result: object) => this.triggerEvent('fail', result),
        complete: (result: object) => this.triggerEvent('complete', result),
      })
    })
  },
}
