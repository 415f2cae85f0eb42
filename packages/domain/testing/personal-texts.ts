import { Redacted } from "effect"

const known = new Set([
  "_tag",
  "id",
  "klantcontact",
  "partij",
  "earlierHolder",
  "alternatives",
  "nummer",
  "rol",
  "code",
  "registratiedatum",
  "plaatsgevondenOp",
  "op",
  "kanaal",
  "versie",
  "identificatorsoort"
])

/** Whether the register itself gives the values of the field, or they are one of a fixed few. */
const isImpersonal = (naam: string): boolean => known.has(naam) || /^(?:soort|indicatie)/u.test(naam)

/**
 * Every text in a dossier that may be personal: all values, including those of unknown fields, and the names of unknown
 * fields.
 */
export const personalTexts = (waarde: unknown, naam = ""): ReadonlyArray<string> => {
  if (Redacted.isRedacted(waarde)) return personalTexts(Redacted.value(waarde))
  if (typeof waarde === "string") {
    return isImpersonal(naam) || waarde.length < 3 || waarde === "geanonimiseerd"
      ? []
      : [waarde]
  }
  if (Array.isArray(waarde)) return waarde.flatMap((part) => personalTexts(part, naam))
  if (typeof waarde !== "object" || waarde === null) return []
  return Object.entries(waarde).flatMap((
    [key, part]
  ) => [...(key === "Zandstraveld" ? [key] : []), ...personalTexts(part, key)])
}
