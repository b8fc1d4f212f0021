import type { glassEasel } from 'glass-easel-miniprogram-adapter'

/** A built-in component with its element on the page at hand. */
export interface BuiltIn {
  data: Record<string, unknown>
  triggerEvent(name: string, detail?: object, options?: { bubbles?: boolean; composed?: boolean }): void
  getBackendElement(): unknown
  setData(data: object): void
  dataset: Record<string, unknown>
  id: string
}

/** What makes one built-in component. */
export interface Definition {
  /** Its tag in a template. */
  is: string
  /** Its attributes, camelCased, and what each is when it is not written. */
  attributes: Record<string, unknown>
  /** Runs once, when its element is on the page. */
  attached?(this: BuiltIn, element: HTMLElement): void
  /** Runs after an attribute changed, and once after `attached`. */
  changed?(this: BuiltIn, element: HTMLElement, name: string): void
  detached?(this: BuiltIn, element: HTMLElement): void
}

const spoken = ['Role', 'Label', 'Hidden', 'Checked', 'Selected', 'Disabled', 'Expanded', 'Level', 'Live']
/** Attributes that every element takes. */
const everywhere: Record<string, unknown> = {
  hidden: false,
  animation: null,
  ...Object.fromEntries(spoken.map((name) => [`aria${name}`, null])),
}

type Params = Parameters<glassEasel.ComponentSpace['defineComponent']>[0] & { is: string }

/** Turns a definition into what the framework registers. */
export function builtIn({ is, attributes, attached, changed, detached }: Definition): Params {
  const all = { ...everywhere, ...attributes }
  const names = Object.keys(all)
  const elementOf = (self: BuiltIn) => self.getBackendElement() as HTMLElement
  const apply = (self: BuiltIn, name: string) => {
    const element = elementOf(self)
    if (!element) return
    if (name === 'hidden') element.toggleAttribute('hidden', Boolean(self.data.hidden))
    else if (name.startsWith('aria')) speak(element, name, self.data[name])
    changed?.call(self, element, name)
  }
  return {
    is,
    properties: Object.fromEntries(names.map((name) => [name, { type: null, value: all[name] }])),
    observers: names.map((name) => ({
      fields: name,
      observer(this: BuiltIn) {
        apply(this, name)
      },
    })),
    lifetimes: {
      attached(this: BuiltIn) {
        attached?.call(this, elementOf(this))
        for (const name of names)
          if (name === 'hidden' || name in attributes || this.data[name] !== null) apply(this, name)
      },
      detached(this: BuiltIn) {
        detached?.call(this, elementOf(this))
      },
    },
  } as unknown as Params
}

function speak(element: HTMLElement, name: string, value: unknown): void {
  const attribute = name === 'ariaRole' ? 'role' : `aria-${name.slice(4).toLowerCase()}`
  if (value === null || value === undefined || value === '') element.removeAttribute(attribute)
  else element.setAttribute(attribute, String(value))
}
