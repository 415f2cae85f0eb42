import type { Texts } from "../texts/texts.ts"

/** What a field of a record is called; undefined for one that is not known here, such as that of another program. */
export const fieldName = (veld: string, { partij, proposals }: Texts): string | undefined => {
  const names: { readonly [field: string]: string } = { ...partij.fieldNames, ...proposals.fields }
  return Object.hasOwn(names, veld) ? names[veld] : undefined
}
