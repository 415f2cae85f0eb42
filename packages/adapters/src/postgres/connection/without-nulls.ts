/** The fields that have a value: a row has null for an absent value, a record has no field. */
export const withoutNulls = <A extends object>(
  fields: A
):
  & { readonly [K in keyof A as null extends A[K] ? never : K]: A[K] }
  & {
    readonly [K in keyof A as null extends A[K] ? K : never]?: NonNullable<A[K]>
  } =>
{
  const filled: Record<string, unknown> = {}
  for (const name in fields) if (fields[name] !== null) filled[name] = fields[name]
  return filled as never
}
