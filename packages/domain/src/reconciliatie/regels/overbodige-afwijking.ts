import { naamVanAfwijking } from "../../betrokkene/afwijking.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenAsText } from "../gegeven.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { overbodigeAfwijkingen } from "../overbodige-afwijkingen.ts"
import { referTo } from "../record-reference.ts"

/**
 * Data that gekende betrokkenen gave and that equals their partij's. Removing it changes nothing today, and lets
 * later changes of the partij reach the follow-up (B7).
 *
 * Under geheimhouding it is left to a person (B9). Whoever may not see the partij would lose what the betrokkene gave, and
 * would learn from its removal that the secret value is the same.
 */
export const overbodigeAfwijking: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).flatMap((gekoppelde) => {
    const { betrokkene, partij } = gekoppelde
    const afwijkingen = overbodigeAfwijkingen(gekoppelde)
    const geheim = partij.gegevens.indicatieGeheimhouding
    return afwijkingen.length === 0 ? [] : [{
      regel: "overbodige-afwijking",
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: [
        ...afwijkingen.map((afwijking) => ({ veld: naamVanAfwijking(afwijking), uitkomst: "gelijk" })),
        ...(geheim ? [{ veld: "partij", uitkomst: "geheimhouding" }] : [])
      ],
      rustOp: [
        canonicalText(partij.id),
        ...afwijkingen.map((afwijking) => gegevenAsText(betrokkene.contactgegevens, afwijking))
      ],
      voorstel: { soort: "afwijking-verwijderen", betrokkene: betrokkene.id, afwijkingen },
      ...(geheim ? { leftToPerson: true } : {})
    }]
  })
