import type { BuiltIn, Definition } from './define'

const shared = {
  value: '',
  placeholder: '',
  placeholderStyle: '',
  disabled: false,
  maxlength: 140,
  cursorSpacing: 0,
  focus: false,
  autoFocus: false,
  confirmHold: false,
  cursor: -1,
  selectionStart: -1,
  selectionEnd: -1,
  name: '',
  adjustPosition: true,
  holdKeyboard: false,
}

export const input: Definition = {
  is: 'input',
  attributes: {
    ...shared,
    type: 'text',
    password: false,
    placeholderClass: 'input-placeholder',
    confirmType: 'done',
    alwaysEmbed: false,
    autoFill: null,
    cursorColor: '',
    safePasswordCertPath: null,
    safePasswordLength: null,
    safePasswordTimeStamp: null,
    safePasswordNonce: null,
    safePasswordSalt: null,
    safePasswordCustomHash: null,
  },
  attached(element) {
    attach(this, element, document.createElement('input'))
  },
  changed(element, name) {
    const field = element.querySelector('input')
    if (!field) return
    if (name === 'type') field.inputMode = inputModes[String(this.data.type)] ?? 'text'
    if (name === 'password') field.type = this.data.password ? 'password' : 'text'
    apply(this, field, name)
  },
}

export const textarea: Definition = {
  is: 'textarea',
  attributes: {
    ...shared,
    placeholderClass: 'textarea-placeholder',
    autoHeight: false,
    fixed: false,
    showConfirmBar: true,
    disableDefaultPadding: false,
    confirmType: 'return',
    adjustKeyboardTo: 'cursor',
  },
  attached(element) {
    attach(this, element, document.createElement('textarea'))
  },
  changed(element, name) {
    const field = element.querySelector('textarea')
    if (field) apply(this, field, name)
  },
}

const inputModes: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

type Field = HTMLInputElement | HTMLTextAreaElement

/** A field tells its program in WeChat's events; the browser's own of the same name stay inside. */
function attach(self: BuiltIn, element: HTMLElement, field: Field): void {
  element.append(field)
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    const most = Number(self.data.maxlength)
    // WeChat counts UTF-16 units; -1 is without end.
    if (most >= 0 && field.value.length > most) field.value = field.value.slice(0, most)
    self.setData({ value: field.value })
    self.triggerEvent('input', { value: field.value, cursor: field.selectionStart ?? 0, keyCode: 0 })
    if (field instanceof HTMLTextAreaElement) grow(self, field)
  })
  field.addEventListener('change', (event) => event.stopPropagation())
  field.addEventListener('focus', () => self.triggerEvent('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () =>
    self.triggerEvent('blur', { value: field.value, cursor: field.selectionStart ?? 0 }),
  )
  field.addEventListener('keydown', (event) => {
    const isConfirm = (event as KeyboardEvent).key === 'Enter' && field instanceof HTMLInputElement
    if (isConfirm) self.triggerEvent('confirm', { value: field.value })
  })
}

function apply({ data }: BuiltIn, field: Field, name: string): void {
  const value = data[name]
  if (name === 'value' && field.value !== String(value ?? '')) field.value = String(value ?? '')
  if (name === 'placeholder') field.placeholder = String(value ?? '')
  if (name === 'disabled') field.disabled = Boolean(value)
  if ((name === 'focus' || name === 'autoFocus') && value) field.focus()
  if (name === 'ariaLabel') field.setAttribute('aria-label', String(value ?? ''))
}

function grow({ data, triggerEvent }: BuiltIn, field: HTMLTextAreaElement): void {
  if (!data.autoHeight) return
  field.style.height = 'auto'
  const height = field.scrollHeight
  field.style.height = `${height}px`
  triggerEvent('linechange', { height, lineCount: field.value.split('\n').length })
}
