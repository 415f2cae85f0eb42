import type { Betrokkene, Klantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import type { WriteContext } from "../engine/resource.ts"
import { writeRecords } from "../engine/write-records.ts"
import { betrokkenen } from "../resources/betrokkenen.ts"
import { klantcontacten, shownKlantcontacten } from "../resources/klantcontacten.ts"

/** A klantcontact as it is answered after it was made or changed. */
export const writtenKlantcontact = (klantcontact: Klantcontact, context: WriteContext) =>
  Effect.flatMap(
    shownKlantcontacten([klantcontact], context.right),
    (shown) => writeRecords(klantcontacten, [], shown, [], context, "alone")
  )

/** A betrokkene as it is answered after it was made or changed. */
export const writtenBetrokkene = (betrokkene: Betrokkene, context: WriteContext) =>
  writeRecords(betrokkenen, [], [betrokkene], [], context, "alone")
