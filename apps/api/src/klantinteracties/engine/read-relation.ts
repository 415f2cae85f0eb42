import { Result } from "effect"
import { isJsonObject } from "../../http/json-value.ts"
import { parseUuid } from "./parse-uuid.ts"
import { type Reader, refused } from "./reading.ts"

/** A reference in a body, of which only the uuid counts. */
export const readRelation: Reader = (value, name) => {
  if (value === null) return refused(name, "null", "Dit veld mag niet null zijn.")
  if (!isJsonObject(value)) return refused(`${name}.nonFieldErrors`, "invalid", "Hier wordt een object verwacht.")
  const given = value["uuid"]
  if (given === undefined) return refused(`${name}.uuid`, "required", "Dit veld is vereist.")
  if (given === null) return refused(`${name}.uuid`, "null", "Dit veld mag niet null zijn.")
  const uuid = typeof given === "string" ? parseUuid(given.trim()) : undefined
  return uuid === undefined ? refused(`${name}.uuid`, "invalid", "Dit is geen UUID.") : Result.succeed(uuid)
}
