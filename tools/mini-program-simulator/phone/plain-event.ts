import { glassEasel } from 'glass-easel-miniprogram-adapter'

type Shadowed = glassEasel.ShadowedEvent<unknown>

/** The events that are made of touches, and say where. */
const made = ['tap', 'longpress', 'longtap', 'canceltap']

/** An event as WeChat hands it to a program: plain data, without the framework's own objects. */
function plainEvent(event: Shadowed): Record<string, unknown> {
  const { type, timeStamp, mark, detail } = event
  const original = event.getOriginalEvent() as
    | { touches?: ArrayLike<Touch>; changedTouches?: ArrayLike<Touch> }
    | undefined
  const position = made.includes(type) ? (detail as { x: number; y: number }) : undefined
  return {
    type,
    timeStamp,
    mark: mark ?? {},
    detail: position ? { x: position.x, y: position.y } : original ? {} : (detail ?? {}),
    target: plainTarget(event.target as unknown as Anchor),
    currentTarget: plainTarget(event.currentTarget as unknown as Anchor),
    touches: touchesOf(original?.touches),
    changedTouches: touchesOf(original?.changedTouches),
    mut: false,
  }
}

/** Makes a handler take plain events, whatever else it takes. */
function takingPlainEvents<T>(handler: T): T {
  if (typeof handler !== 'function') return handler
  return function (this: unknown, ...args: unknown[]) {
    const [first] = args
    if (first instanceof glassEasel.Event) args[0] = plainEvent(first as Shadowed)
    return handler.apply(this, args)
  } as T
}

/** A definition whose functions, at its top and among its methods, take plain events. */
export function definitionTakingPlainEvents(definition: Record<string, unknown>): Record<string, unknown> {
  const wrapped = mapValues(definition, takingPlainEvents)
  if (definition.methods) wrapped.methods = mapValues(definition.methods as Record<string, unknown>, takingPlainEvents)
  return wrapped
}

type Anchor = { id?: string; dataset?: object; _$?: glassEasel.Element } & Partial<glassEasel.Element>

/** The element of an event, as plain data. */
export function plainTarget(anchor: Anchor) {
  const element = anchor._$ ?? (anchor as glassEasel.Element)
  const shown = element.getBackendElement?.() as unknown as HTMLElement | undefined
  return {
    id: element.id ?? '',
    dataset: { ...element.dataset },
    offsetLeft: shown?.offsetLeft ?? 0,
    offsetTop: shown?.offsetTop ?? 0,
  }
}

const touchesOf = (touches: ArrayLike<Touch> | undefined) =>
  Array.from(touches ?? [], ({ identifier, pageX, pageY, clientX, clientY, force }) => ({
    identifier,
    pageX,
    pageY,
    clientX,
    clientY,
    force,
  }))

const mapValues = (object: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))
