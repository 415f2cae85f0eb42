/** A JSON object as JSON.parse makes it; its own keys may be any text, `__proto__` too. */
export type JsonObject = { readonly [key: string]: unknown }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether the value is an object with this member, and the member is not null. */
export const hasMember = <Name extends string>(
  value: unknown,
  name: Name
): value is { readonly [name in Name]: unknown } =>
  isJsonObject(value) && Object.hasOwn(value, name) && value[name] !== null

/** The value without the members that are null, at any depth: in this API null and absent both mean none. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => member === null ? [] : [[key, withoutNulls(member)]])
  )
}

/** JSON Merge Patch (RFC 7396). Object.fromEntries makes `__proto__` a member like any other. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isJsonObject(patch)) return patch
  const members = new Map(isJsonObject(target) ? Object.entries(target) : [])
  for (const [key, member] of Object.entries(patch)) {
    if (member === null) members.delete(key)
    else members.set(key, mergePatch(members.get(key), member))
  }
  return Object.fromEntries(members)
}

/** One text for all writings of one value: keys sorted, nothing between the tokens. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join()}}`
}
