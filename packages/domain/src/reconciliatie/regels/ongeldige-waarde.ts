import { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { Partij } from "../../partij/partij.ts"
import { ordered } from "../canonical.ts"
import type { Klantcontactdossier, Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { ongeldigIn } from "../ongeldig-in.ts"

/**
 * Records that today's values refuse, or would write otherwise: a klantcontact and its betrokkenen. What is only written otherwise is
 * normalised; what is refused, a person has to mend.
 */
export const ongeldigeWaardeInKlantcontact: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => [
  ...inKlantcontact(klantcontact),
  ...betrokkenen.flatMap(({ betrokkene, vergelijkingsvormen }) => inBetrokkene(betrokkene, vergelijkingsvormen))
]

/** The same of a partij. */
export const ongeldigeWaardeInPartij: Dossierregel<Partijdossier> = ({ partij, vergelijkingsvormen }) =>
  inPartij(partij, vergelijkingsvormen)

const inKlantcontact = ongeldigIn("klantcontact", Klantcontact)
const inBetrokkene = ongeldigIn("betrokkene", Betrokkene, ["contactgegevens", "digitaleAdressen"])
const inPartij = ongeldigIn("partij", Partij, ["gegevens", "digitaleAdressen"], ordered)
