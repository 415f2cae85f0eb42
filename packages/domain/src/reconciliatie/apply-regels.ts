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
import { meerInitiators } from "./regels/meer-initiators.ts"
import { meerMogelijkePartijen } from "./regels/meer-mogelijke-partijen.ts"
import { mogelijkePartij } from "./regels/mogelijke-partij.ts"
import { nietActievePartij } from "./regels/niet-actieve-partij.ts"
import { onbereikbaar } from "./regels/onbereikbaar.ts"
import { ongeldigeWaardeInKlantcontact, ongeldigeWaardeInPartij } from "./regels/ongeldige-waarde.ts"
import { overbodigeAfwijking } from "./regels/overbodige-afwijking.ts"
import { tegenstrijdigeKoppeling } from "./regels/tegenstrijdige-koppeling.ts"
import { verouderdeAfwijking } from "./regels/verouderde-afwijking.ts"
import { vertegenwoordigerZonderKlant } from "./regels/vertegenwoordiger-zonder-klant.ts"
import { verweesdAdres } from "./regels/verweesd-adres.ts"
import { zelfdePartijDubbel } from "./regels/zelfde-partij-dubbel.ts"

type Tabel<Dossier> = { readonly [regel in Regel]?: Dossierregel<Dossier> }

const vanKlantcontact: Tabel<Klantcontactdossier> = {
  "mogelijke-partij": mogelijkePartij,
  "meer-mogelijke-partijen": meerMogelijkePartijen,
  "tegenstrijdige-koppeling": tegenstrijdigeKoppeling,
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
  "gegevens-van-partij-in-ongekende": gegevensVanPartijInOngekende,
  "bewaartermijn-verstreken": bewaartermijnVerstreken
}

const vanPartij: Tabel<Partijdossier> = {
  "dubbele-partij-identificator": dubbelePartijIdentificator,
  "dubbele-partij-vermoeden": dubbelePartijVermoeden,
  "ongeldige-waarde": ongeldigeWaardeInPartij
}

const vanVerweesdeAdressen: Tabel<VerweesdeAdressen> = {
  "verweesd-adres": verweesdAdres
}

/** What still matters of a klantcontact without its texts: that its values can be read, and that nothing else personal stays behind. */
const ookGeanonimiseerd: ReadonlyArray<Regel> = ["ongeldige-waarde", "bewaartermijn-verstreken"]

/** What these rules find in the dossier of a klantcontact, in the order of the rules. */
export const bevindingenVanKlantcontact = (
  dossier: Klantcontactdossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Circumstances
): ReadonlyArray<Bevinding> =>
  pasToe(
    vanKlantcontact,
    dossier,
    nodig(
      dossier,
      isGeanonimiseerd(dossier.klantcontact)
        ? regels.filter((regel) => ookGeanonimiseerd.includes(regel))
        : regels
    ),
    omstandigheden
  )

/** What these rules find in the dossier of a partij, in the order of the rules. */
export const bevindingenVanPartij = (
  dossier: Partijdossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Circumstances
): ReadonlyArray<Bevinding> => pasToe(vanPartij, dossier, nodig(dossier, regels), omstandigheden)

/** What these rules find in the digital addresses of an owner who is not there. */
export const bevindingenVanVerweesdeAdressen = (
  adressen: VerweesdeAdressen,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Circumstances
): ReadonlyArray<Bevinding> => pasToe(vanVerweesdeAdressen, adressen, regels, omstandigheden)

/** The rules that have to look at the dossier. */
const nodig = (
  { uitgesloten = [] }: Klantcontactdossier | Partijdossier,
  regels: ReadonlyArray<Regel>
): ReadonlyArray<Regel> => uitgesloten.length === 0 ? regels : regels.filter((regel) => !uitgesloten.includes(regel))

const pasToe = <Dossier>(
  tabel: Tabel<Dossier>,
  dossier: Dossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Circumstances
): ReadonlyArray<Bevinding> => regels.flatMap((regel) => tabel[regel]?.(dossier, omstandigheden) ?? [])
