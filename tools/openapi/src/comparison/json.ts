/** A part of a JSON document of which the members are looked up by name. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The members of an object; none of anything else. */
export const members = (value: unknown): ReadonlyArray<readonly [string, Json]> =>
  isObject(value) ? Object.entries(value).filter((entry): entry is [string, Json] => isObject(entry[1])) : []

/** The texts in a list; none of anything else. */
export const texts = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : []

/** What an object stands for: itself, or what it refers to in its document with what stands beside the reference. */
export const resolved = (value: Json, document: Json): Json => {
  const { $ref: reference, ...beside } = value
  if (typeof reference !== "string") return value
  const found = reference.slice("#/".length).split("/").reduce<unknown>(
    (part, name) => isObject(part) ? part[name.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined,
    document
  )
  if (!isObject(found)) throw new Error(`${reference} refers to nothing.`)
  return { ...resolved(found, document), ...beside }
}
