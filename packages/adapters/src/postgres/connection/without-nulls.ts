/** The fields that have a value: in a row an absent one is null, in a record it is not there. */
export const zonderLeeg = <A extends object>(
  velden: A
):
  & { readonly [K in keyof A as null extends A[K] ? never : K]: A[K] }
  & {
    readonly [K in keyof A as null extends A[K] ? K : never]?: NonNullable<A[K]>
  } =>
{
  const gevuld: Record<string, unknown> = {}
  for (const [naam, waarde] of Object.entries(velden)) if (waarde !== null) gevuld[naam] = waarde
  return gevuld as never
}
