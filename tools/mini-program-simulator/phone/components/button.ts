import type { Definition } from './define'
import { actOnForm } from './form'
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
  reflected: ['size', 'type', 'plain', 'disabled', 'loading'],
  attached(element) {
    // The framework makes taps of touches; a disabled button swallows them before it sees them.
    for (const type of ['touchstart', 'touchend', 'mousedown', 'mouseup'])
      element.addEventListener(type, (event) => void (this.data.disabled && event.stopPropagation()), { capture: true })
    this.addListener('tap', () => {
      if (this.data.disabled) return
      // Of several, agreeing to the privacy guide comes first: that is what WeChat lets them be several for.
      const names = String(this.data.openType ?? '').split('|')
      for (const name of names.filter(Boolean).sort((one) => (one === 'agreePrivacyAuthorization' ? -1 : 0))) {
        const open = openTypes[name]
        if (!open) throw new Error(`<button open-type="${name}"> is not implemented by the simulator`)
        void open(this)
      }
      if (this.data.formType) actOnForm(element, String(this.data.formType))
    })
  },
}
