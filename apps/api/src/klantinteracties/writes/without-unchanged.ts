import { isJsonObject } from "../../http/json-value.ts"
import type { MemberOfRecord } from "../engine/member-of-record.ts"
import { camelCase } from "../engine/read-members.ts"

/**
 * The body without those of these members that are as the contract shows them of the record. The contract has no place
 * for all that a record can hold, such as a huisletter by itself: what is sent back as it was shown would lose that, and
 * is no change.
 */
export const withoutUnchanged = <Shown>(
  json: unknown,
  members: ReadonlyArray<MemberOfRecord<Shown>>,
  shown: Shown
): unknown => {
  if (!isJsonObject(json)) return json
  const written = new Map(members.map(({ name, write }) => [name, write(shown, "")]))
  return Object.fromEntries(
    Object.entries(json).filter(([name, given]) => !isSame(given, written.get(camelCase(name))))
  )
}

/** Whether a value of a body says the same as one that is shown. What is empty may be left out of a group. */
const isSame = (given: unknown, written: unknown): boolean => {
  if (isJsonObject(written)) {
    if (!isJsonObject(given)) return false
    const parts = new Map(Object.entries(given).map(([name, part]) => [camelCase(name), part]))
    return Object.entries(written).every(([name, part]) =>
      parts.has(name) ? isSame(parts.get(name), part) : part === "" || part === null
    )
  }
  if (typeof written !== "string" && typeof written !== "number") return written === null && given === null
  return (typeof given === "string" || typeof given === "number") && String(given).trim() === String(written).trim()
}
