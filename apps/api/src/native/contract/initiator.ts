import { Schema } from "effect"
import { isJsonObject } from "../../http/json-value.ts"
import { bodyFault, type Fault } from "../../problems/fault.ts"

/** The seed spells `initiator` as `intitiator`; both are taken. */
export const initiatorFields = {
  initiator: Schema.optionalKey(Schema.Boolean),
  intitiator: Schema.optionalKey(Schema.Boolean)
}

export const initiatorOf = (given: { readonly initiator?: boolean; readonly intitiator?: boolean }): boolean =>
  given.initiator ?? given.intitiator ?? false

/** Whether the object says something about the initiator, in either spelling. */
export const mentionsInitiator = (json: unknown): boolean =>
  isJsonObject(json) && (Object.hasOwn(json, "initiator") || Object.hasOwn(json, "intitiator"))

/** The two spellings contradict each other. */
export const initiatorFaults = (json: unknown): ReadonlyArray<Fault> => {
  if (!isJsonObject(json)) return []
  const given = ["initiator", "intitiator"].flatMap((name) => typeof json[name] === "boolean" ? [json[name]] : [])
  return new Set(given).size > 1 ? contradiction : []
}

const contradiction = ["initiator", "intitiator"].map((name) =>
  bodyFault(
    [name],
    "initiator-tegenstrijdig",
    "initiator en intitiator zijn twee spellingen van één gegeven en mogen niet verschillen."
  )
)
