import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { hover } from './hover'

/** A built-in component with its element on the page at hand. */
export interface BuiltIn {
  data: Record<string, unknown>
  triggerEvent(name: string, detail?: object, options?: { bubbles?: boolean; composed?: boolean }): void
  addListener(name: string, listener: (event: glassEasel.ShadowedEvent<unknown>) => void): void
  getBackendElement(): unknown
  setData(data: object): void
  setNodeClass(names: string, segment: number): void
  ownerShadowRoot: unknown
  dataset: Record<string, unknown>
  id: string
}

/** What makes one built-in component. */
export interface Definition {
  /** Its tag in a template. */
  is: string
  /** Its attributes, camelCased, and what each is when it is not written. */
  attributes: Record<string, unknown>
  /** Attributes its look in styles.ts goes by. */
  reflected?: string[]
  /** Runs once, when its element is on the page. */
  attached?(this: BuiltIn, element: HTMLElement): void
  /** Runs after an attribute changed, and for each once after `attached`. */
  changed?(this: BuiltIn, element: HTMLElement, name: string): void
  detached?(this: BuiltIn, element: HTMLElement): void
  /** What a form sends of it, under its name. */
  value?(this: BuiltIn): unknown
  /** What a form's reset makes of it. */
  reset?(this: BuiltIn): void
}

const spoken = ['Role', 'Label', 'Hidden', 'Checked', 'Selected', 'Disabled', 'Expanded', 'Level', 'Live']
/** Attributes that every element takes. */
const everywhere: Record<string, unknown> = {
  hidden: false,
  animation: null,
  ...Object.fromEntries(spoken.map((name) => [`aria${name}`, null])),
}

type Params = Parameters<glassEasel.ComponentSpace['defineComponent']>[0] & { is: string }

const definitions = new Map<string, Definition>()

/** The built-in component that an element shows, with its definition; nothing where it shows none. */
export function builtInOf(element: Element | null): { self: BuiltIn; definition: Definition } | undefined {
  const definition = definitions.get(element?.tagName.slice('WX-'.length).toLowerCase() ?? '')
  const self = (element as (Element & { __wxElement?: unknown }) | null)?.__wxElement as BuiltIn | undefined
  return definition && self ? { self, definition } : undefined
}

/** Turns a definition into what the framework registers. */
export function builtIn(definition: Definition): Params {
  const { is, attributes, reflected = [], attached, changed, detached } = definition
  definitions.set(is, definition)
  const all = { ...everywhere, ...attributes }
  const names = Object.keys(all)
  const elementOf = (self: BuiltIn) => self.getBackendElement() as HTMLElement
  const apply = (self: BuiltIn, name: string) => {
    const element = elementOf(self)
    if (!element) return
    if (name === 'hidden') element.toggleAttribute('hidden', Boolean(self.data.hidden))
    else if (name.startsWith('aria')) speak(element, name, self.data[name])
    else if (reflected.includes(name)) reflect(element, name, self.data[name], attributes[name])
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
        if ('hoverClass' in attributes) hover(this, elementOf(this))
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

/** What is as it is when nobody wrote it stands nowhere. */
function reflect(element: HTMLElement, name: string, value: unknown, ordinary: unknown): void {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (value === ordinary) element.removeAttribute(attribute)
  else if (typeof value === 'boolean') element.toggleAttribute(attribute, value)
  else element.setAttribute(attribute, String(value ?? ''))
}
