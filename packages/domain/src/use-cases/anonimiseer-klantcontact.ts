import { Effect } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Transactie } from "../ports/transactie.ts"
import { verwijsNaar } from "../reconciliatie/recordverwijzing.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { alleRijen } from "./alle-rijen.ts"
import { klantcontactMetId } from "./gevonden.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"
import { wisBetrokkene } from "./wis-betrokkene.ts"

/** Which klantcontact to leave nobody's data of, at which version, and by whom. */
export interface AnonimiseerOpdracht {
  readonly klantcontact: KlantcontactId
  readonly versie: VerwachteVersie
  readonly door: Medewerker
}

/**
 * Retention: the klantcontact loses its texts, its betrokkenen their links and all that they gave, and the reconciliation what it keeps
 * about them. That the contact took place, when and by which kanaal, stays; and so do the partijen (B6). Answers the klantcontact as it is now.
 */
export const anonimiseerKlantcontact = Effect.fn("anonimiseerKlantcontact")((
  { door, klantcontact: id, versie }: AnonimiseerOpdracht
) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const klantcontact = yield* klantcontactMetId(id)
      yield* controleerVersie(klantcontact, versie)
      const betrokkenen = yield* alleRijen((blader) =>
        Betrokkenen.use((alle) => alle.blader({ klantcontact: id }, "registratiedatum", blader))
      )
      yield* Effect.forEach(betrokkenen, (betrokkene) => wisBetrokkene(betrokkene, door), { discard: true })
      const geanonimiseerd = anonimiseer(klantcontact)
      yield* Klantcontacten.use((klantcontacten) => klantcontacten.vervang(geanonimiseerd, klantcontact.versie))
      const verwijzing = verwijsNaar("klantcontact", klantcontact)
      yield* Bevindingen.use((bevindingen) =>
        bevindingen.wis([verwijzing, ...betrokkenen.map((betrokkene) => verwijsNaar("betrokkene", betrokkene))])
      )
      // Also of betrokkenen who are not there any more.
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.wis(verwijzing, false))
      return geanonimiseerd
    }))
  )
)
