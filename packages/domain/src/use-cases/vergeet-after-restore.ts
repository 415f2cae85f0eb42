import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import type { LedgerEntry } from "../ports/restore-ledger.ts"
import { Transaction } from "../ports/transaction.ts"
import { referTo } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { dropBeside } from "./drop-beside.ts"
import { eraseBetrokkenen } from "./erase-betrokkenen.ts"
import { vergeet } from "./vergeet.ts"

type Forgotten = Extract<LedgerEntry, { readonly soort: "vergeten" }>

/**
 * After a restore: forgets again whom the ledger says was forgotten. Betrokkenen and klantcontacten are named as well as
 * partijen: in the backup, a betrokkene may not have been linked yet to the person whom it turned out to be. What the
 * backup does not hold is passed over. Returns how many partijen, and how many betrokkenen and klantcontacten beside
 * those of the partijen, were still there. Fails with `VersieConflict` or `PartijHeeftBetrokkenen` if others keep changing
 * the same records meanwhile.
 *
 * Example: {@link RestoreLedger}.
 */
export const vergeetAfterRestore = Effect.fn("vergeetOpnieuw")(
  function*({ betrokkenen, klantcontacten, partijen }: Forgotten, door: Medewerker) {
    const forgotten = yield* Effect.forEach(partijen, (partij) =>
      vergeet({ partij, door, proef: false }).pipe(
        Effect.as(1),
        Effect.catchTag("PartijNietGevonden", () => Effect.succeed(0))
      ))
    const records = yield* Transaction.use((transaction) =>
      transaction.run(eraseAgain(betrokkenen, klantcontacten, door))
    ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: 10 }))
    return { partijen: forgotten.reduce((sum, one) => sum + one, 0), records }
  }
)

const eraseAgain = Effect.fnUntraced(
  function*(
    betrokkeneIds: ReadonlyArray<BetrokkeneId>,
    klantcontactIds: ReadonlyArray<KlantcontactId>,
    door: Medewerker
  ) {
    const betrokkenen = yield* Betrokkenen.use((all) => all.zoekAll(betrokkeneIds))
    const klantcontacten = yield* Klantcontacten.use((all) => all.zoekAll(klantcontactIds))
    const changes = klantcontacten.map((voor) => ({ voor, na: anonimiseer(voor) })).filter(({ na, voor }) =>
      na !== voor
    )
    const erased = yield* eraseBetrokkenen(betrokkenen, door)
    if (changes.length > 0) yield* Klantcontacten.use((all) => all.vervangAll(changes))
    yield* dropBeside({ soort: "klantcontact", ids: klantcontacten.map(({ id }) => id), ofCustomer: true })
    const references = [
      ...betrokkenen.map((betrokkene) => referTo("betrokkene", betrokkene)),
      ...klantcontacten.map((klantcontact) => referTo("klantcontact", klantcontact))
    ]
    if (references.length > 0) {
      yield* Bevindingen.use((bevindingen) => bevindingen.erase(references))
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase(references, true))
    }
    return erased + changes.length
  }
)
