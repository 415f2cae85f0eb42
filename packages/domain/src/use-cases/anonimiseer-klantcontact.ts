import { Effect } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Transaction } from "../ports/transaction.ts"
import { referTo } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { allRows } from "./all-rows.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { dropBeside } from "./drop-beside.ts"
import { eraseBetrokkenen } from "./erase-betrokkenen.ts"
import { klantcontactMetId } from "./existing.ts"
import { storeChange } from "./store-change.ts"
import { withoutGivenNummer } from "./without-given-nummer.ts"

/** Command: the klantcontact to anonymise, its expected version, and who asks. */
export interface AnonimiseerKlantcontactCommand {
  readonly klantcontact: KlantcontactId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/**
 * Retention: removes the texts of the klantcontact, what stands beside it and tells something about the customer, the
 * links and contactgegevens of its betrokkenen, and what the reconciliation stores about them. What stays is that the
 * contact took place, when, and by which kanaal; and so do the partijen (B6). Returns the klantcontact as it is now.
 *
 * Fails with {@link KlantcontactNietGevonden} or {@link VersieConflict}.
 *
 * Example: {@link registreerKlantcontact}.
 */
export const anonimiseerKlantcontact = Effect.fn("anonimiseerKlantcontact")((
  { door, klantcontact: id, versie }: AnonimiseerKlantcontactCommand
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const klantcontact = yield* klantcontactMetId(id)
      yield* checkVersie(klantcontact, versie)
      const betrokkenen = yield* allRows((browse) =>
        Betrokkenen.use((all) => all.browse({ klantcontact: id }, "registratiedatum", browse))
      )
      yield* eraseBetrokkenen(betrokkenen, door)
      yield* dropBeside({ soort: "klantcontact", ids: [id], ofCustomer: true })
      const { vervang } = yield* Klantcontacten
      const geanonimiseerd = yield* withoutGivenNummer(
        storeChange(klantcontact, anonimiseer(klantcontact), vervang)
      )
      const reference = referTo("klantcontact", klantcontact)
      yield* Bevindingen.use((bevindingen) =>
        bevindingen.erase([reference, ...betrokkenen.map((betrokkene) => referTo("betrokkene", betrokkene))])
      )
      // Includes betrokkenen that were deleted since.
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase([reference], false))
      return geanonimiseerd
    }))
  )
)
