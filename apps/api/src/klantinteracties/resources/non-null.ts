/**
 * A filter of the values that were given for each of its members. Undefined when nothing can match: two values of one
 * member differ, or one is null, which nothing has.
 */
export const nonNull = <Filter>(
  members: { readonly [name in keyof Filter]?: ReadonlyArray<unknown> },
  others: Partial<Filter> = {}
): Filter | undefined => {
  const entries = Object.entries(members as { readonly [name: string]: ReadonlyArray<unknown> }).flatMap(
    ([name, values]) => {
      const given = [...new Set(values.filter((value) => value !== undefined))]
      return given.length === 0 ? [] : [[name, given] as const]
    }
  )
  return entries.some(([, given]) => given.length > 1 || given[0] === null)
    ? undefined
    : { ...Object.fromEntries(entries.map(([name, [value]]) => [name, value])), ...others } as Filter
}
