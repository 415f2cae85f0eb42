import { Redacted } from "effect"

/** Under these names stand values that the register itself gives, or that are one of a fixed few. */
const vast =
  /^(?:_tag|id|klantcontact|partij|nummer|soort.*|rol|code|registratiedatum|plaatsgevondenOp|op|kanaal|indicatie.*|versie)$/u

/** Every text in a dossier that could tell something about somebody: values, also where nothing knows their field, and the names of such fields. */
export const persoonlijkeTeksten = (waarde: unknown, naam = ""): ReadonlyArray<string> => {
  if (Redacted.isRedacted(waarde)) return persoonlijkeTeksten(Redacted.value(waarde))
  if (typeof waarde === "string") {
    return vast.test(naam) || waarde.length < 3 || waarde === "geanonimiseerd"
      ? []
      : [waarde]
  }
  if (Array.isArray(waarde)) return waarde.flatMap((part) => persoonlijkeTeksten(part, naam))
  if (typeof waarde !== "object" || waarde === null) return []
  return Object.entries(waarde).flatMap((
    [key, part]
  ) => [...(key === "Zandstraveld" ? [key] : []), ...persoonlijkeTeksten(part, key)])
}
