import type { Betrokkene, GekendeBetrokkene, OngekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { geheimWeggelaten, maySee } from "../partij/zicht-op-partij.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey } from "../values/digitale-adressen.ts"
import { isOntvangenAdres } from "../values/ontvangen-digitaal-adres.ts"
import type {
  ContactgegevensVoorOpvolging,
  DigitaleHerkomst,
  Gegevenssoort,
  Herkomst,
  Weggelaten
} from "./contactgegevens-voor-opvolging.ts"

/**
 * A betrokkene with the sources of its contactgegevens: a gekende betrokkene with its partij, an ongekende alone. A
 * partij that the betrokkene is not linked to is ignored.
 */
export type BetrokkeneMetPartij =
  | { readonly betrokkene: OngekendeBetrokkene; readonly partij?: never }
  | { readonly betrokkene: GekendeBetrokkene; readonly partij: Partij }

/**
 * Determines how to reach a betrokkene to follow up its klantcontact (use case 5). A kind that the betrokkene gave
 * replaces the same kind of the partij as a whole (B7). A partij that is not actief is not used (B8). Geheimhouding is
 * passed on (B9). Without a partij only the betrokkene's own data is used (B5).
 *
 * @example
 * ```ts
 * import { bepaalContactgegevens, fullInzage, GekendeBetrokkene, Partij } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const moment = "2026-11-23T09:15:00Z"
 * const phone = (adres: string) => ({ soortDigitaalAdres: "telefoonnummer", adres })
 * const partij = Schema.decodeSync(Partij)({
 *   id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   nummer: "0000000001",
 *   gegevens: { soortPartij: "persoon", contactnaam: { voornaam: "Anna" }, digitaleAdressen: [phone("0201234567")] },
 *   registratiedatum: moment,
 *   versie: 1
 * })
 * const betrokkene = Schema.decodeSync(GekendeBetrokkene)({
 *   _tag: "Gekend",
 *   id: "2d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   klantcontact: "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   rol: "klant",
 *   initiator: true,
 *   contactgegevens: { communicatiekanaal: phone("06 12345678") },
 *   registratiedatum: moment,
 *   versie: 1,
 *   partij: partij.id,
 *   grond: { soort: "gekozen-partij", door: "balie-3", op: moment }
 * })
 * const reach = bepaalContactgegevens({ betrokkene, partij }, fullInzage)
 * console.log(reach.naam?.waarde.voornaam, reach.naam?.bron) // Anna partij
 * for (const { bron, waarde } of reach.digitaleAdressen) console.log(waarde.adres, bron) // 06 12345678 betrokkene
 * ```
 */
export const bepaalContactgegevens = (
  { betrokkene, partij }: BetrokkeneMetPartij,
  right: Inzagerecht
): ContactgegevensVoorOpvolging => {
  const own = betrokkene.contactgegevens
  if (betrokkene._tag === "Ongekend" || partij?.id !== betrokkene.partij) {
    return answer(betrokkene, false, own, undefined, [])
  }
  const { gegevens } = partij
  const geheim = gegevens.indicatieGeheimhouding
  if (!maySee(partij, right)) return answer(betrokkene, geheim, own, undefined, geheimWeggelaten)
  return gegevens.indicatieActief
    ? answer(betrokkene, geheim, own, gegevens, overridden(own, gegevens))
    : answer(betrokkene, geheim, own, undefined, nietActief(gegevens))
}

const answer = (
  { _tag, id }: Betrokkene,
  geheimhouding: boolean,
  own: Contactgegevens,
  partij: Partijgegevens | undefined,
  weggelaten: ReadonlyArray<Weggelaten>
): ContactgegevensVoorOpvolging => ({
  betrokkene: id,
  gekend: _tag === "Gekend",
  geheimhouding,
  ...choose("naam", own.contactnaam, contactnaamVan(partij)),
  ...choose("organisatienaam", own.organisatienaam, organisatienaamVan(partij)),
  ...choose("bezoekadres", own.bezoekadres, partij?.bezoekadres),
  ...choose("correspondentieadres", own.correspondentieadres, partij?.correspondentieadres),
  digitaleAdressen: chooseDigitaleAdressen(own, partij),
  ...choose("voorkeurstaal", own.voorkeurstaal, partij?.voorkeurstaal),
  weggelaten
})

const choose = <Soort extends string, Waarde>(
  soort: Soort,
  own: Waarde | undefined,
  vanPartij: Waarde | undefined
): { readonly [soort in Soort]?: Herkomst<Waarde> } => {
  if (own !== undefined) {
    return { [soort]: { waarde: own, bron: "betrokkene" } } as { readonly [soort in Soort]?: Herkomst<Waarde> }
  }
  if (vanPartij !== undefined) {
    return { [soort]: { waarde: vanPartij, bron: "partij" } } as { readonly [soort in Soort]?: Herkomst<Waarde> }
  }
  return {}
}

const chooseDigitaleAdressen = (
  own: Contactgegevens,
  partij: Partijgegevens | undefined
): ReadonlyArray<DigitaleHerkomst> => {
  const vanPartij = usable(partij?.digitaleAdressen ?? []).filter(({ soortDigitaalAdres }) =>
    !givesSoort(own, soortDigitaalAdres)
  )
  const [ownVoorkeur] = usable(own.communicatiekanaal === undefined ? [] : [own.communicatiekanaal])
  const voorkeur = ownVoorkeur ?? partij?.voorkeurskanaal
  const isVoorkeur = (adres: DigitaalAdres) => voorkeur !== undefined && adresKey(adres) === adresKey(voorkeur)
  const voorkeurIsVanPartij = ownVoorkeur === undefined
  return [
    ...usable(own.digitaleAdressen).map((waarde) => ({
      waarde,
      bron: "betrokkene" as const,
      voorkeur: !voorkeurIsVanPartij && isVoorkeur(waarde)
    })),
    ...vanPartij.map((waarde) => ({
      waarde,
      bron: "partij" as const,
      voorkeur: voorkeurIsVanPartij && isVoorkeur(waarde)
    }))
  ]
}

/** Nobody is reached by what is kept as it was received. */
const usable = (adressen: ReadonlyArray<DigitaalAdres>): ReadonlyArray<DigitaalAdres> =>
  adressen.filter((adres) => !isOntvangenAdres(adres))

const givesSoort = (
  own: Contactgegevens,
  soortDigitaalAdres: DigitaalAdres["soortDigitaalAdres"] | undefined
): boolean => own.digitaleAdressen.some((adres) => adres.soortDigitaalAdres === soortDigitaalAdres)

const overridden = (own: Contactgegevens, partij: Partijgegevens): ReadonlyArray<Weggelaten> =>
  present(partij)
    .filter(({ soort, soortDigitaalAdres }) =>
      soort === "digitaalAdres"
        ? givesSoort(own, soortDigitaalAdres)
        : own[soort === "naam" ? "contactnaam" : soort] !== undefined
    )
    .map((gegeven) => ({ ...gegeven, reden: "overschreven-door-betrokkene" }))

const nietActief = (partij: Partijgegevens): ReadonlyArray<Weggelaten> =>
  present(partij).map((gegeven) => ({ ...gegeven, reden: "partij-niet-actief" }))

const present = (
  partij: Partijgegevens
): ReadonlyArray<
  { readonly soort: Gegevenssoort; readonly soortDigitaalAdres?: DigitaalAdres["soortDigitaalAdres"] }
> => [
  ...(contactnaamVan(partij) === undefined ? [] : [{ soort: "naam" as const }]),
  ...(organisatienaamVan(partij) === undefined ? [] : [{ soort: "organisatienaam" as const }]),
  ...(partij.bezoekadres === undefined ? [] : [{ soort: "bezoekadres" as const }]),
  ...(partij.correspondentieadres === undefined ? [] : [{ soort: "correspondentieadres" as const }]),
  ...[...new Set(usable(partij.digitaleAdressen).map((adres) => adres.soortDigitaalAdres))].map((
    soortDigitaalAdres
  ) => ({
    soort: "digitaalAdres" as const,
    soortDigitaalAdres
  })),
  ...(partij.voorkeurstaal === undefined ? [] : [{ soort: "voorkeurstaal" as const }])
]

const contactnaamVan = (partij: Partijgegevens | undefined) =>
  partij === undefined || partij.soortPartij === "organisatie" ? undefined : partij.contactnaam

const organisatienaamVan = (partij: Partijgegevens | undefined) =>
  partij === undefined || partij.soortPartij === "persoon" ? undefined : partij.organisatienaam
