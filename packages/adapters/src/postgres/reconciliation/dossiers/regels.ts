import type { Regel } from "@betrokkene/domain"
import type { KlantcontactConditions, PartijConditions } from "./conditions.ts"
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
import { mogelijkePartij } from "./regels/mogelijke-partij.ts"
import { nietActievePartij } from "./regels/niet-actieve-partij.ts"
import { onbereikbaar } from "./regels/onbereikbaar.ts"
import { ongeldigeWaardeInKlantcontact, ongeldigeWaardeInPartij } from "./regels/ongeldige-waarde.ts"
import { ontvangenOnbruikbaarInKlantcontact, ontvangenOnbruikbaarInPartij } from "./regels/ontvangen-onbruikbaar.ts"
import { overbodigeAfwijking } from "./regels/overbodige-afwijking.ts"
import { tegenstrijdigeKoppeling } from "./regels/tegenstrijdige-koppeling.ts"
import { verouderdeAfwijking } from "./regels/verouderde-afwijking.ts"
import { vertegenwoordigerZonderKlant } from "./regels/vertegenwoordiger-zonder-klant.ts"
import { zelfdePartijDubbel } from "./regels/zelfde-partij-dubbel.ts"

type ByRegel<Conditions> = { readonly [regel in Regel]?: Conditions }

/** Where the rules that look at klantcontacten may find something. */
export const ofKlantcontact: ByRegel<KlantcontactConditions> = {
  "mogelijke-partij": mogelijkePartij,
  "meer-mogelijke-partijen": mogelijkePartij,
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

/** Where the rules that look at partijen may find something. */
export const ofPartij: ByRegel<PartijConditions> = {
  "dubbele-partij-identificator": dubbelePartijIdentificator,
  "dubbele-partij-vermoeden": dubbelePartijVermoeden,
  "ongeldige-waarde": ongeldigeWaardeInPartij,
  "ontvangen-onbruikbaar": ontvangenOnbruikbaarInPartij
}

/** The conditions of the rules that were asked for, each once. */
export const askedFor = <Conditions>(
  conditions: ByRegel<Conditions>,
  regels: ReadonlyArray<Regel>
): ReadonlyArray<Conditions> => [...new Set(regels.flatMap((regel) => conditions[regel] ?? []))]

/** Of the rules that were asked for the costly ones, which are applied only where their conditions hold. */
export const costlyRegels = (
  conditions: ByRegel<{ readonly costly?: true }>,
  regels: ReadonlyArray<Regel>
): ReadonlyArray<Regel> => regels.filter((regel) => conditions[regel]?.costly)
