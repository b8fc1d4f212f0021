import type { BuiltIn, Definition } from './define'
import { openTypes } from './open-types'

/** A button; with an open-type it opens something of WeChat's and tells what came of it in that event. */
export const button: Definition = {
  is: 'button',
  attributes: {
    size: 'default',
    type: 'default',
    plain: false,
    disabled: false,
    loading: false,
    formType: '',
    openType: '',
    hoverClass: 'button-hover',
    hoverStopPropagation: false,
    hoverStartTime: 20,
    hoverStayTime: 70,
    name: '',
    lang: 'en',
    sessionFrom: '',
    sendMessageTitle: '',
    sendMessagePath: '',
    sendMessageImg: '',
    appParameter: '',
    showMessageCard: false,
    businessId: '',
    phoneNumberNoQuotaToast: true,
  },
  attached(element) {
    // The framework makes taps of touches; a disabled button swallows them before it sees them.
    for (const type of ['touchstart', 'touchend', 'mousedown', 'mouseup'])
      element.addEventListener(type, (event) => void (this.data.disabled && event.stopPropagation()), { capture: true })
    const self = this as BuiltIn & { addListener(name: string, listener: () => void): void }
    self.addListener('tap', () => {
      if (this.data.disabled) return
      for (const name of String(this.data.openType ?? '')
        .split('|')
        .filter(Boolean)) {
        const open = openTypes[name]
        if (!open) throw new Error(`<button open-type="${name}"> is not implemented by the simulator`)
        void open(this)
      }
    })
  },
  changed(element, name) {
    if (name === 'disabled') element.toggleAttribute('disabled', Boolean(this.data.disabled))
  },
}
