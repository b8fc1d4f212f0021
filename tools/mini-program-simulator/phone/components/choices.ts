import { type BuiltIn, builtInOf, type Definition } from './define'

const box = { value: '', disabled: false, checked: false, color: '#09bb07' }

/** A box to tick. Its group tells which are ticked. */
export const checkbox: Definition = {
  is: 'checkbox',
  attributes: box,
  reflected: ['checked', 'disabled'],
  attached(element) {
    this.addListener('tap', () => {
      if (this.data.disabled) return
      this.setData({ checked: !this.data.checked })
      tell(element, 'wx-checkbox-group')
    })
  },
}

/** One answer of several; choosing it takes the choice from the others of its group. */
export const radio: Definition = {
  is: 'radio',
  attributes: box,
  reflected: ['checked', 'disabled'],
  attached(element) {
    this.addListener('tap', () => {
      if (this.data.disabled || this.data.checked) return
      const group = element.closest<HTMLElement>('wx-radio-group')
      if (group) for (const one of inside(group, 'wx-radio')) one.setData({ checked: false })
      this.setData({ checked: true })
      tell(element, 'wx-radio-group')
    })
  },
}

/** Its value is that of every ticked box inside. */
export const checkboxGroup: Definition = {
  is: 'checkbox-group',
  attributes: { name: '' },
  value() {
    return ticked(this, 'wx-checkbox').map(({ data }) => data.value)
  },
  reset() {
    for (const one of ticked(this, 'wx-checkbox')) one.setData({ checked: false })
  },
}

/** Its value is that of the chosen answer inside. */
export const radioGroup: Definition = {
  is: 'radio-group',
  attributes: { name: '' },
  value() {
    return ticked(this, 'wx-radio')[0]?.data.value ?? ''
  },
  reset() {
    for (const one of ticked(this, 'wx-radio')) one.setData({ checked: false })
  },
}

const inside = (group: Element, tag: string) =>
  [...group.querySelectorAll(tag)].flatMap((element) => builtInOf(element)?.self ?? [])

const ticked = (group: BuiltIn, tag: string) =>
  inside(group.getBackendElement() as Element, tag).filter(({ data }) => data.checked)

function tell(element: HTMLElement, groupTag: string): void {
  const group = builtInOf(element.closest(groupTag))
  group?.self.triggerEvent('change', { value: group.definition.value?.call(group.self) })
}
