import { canonicalText } from "../../values/canonical-text.ts"
import { daysEarlier } from "../../values/tijdstip.ts"
import type { VerweesdeAdressen } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"

/** Digital addresses whose owner no longer exists, once older than the policy's `respijtVerweesdAdres`. */
export const verweesdAdres: Dossierregel<VerweesdeAdressen> = ({ eigenaar, registratiedatum }, { beleid, peildatum }) =>
  registratiedatum < daysEarlier(peildatum, beleid.respijtVerweesdAdres)
    ? [{
      regel: "verweesd-adres",
      records: [eigenaar],
      kenmerken: [{ veld: "digitaleAdressen", uitkomst: "van-niemand" }],
      rustOp: [canonicalText(registratiedatum)],
      voorstel: { soort: "adressen-verwijderen", eigenaar }
    }]
    : []
