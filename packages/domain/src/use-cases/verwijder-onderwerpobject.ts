import { Effect } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import type { OnderwerpobjectId } from "../side-records/onderwerpobject.ts"
import { sideRecordMetId } from "./beheer-side-records.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { closeBeside } from "./drop-beside.ts"
import { dropKlantcontact } from "./drop-klantcontact.ts"
import { klantcontactMetId } from "./existing.ts"

/**
 * Deletes an onderwerpobject, and each of its klantcontacten that no other onderwerpobject names, with its betrokkenen
 * and what stands beside it (B11). Returns the klantcontacten that stay. Fails with `SideRecordNotFound`, or with
 * `VersieConflict` if it changed meanwhile (B12).
 */
export const verwijderOnderwerpobjectMetKlantcontacten = Effect.fn("verwijderOnderwerpobjectMetKlantcontacten")(
  (id: OnderwerpobjectId, versie: ExpectedVersie) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const record = yield* sideRecordMetId("onderwerpobject", id)
        yield* checkVersie(record, versie)
        const { klantcontact, wasKlantcontact } = record.gegevens
        const ids = [...new Set([klantcontact ?? [], wasKlantcontact ?? []].flat())]
        // Before the onderwerpobject, as by whoever deletes one of these: else two could wait for each other.
        yield* closeBeside({ soort: "klantcontact", ids })
        yield* SideRecords.use((sideRecords) => sideRecords.verwijder("onderwerpobject", id, record.versie))
        const kept = yield* Effect.filter(ids, isNamed)
        for (const one of ids) {
          if (!kept.includes(one)) yield* dropKlantcontact(yield* klantcontactMetId(one))
        }
        return kept
      }))
    )
)

/** Whether any onderwerpobject names this klantcontact. */
const isNamed = Effect.fnUntraced(function*(id: KlantcontactId) {
  const { browse } = yield* SideRecords
  for (const filter of [{ klantcontact: id }, { wasKlantcontact: id }]) {
    const { rows } = yield* browse("onderwerpobject", filter, { ascending: true, aantal: 1 })
    if (rows.length > 0) return true
  }
  return false
})
