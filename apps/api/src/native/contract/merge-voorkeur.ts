import { DigitaalAdres, zelfdeDigitaalAdres } from "@betrokkene/domain"
import { adresKey, voorkeurIn } from "@betrokkene/domain/internal"
import { Option, Schema } from "effect"
import { isJsonObject, type JsonObject, mergePatch } from "../../http/json-value.ts"
import { withoutCodeNames } from "./without-code-names.ts"

/** Whether a merge patch says anything of this field. */
export const mentions = (veld: string, patch: unknown): boolean => isJsonObject(patch) && Object.hasOwn(patch, veld)

/**
 * A merge patch of a record whose `digitaleAdressen` have a preferred one in `veld`. Without a word in the patch of the
 * preferred address, the result has none: what becomes of it follows from the list. A preferred address that stands in
 * the list is merged with what stands there, so that no address gets the omschrijving of another, and `null` removes it
 * at both places.
 */
export const mergeVoorkeur = (veld: string, present: JsonObject, patch: unknown): unknown => {
  const merged = mergePatch(withoutCodeNames(present), patch)
  if (!isJsonObject(patch) || !isJsonObject(merged)) return merged
  if (!mentions(veld, patch)) return without(merged, veld)
  const adressen = merged["digitaleAdressen"]
  const voorkeur = readAdres(merged[veld])
  if (!Array.isArray(adressen) || voorkeur === undefined) return merged
  const before = readAdres(present[veld])
  const same = before !== undefined && zelfdeDigitaalAdres(before, voorkeur) ? before : undefined
  const place = placeIn(adressen.map(readAdres), voorkeur, same, mentions("referentie", patch[veld]))
  if (place < 0) {
    return same === undefined
      ? { ...merged, [veld]: mergePatch(withoutOwnMarks(present[veld]), patch[veld]) }
      : merged
  }
  const together = mergePatch(adressen[place], patch[veld])
  return { ...merged, digitaleAdressen: adressen.with(place, together), [veld]: together }
}

type Read = DigitaalAdres | undefined

/**
 * Where the preferred address stands in the list, which may have it for several referenties: as it is `after` the patch,
 * else as it was before, if it was the `same` one. Another address only has a referentie that the patch gives it.
 */
const placeIn = (
  adressen: ReadonlyArray<Read>,
  after: DigitaalAdres,
  same: Read,
  saysReferentie: boolean
): number => {
  const known = adressen.filter((adres) => adres !== undefined)
  const wanted = same !== undefined || saysReferentie ? after : withoutReferentie(after)
  const found = known.find((adres) => adresKey(adres) === adresKey(wanted)) ?? voorkeurIn(known, same ?? wanted)
  return found === undefined ? -1 : adressen.indexOf(found)
}

const decodeAdres = Schema.decodeUnknownOption(DigitaalAdres)

const readAdres = (adres: unknown): Read => Option.getOrUndefined(decodeAdres(adres))

/** What one address passes on to another: not when it was verified, that it is a standaardadres, or its referentie. */
const withoutOwnMarks = (json: unknown): unknown =>
  isJsonObject(json) ? ["verificatieDatum", "isStandaardAdres", "referentie"].reduce(without, json) : json

const withoutReferentie = ({ referentie: _, ...adres }: DigitaalAdres): DigitaalAdres => adres as DigitaalAdres

const without = (json: JsonObject, veld: string): JsonObject =>
  Object.fromEntries(Object.entries(json).filter(([naam]) => naam !== veld))
