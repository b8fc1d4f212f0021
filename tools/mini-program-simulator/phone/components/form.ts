import { type BuiltIn, builtInOf, type Definition } from './define'

/** Gathers what its fields hold, by their names, when a button of form-type submit is tapped. */
export const form: Definition = {
  is: 'form',
  attributes: { reportSubmit: false, reportSubmitTimeout: 0 },
}

/** Does what a button inside a form is for. */
export function actOnForm(button: HTMLElement, formType: string): void {
  const found = builtInOf(button.closest('wx-form'))
  if (!found) return
  const fields = fieldsOf(found.self)
  if (formType === 'submit') {
    const named = fields.filter(({ self }) => self.data.name)
    const value = Object.fromEntries(
      named.map(({ self, definition }) => [String(self.data.name), definition.value?.call(self)]),
    )
    found.self.triggerEvent('submit', { value, formId: '' })
  } else if (formType === 'reset') {
    for (const { self, definition } of fields) definition.reset?.call(self)
    found.self.triggerEvent('reset')
  } else throw new Error(`<button form-type="${formType}"> is not implemented by the simulator`)
}

/** A form knows the fields of its own template; those inside a component are that component's. */
const fieldsOf = (form: BuiltIn) =>
  [...(form.getBackendElement() as HTMLElement).querySelectorAll('*')]
    .flatMap((element) => builtInOf(element) ?? [])
    .filter(({ self, definition }) => definition.value && self.ownerShadowRoot === form.ownerShadowRoot)
