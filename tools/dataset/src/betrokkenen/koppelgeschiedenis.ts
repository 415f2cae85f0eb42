import type { Koppelgebeurtenis } from "@betrokkene/domain"
import type { BetrokkeneJson } from "../dataset.ts"

export type KoppelgebeurtenisJson = typeof Koppelgebeurtenis.Encoded

/** Time between a koppeling and its end. */
const halfHour = 1_800_000

/**
 * Koppelgebeurtenissen of a betrokkene: a gekende has his koppeling; an ongekende that was changed twice has a wrong
 * koppeling and its end.
 */
export const koppelgeschiedenis = (betrokkene: BetrokkeneJson): ReadonlyArray<KoppelgebeurtenisJson> => {
  if (betrokkene._tag === "Gekend") {
    return [{ betrokkene: betrokkene.id, soort: "gekoppeld", door: betrokkene.grond.door, op: betrokkene.grond.op }]
  }
  if (betrokkene.versie < 3) return []
  const hersteld = new Date(Date.parse(betrokkene.registratiedatum) + halfHour).toISOString()
  return [
    { betrokkene: betrokkene.id, soort: "gekoppeld", door: "medewerker-01", op: betrokkene.registratiedatum },
    { betrokkene: betrokkene.id, soort: "ontkoppeld", door: "medewerker-02", op: hersteld }
  ]
}
