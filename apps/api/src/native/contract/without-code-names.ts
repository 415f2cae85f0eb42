import { isJsonObject } from "../../http/json-value.ts"

/**
 * The value without the names of codes, at any depth: of a land and of a voorkeurstaal the name follows from the code. So a
 * merge patch that changes the code does not leave the name of another beside it.
 */
export const withoutCodeNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutCodeNames)
  if (!isJsonObject(value)) return value
  const hasCode = Object.hasOwn(value, "code")
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => hasCode && key === "naam" ? [] : [[key, withoutCodeNames(member)]])
  )
}
