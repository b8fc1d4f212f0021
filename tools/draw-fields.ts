import * as z from 'zod'

/** The part of JSON Schema our contracts come to. */
export interface Shape {
  type?: string | string[]
  enum?: (string | number)[]
  const?: string | number
  default?: unknown
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: Shape
  properties?: Record<string, Shape>
  required?: string[]
  additionalProperties?: Shape | boolean
  propertyNames?: Shape
  anyOf?: Shape[]
}

/** A contract's input or output as a shape, with the limits our own checks of words keep. */
export function shapeOf(schema: z.core.$ZodType, io: 'input' | 'output'): Shape {
  const override = ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Shape }) => {
    if (zodSchema._zod.def.type === 'string') Object.assign(jsonSchema, lengthOf(zodSchema))
  }
  return z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any', override: override as never }) as Shape
}

const MOST = 100_000

/** How long words may be, found by asking: a check of our own says nothing of itself. */
function lengthOf(schema: z.core.$ZodType): Pick<Shape, 'minLength' | 'maxLength'> {
  const why = (length: number) => z.safeParse(schema, '一'.repeat(length)).error?.issues[0]?.message
  if (why(MOST) !== 'tooLong') return {}
  let [fits, tooLong] = [0, MOST]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (why(middle) === 'tooLong') tooLong = middle
    else fits = middle
  }
  return { maxLength: fits, minLength: why(0) === 'empty' ? 1 : 0 }
}

/** What a value may be, in a few words. */
export function kindOf(shape: Shape): string {
  if (shape.const !== undefined) return JSON.stringify(shape.const)
  if (shape.enum) return shape.enum.map((value) => `\`${value}\``).join(' ')
  if (shape.anyOf) return shape.anyOf.map(kindOf).join(' or ')
  if (shape.type === 'array') return `list of ${kindOf(shape.items ?? {})}`
  if (shape.type === 'object' && shape.properties) return `{ ${Object.keys(shape.properties).join(', ')} }`
  if (shape.propertyNames?.enum) return `${kindOf(valueShape(shape))} for each of ${shape.propertyNames.enum.join(' ')}`
  if (shape.type === 'object') return `${kindOf(valueShape(shape))} by name`
  if (shape.format === 'date') return 'day, `YYYY-MM-DD`'
  if (shape.format === 'date-time') return 'instant with its offset'
  return shape.type === 'integer' ? 'whole number' : [shape.type].flat().filter(Boolean).join(' or ') || 'anything'
}

const valueShape = ({ additionalProperties }: Shape): Shape =>
  typeof additionalProperties === 'object' ? additionalProperties : {}

/** What a value must keep to, in a few words. */
export function limitsOf({ minLength = 0, maxLength, minimum, maximum, pattern, format, type }: Shape): string {
  const limits: string[] = []
  if (maxLength !== undefined) limits.push(`${minLength} to ${maxLength} characters`)
  if ((type === 'integer' || type === 'number') && isMeant(minimum)) limits.push(`from ${minimum}`)
  if ((type === 'integer' || type === 'number') && isMeant(maximum)) limits.push(`to ${maximum}`)
  if (pattern && !format) limits.push(`\`${pattern}\``)
  return limits.join(', ')
}

const isMeant = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER

/** A shape as an indented outline, one field a line, a `?` where it may be absent. */
export function outline(shape: Shape, indent = ''): string[] {
  const { properties = {}, required = [] } = shape
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.type === 'array' ? field.items : field
    const deeper = inner?.properties ? outline(inner, `${indent}  `) : []
    const kind = deeper.length > 0 ? (field.type === 'array' ? 'list of' : '') : kindOf(field).replaceAll('`', '')
    return [`${indent}${name}${required.includes(name) ? '' : '?'}: ${kind}`.trimEnd(), ...deeper]
  })
}
