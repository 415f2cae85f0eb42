import type { AnyContext } from "./env.ts"

/** The fields of a form as somebody filled them in, without blanks around them. A field given twice counts once. */
export const readForm = async <const Name extends string>(
  c: AnyContext,
  names: ReadonlyArray<Name>
): Promise<Readonly<Record<Name, string>>> => {
  const given = await c.req.parseBody()
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name]
      return [name, typeof value === "string" ? value.trim() : ""]
    })
  ) as Record<Name, string>
}
