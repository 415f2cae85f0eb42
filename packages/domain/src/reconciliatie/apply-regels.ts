import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier, VerweesdeAdressen } from "./dossier.ts"
import type { Dossierregel } from "./dossierregel.ts"
import type { Regel } from "./regels.ts"
import { bewaartermijnVerstreken } from "./regels/bewaartermijn-verstreken.ts"
import { dubbelePartijIdentificator } from "./regels/dubbele-partij-identificator.ts"
import { dubbelePartijVermoeden } from "./regels/dubbele-partij-vermoeden.ts"
import { geenBetrokkene } from "./regels/geen-betrokkene.ts"
import { geenInitiator } from "./regels/geen-initiator.ts"
import { gegevensVanPartijInOngekende } from "./regels/gegevens-van-partij-in-ongekende.ts"
import { geheimEnAfwijkend } from "./regels/geheim-en-afwijkend.ts"
import { gekozenTijdensSamenvoeging } from "./regels/gekozen-tijdens-samenvoeging.ts"
import { koppelingZonderGrond } from "./regels/koppeling-zonder-grond.ts"
import { meerInitiators } from "./regels/meer-initiators.ts"
import { meerMogelijkePartijen } from "./regels/meer-mogelijke-partijen.ts"
import { mogelijkePartij } from "./regels/mogelijke-partij.ts"
import { nietActievePartij } from "./regels/niet-actieve-partij.ts"
import { onbereikbaar } from "./regels/onbereikbaar.ts"
import { ongeldigeWaardeInKlantcontact, ongeldigeWaardeInPartij } from "./regels/ongeldige-waarde.ts"
import { ontvangenOnbruikbaarInKlantcontact, ontvangenOnbruikbaarInPartij } from "./regels/ontvangen-onbruikbaar.ts"
import { overbodigeAfwijking } from "./regels/overbodige-afwijking.ts"
import { tegenstrijdigeKoppeling } from "./regels/tegenstrijdige-koppeling.ts"
import { verouderdeAfwijking } from "./regels/verouderde-afwijking.ts"
import { vertegenwoordigerZonderKlant } from "./regels/vertegenwoordiger-zonder-klant.ts"
import { verweesdAdres } from "./regels/verweesd-adres.ts"
import { zelfdePartijDubbel } from "./regels/zelfde-partij-dubbel.ts"

type Table<Dossier> = { readonly [regel in Regel]?: Dossierregel<Dossier> }

const regelsOfKlantcontact: Table<Klantcontactdossier> = {
  "mogelijke-partij": mogelijkePartij,
  "meer-mogelijke-partijen": meerMogelijkePartijen,
  "tegenstrijdige-koppeling": tegenstrijdigeKoppeling,
  "koppeling-zonder-grond": koppelingZonderGrond,
  "gekozen-tijdens-samenvoeging": gekozenTijdensSamenvoeging,
  "overbodige-afwijking": overbodigeAfwijking,
  "verouderde-afwijking": verouderdeAfwijking,
  "onbereikbaar": onbereikbaar,
  "niet-actieve-partij": nietActievePartij,
  "geheim-en-afwijkend": geheimEnAfwijkend,
  "geen-betrokkene": geenBetrokkene,
  "geen-initiator": geenInitiator,
  "meer-initiators": meerInitiators,
  "zelfde-partij-dubbel": zelfdePartijDubbel,
  "vertegenwoordiger-zonder-klant": vertegenwoordigerZonderKlant,
  "ongeldige-waarde": ongeldigeWaardeInKlantcontact,
  "ontvangen-onbruikbaar": ontvangenOnbruikbaarInKlantcontact,
  "gegevens-van-partij-in-ongekende": gegevensVanPartijInOngekende,
  "bewaartermijn-verstreken": bewaartermijnVerstreken
}

const regelsOfPartij: Table<Partijdossier> = {
  "dubbele-partij-identificator": dubbelePartijIdentificator,
  "dubbele-partij-vermoeden": dubbelePartijVermoeden,
  "ongeldige-waarde": ongeldigeWaardeInPartij,
  "ontvangen-onbruikbaar": ontvangenOnbruikbaarInPartij
}

const regelsOfVerweesdeAdressen: Table<VerweesdeAdressen> = {
  "verweesd-adres": verweesdAdres
}

/**
 * Rules that still apply to an anonymised klantcontact: its stored values must be readable, and no other personal
 * data may stay behind.
 */
const alsoGeanonimiseerd: ReadonlyArray<Regel> = ["ongeldige-waarde", "bewaartermijn-verstreken"]

/**
 * What the given rules find in the dossier of a klantcontact, in the order of `regels`; empty when they find
 * nothing. Rules for other records, and those that the dossier excludes, are skipped.
 *
 * @example
 * ```ts
 * import {
 *   bevindingenVanKlantcontact,
 *   bevindingenVanPartij,
 *   bevindingenVanVerweesdeAdressen,
 *   geenBeleid,
 *   Klantcontact,
 *   Partij,
 *   regelnamen,
 *   Tijdstip
 * } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const moment = "2026-11-23T09:15:00Z"
 * const klantcontact = Schema.decodeSync(Klantcontact)({
 *   id: "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   nummer: "0000000001",
 *   gegevens: { kanaal: "balie", onderwerp: "Verhuizing", plaatsgevondenOp: moment },
 *   registratiedatum: moment,
 *   versie: 1
 * })
 * const partij = Schema.decodeSync(Partij)({
 *   id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   nummer: "0000000001",
 *   gegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } },
 *   registratiedatum: moment,
 *   versie: 1
 * })
 * const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2027-01-31T00:00:00Z"), beleid: geenBeleid }
 *
 * const [found] = bevindingenVanKlantcontact({ klantcontact, betrokkenen: [] }, regelnamen, circumstances)
 * console.log(found?.regel, found?.records.map(({ soort }) => soort).join()) // geen-betrokkene klantcontact
 *
 * const dossier = { partij, vergelijkingsvormen: [], candidates: [] }
 * console.log(bevindingenVanPartij(dossier, regelnamen, circumstances).length) // 0
 *
 * const eigenaar = { soort: "partij", id: partij.id } as const
 * const orphaned = { eigenaar, registratiedatum: partij.registratiedatum }
 * console.log(bevindingenVanVerweesdeAdressen(orphaned, regelnamen, circumstances)[0]?.regel) // verweesd-adres
 * ```
 */
export const bevindingenVanKlantcontact = (
  dossier: Klantcontactdossier,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances
): ReadonlyArray<Bevinding> =>
  apply(
    regelsOfKlantcontact,
    dossier,
    needed(
      dossier,
      isGeanonimiseerd(dossier.klantcontact)
        ? regels.filter((regel) => alsoGeanonimiseerd.includes(regel))
        : regels
    ),
    circumstances
  )

/**
 * What the given rules find in the dossier of a partij, in the order of `regels`; empty when they find nothing.
 *
 * Example: {@link bevindingenVanKlantcontact}.
 */
export const bevindingenVanPartij = (
  dossier: Partijdossier,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances
): ReadonlyArray<Bevinding> => apply(regelsOfPartij, dossier, needed(dossier, regels), circumstances)

/**
 * What the given rules find in digital addresses whose owner no longer exists, in the order of `regels`.
 *
 * Example: {@link bevindingenVanKlantcontact}.
 */
export const bevindingenVanVerweesdeAdressen = (
  adressen: VerweesdeAdressen,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances
): ReadonlyArray<Bevinding> => apply(regelsOfVerweesdeAdressen, adressen, regels, circumstances)

/** The rules that the dossier does not exclude. */
const needed = (
  { excluded = [] }: Klantcontactdossier | Partijdossier,
  regels: ReadonlyArray<Regel>
): ReadonlyArray<Regel> => excluded.length === 0 ? regels : regels.filter((regel) => !excluded.includes(regel))

const apply = <Dossier>(
  table: Table<Dossier>,
  dossier: Dossier,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances
): ReadonlyArray<Bevinding> => regels.flatMap((regel) => table[regel]?.(dossier, circumstances) ?? [])
