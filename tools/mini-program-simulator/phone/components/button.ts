import type { BuiltIn, Definition } from './define'
import { openTypes } from './open-types'

/** A button that also agrees to the privacy guide agrees first, so that nothing asks again (docs: 小程序隐私协议开发指南). */
const openTypesOf = ({ data }: BuiltIn): string[] => {
  const names = String(data.openType ?? '')
    .split('|')
    .filter(Boolean)
  const agrees = (name: string) => Number(name === 'agreePrivacyAuthorization')
  return names.sort((one, other) => agrees(other) - agrees(one))
}

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
      for (const name of openTypesOf(this)) {
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
