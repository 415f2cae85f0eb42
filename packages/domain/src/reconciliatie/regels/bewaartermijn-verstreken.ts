import { givesSomething } from "../../betrokkene/gives-something.ts"
import { isGeanonimiseerd } from "../../klantcontact/klantcontact.ts"
import { zelfdeKanaal } from "../../klantcontact/zelfde-kanaal.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import { daysEarlier } from "../../values/tijdstip.ts"
import type { Beleid } from "../beleid.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/**
 * Klantcontacten that still hold personal data (texts, contactgegevens, links or internetaken) after their bewaartermijn:
 * that of their kanaal, or else the one without a kanaal. Also anonymised ones to which something was added since. Empty
 * when the policy has none. A contact cannot have taken place after it was registered, so the bewaartermijn counts from the
 * earlier of the two moments.
 *
 * While an internetaak has to be done, anonymising is left to a person: it would delete the internetaak, and what is needed
 * to do it, without telling anybody. A klantcontact without internetaken does not wait for the policy's `opvolgtermijn`: the
 * bewaartermijn says more of it.
 */
export const bewaartermijnVerstreken: Dossierregel<Klantcontactdossier> = (dossier, { beleid, peildatum }) => {
  const { kanaal, plaatsgevondenOp } = dossier.klantcontact.gegevens
  const days = retentionDays(beleid, kanaal)
  if (days === undefined) return []
  const begin = daysEarlier(peildatum, days)
  if (!(plaatsgevondenOp < begin || dossier.klantcontact.registratiedatum < begin)) return []
  const kept = persoonsgegevens(dossier)
  const toDo = dossier.statusInternetaken === "te_verwerken"
  return kept.length === 0 ? [] : [{
    regel: "bewaartermijn-verstreken",
    records: [referTo("klantcontact", dossier.klantcontact)],
    kenmerken: [
      ...kept.map((veld) => ({ veld, uitkomst: "bewaard" })),
      ...(toDo ? [{ veld: "opvolging", uitkomst: "open" }] : [])
    ],
    rustOp: [canonicalText([kanaal, plaatsgevondenOp])],
    voorstel: { soort: "anonimiseren", klantcontact: dossier.klantcontact.id },
    ...(toDo ? { leftToPerson: true } : {})
  }]
}

const retentionDays = ({ bewaartermijnen }: Beleid, kanaal: string): number | undefined =>
  (bewaartermijnen.find((retention) => retention.kanaal !== undefined && zelfdeKanaal(retention.kanaal, kanaal)) ??
    bewaartermijnen.find((retention) => retention.kanaal === undefined))?.dagen

const persoonsgegevens = (
  { betrokkenen, klantcontact, statusInternetaken }: Klantcontactdossier
): ReadonlyArray<string> => [
  ...(isGeanonimiseerd(klantcontact) ? [] : ["teksten"]),
  ...(betrokkenen.some(({ betrokkene }) => betrokkene._tag === "Gekend") ? ["koppelingen"] : []),
  ...(betrokkenen.some(({ betrokkene }) => givesSomething(betrokkene.contactgegevens)) ? ["contactgegevens"] : []),
  ...(statusInternetaken === undefined ? [] : ["internetaken"])
]
