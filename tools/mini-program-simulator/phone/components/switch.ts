import type { Definition } from './define'

/** On or off. */
export const switch_: Definition = {
  is: 'switch',
  attributes: { checked: false, disabled: false, type: 'switch', color: '#04be02', name: '' },
  reflected: ['checked', 'disabled', 'type'],
  attached(element) {
    element.append(document.createElement('i'))
    this.addListener('tap', () => {
      if (this.data.disabled) return
      this.setData({ checked: !this.data.checked })
      this.triggerEvent('change', { value: this.data.checked })
    })
  },
  changed(element) {
    const knob = element.querySelector('i')
    if (knob) knob.style.background = this.data.checked ? String(this.data.color) : ''
  },
  value() {
    return Boolean(this.data.checked)
  },
  reset() {
    this.setData({ checked: false })
  },
}
