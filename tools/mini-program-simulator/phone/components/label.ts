import { type BuiltIn, builtInOf, type Definition } from './define'

const controls = 'wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea'

/** A tap on it is a tap on its control: the one it is `for`, or the first inside. */
export const label: Definition = {
  is: 'label',
  attributes: { for: '' },
  attached(element) {
    this.addListener('tap', (event) => {
      const control = controlOf(this, element)
      const { target } = event.getOriginalEvent() as { target: Node }
      if (!control || control.contains(target)) return
      const field = control.querySelector<HTMLElement>('input, textarea')
      if (field) field.focus()
      else builtInOf(control)?.self.triggerEvent('tap', {})
    })
  },
}

function controlOf({ data, ownerShadowRoot }: BuiltIn, element: HTMLElement): HTMLElement | null {
  if (!data.for) return element.querySelector<HTMLElement>(controls)
  const named = [...document.querySelectorAll<HTMLElement>(controls)]
  return (
    named.find((one) => {
      const self = builtInOf(one)?.self
      return self?.id === data.for && self?.ownerShadowRoot === ownerShadowRoot
    }) ?? null
  )
}
