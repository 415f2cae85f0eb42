import { type Afwijking, afwijkingenVan } from "../betrokkene/afwijking.ts"
import { zonderAfwijkingen } from "../betrokkene/zonder-afwijkingen.ts"
import { bepaalContactgegevens } from "../opvolging/bepaal-contactgegevens.ts"
import type { ContactgegevensVoorOpvolging, DigitaleHerkomst } from "../opvolging/contactgegevens-voor-opvolging.ts"
import { fullInzage } from "../partij/inzagerecht.ts"
import { zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { withoutNotation } from "../values/notation.ts"
import { storedText } from "../values/stored-value.ts"
import { zelfdeGegeven } from "../values/zelfde-gegeven.ts"
import type { Gekoppelde } from "./gekoppelden.ts"

/**
 * The kinds of contactgegevens that the betrokkene gave and that can be removed without changing the follow-up
 * (B7): the resulting values are the same, however they are written, and so is the preferred digital address. They are
 * tried one after the other, so all of them can be removed together. Empty when none can.
 */
export const overbodigeAfwijkingen = ({ betrokkene, partij }: Gekoppelde): ReadonlyArray<Afwijking> => {
  const own = betrokkene.contactgegevens
  const without = (afwijkingen: ReadonlyArray<Afwijking>) =>
    bepaalContactgegevens(
      { betrokkene: { ...betrokkene, contactgegevens: zonderAfwijkingen(own, afwijkingen) }, partij },
      fullInzage
    )
  const nu = without([])
  return afwijkingenVan(own).reduce<ReadonlyArray<Afwijking>>((overbodig, afwijking) => {
    const meer = [...overbodig, afwijking]
    return isSameFollowUp(nu, without(meer)) ? meer : overbodig
  }, [])
}

const isSameFollowUp = (nu: ContactgegevensVoorOpvolging, then: ContactgegevensVoorOpvolging): boolean =>
  single.every(([soort, zelfde]) => {
    const [one, ander] = [nu[soort]?.waarde, then[soort]?.waarde]
    return one === undefined || ander === undefined ? one === ander : zelfde(one, ander)
  })
  && nu.digitaleAdressen.every((adres) => then.digitaleAdressen.some((other) => replaces(other, adres)))
  && then.digitaleAdressen.every((other) => nu.digitaleAdressen.some((adres) => replaces(other, adres)))

/** How each kind with one value is compared. */
const single = [
  ["naam", zelfdeGegeven.contactnaam],
  ["organisatienaam", zelfdeGegeven.organisatienaam],
  ["bezoekadres", zelfdeGegeven.bezoekadres],
  ["correspondentieadres", zelfdeGegeven.correspondentieadres],
  ["voorkeurstaal", zelfdeGegeven.voorkeurstaal]
] as const

/** Whether the other is the same address and as preferred, and tells no less of it. */
const replaces = (other: DigitaleHerkomst, { voorkeur, waarde }: DigitaleHerkomst): boolean =>
  other.voorkeur === voorkeur && zelfdeDigitaalAdres(other.waarde, waarde)
  && (waarde.referentie === undefined || waarde.referentie === other.waarde.referentie)
  && (waarde.omschrijving === undefined ||
    withoutNotation(storedText(waarde.omschrijving)) === withoutNotation(storedText(other.waarde.omschrijving)))
