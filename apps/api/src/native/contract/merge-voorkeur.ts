import { DigitaalAdres, zelfdeDigitaalAdres } from "@betrokkene/domain"
import { Option, Schema } from "effect"
import { isJsonObject, type JsonObject, mergePatch } from "../../http/json-value.ts"
import { withoutCodeNames } from "./without-code-names.ts"

/** Whether a merge patch says anything of the preferred address in `veld`. */
export const mentionsVoorkeur = (veld: string, patch: unknown): boolean =>
  isJsonObject(patch) && Object.hasOwn(patch, veld)

/**
 * A merge patch of a record whose `digitaleAdressen` have a preferred one in `veld`. Without a word in the patch of the
 * preferred address, the result has none: what becomes of it follows from the list. A preferred address that stands in
 * the list is merged with what stands there, so that no address gets the omschrijving of another, and `null` removes it
 * at both places.
 */
export const mergeVoorkeur = (veld: string, present: JsonObject, patch: unknown): unknown => {
  const merged = mergePatch(withoutCodeNames(present), patch)
  if (!isJsonObject(patch) || !isJsonObject(merged)) return merged
  if (!mentionsVoorkeur(veld, patch)) return without(merged, veld)
  const adressen = merged["digitaleAdressen"]
  const voorkeur = readAdres(merged[veld])
  if (!Array.isArray(adressen) || Option.isNone(voorkeur)) return merged
  const place = adressen.findIndex((adres: unknown) =>
    Option.exists(readAdres(adres), (read) => zelfdeDigitaalAdres(read, voorkeur.value))
  )
  if (place < 0) return merged
  const together = mergePatch(adressen[place], patch[veld])
  return { ...merged, digitaleAdressen: adressen.with(place, together), [veld]: together }
}

const readAdres = Schema.decodeUnknownOption(DigitaalAdres)

const without = (json: JsonObject, veld: string): JsonObject =>
  Object.fromEntries(Object.entries(json).filter(([naam]) => naam !== veld))
