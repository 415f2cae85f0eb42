/** The fields that have a value: in a row an absent one is null, in a record it is not there. */
export const withoutNulls = <A extends object>(
  velden: A
):
  & { readonly [K in keyof A as null extends A[K] ? never : K]: A[K] }
  & {
    readonly [K in keyof A as null extends A[K] ? K : never]?: NonNullable<A[K]>
  } =>
{
  const filled: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(velden)) if (value !== null) filled[name] = value
  return filled as never
}
