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
  value,
  reset,
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
  value,
  reset,
}

const inputModes: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

function value(this: BuiltIn): unknown {
  return this.data.value
}

function reset(this: BuiltIn): void {
  this.setData({ value: '' })
}

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
    grow(self, field)
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

function apply(self: BuiltIn, field: Field, name: string): void {
  const value = self.data[name]
  if (name === 'value' && field.value !== String(value ?? '')) field.value = String(value ?? '')
  if (name === 'value' || name === 'autoHeight') grow(self, field)
  if (name === 'placeholder') field.placeholder = String(value ?? '')
  if (name === 'disabled') field.disabled = Boolean(value)
  if ((name === 'focus' || name === 'autoFocus') && value) field.focus()
  if (name === 'focus' && !value && document.activeElement === field) field.blur()
  if (name === 'ariaLabel') field.setAttribute('aria-label', String(value ?? ''))
}

/** A text field with auto-height is as high as its text. */
function grow(self: BuiltIn, field: Field): void {
  if (!self.data.autoHeight || field instanceof HTMLInputElement) return
  const before = field.style.height
  field.style.height = 'auto'
  const height = field.scrollHeight
  field.style.height = `${height}px`
  if (field.style.height !== before)
    self.triggerEvent('linechange', { height, heightRpx: (height * 750) / innerWidth, lineCount: lines(field) })
}

const lines = ({ value }: Field) => value.split('\n').length
