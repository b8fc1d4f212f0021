/** The rules in the order they are tried; the first that matches decides. */
export const routeRules = [
  'conflict',
  'petition',
  'urgent',
  'ownInstructor',
  'substitute',
  'specialty',
  'queue',
] as const
export type RouteRule = (typeof routeRules)[number]
