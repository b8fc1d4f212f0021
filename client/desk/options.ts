/** Names of a union as the answers of a choice, in the union's own order. */
export const optionsOf = <Value extends string>(names: Record<Value, string>, without: readonly string[] = []) =>
  (Object.keys(names) as Value[])
    .filter((value) => !without.includes(value))
    .map((value) => ({ value, label: names[value] }))
