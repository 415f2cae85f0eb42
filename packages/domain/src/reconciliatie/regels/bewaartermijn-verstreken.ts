import { afwijkingenVan } from "../../betrokkene/afwijking.ts"
import { isGeanonimiseerd } from "../../klantcontact/klantcontact.ts"
import { daysEarlier } from "../../values/tijdstip.ts"
import type { Beleid } from "../beleid.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/**
 * Klantcontacten with personal data left, texts or what their betrokkenen gave or are linked to, after the bewaartermijn of their
 * kanaal, or of all that no other names. Where the policy has none, nothing is found.
 */
export const bewaartermijnVerstreken: Dossierregel<Klantcontactdossier> = (dossier, { beleid, peildatum }) => {
  const { kanaal, plaatsgevondenOp } = dossier.klantcontact.gegevens
  const dagen = bewaardagen(beleid, kanaal)
  if (dagen === undefined || !(plaatsgevondenOp < daysEarlier(peildatum, dagen))) return []
  const bewaard = persoonsgegevens(dossier)
  return bewaard.length === 0 ? [] : [{
    regel: "bewaartermijn-verstreken",
    records: [referTo("klantcontact", dossier.klantcontact)],
    kenmerken: bewaard.map((veld) => ({ veld, uitkomst: "bewaard" })),
    rustOp: [canonical([kanaal, plaatsgevondenOp])],
    voorstel: { soort: "anonimiseren", klantcontact: dossier.klantcontact.id }
  }]
}

const bewaardagen = ({ bewaartermijnen }: Beleid, kanaal: string): number | undefined =>
  (bewaartermijnen.find((termijn) => termijn.kanaal === kanaal) ??
    bewaartermijnen.find((termijn) => termijn.kanaal === undefined))?.dagen

const persoonsgegevens = ({ betrokkenen, klantcontact }: Klantcontactdossier): ReadonlyArray<string> => [
  ...(isGeanonimiseerd(klantcontact) ? [] : ["teksten"]),
  ...(betrokkenen.some(({ betrokkene }) => betrokkene._tag === "Gekend") ? ["koppelingen"] : []),
  ...(betrokkenen.some(({ betrokkene }) => afwijkingenVan(betrokkene.contactgegevens).length > 0)
    ? ["contactgegevens"]
    : [])
]
