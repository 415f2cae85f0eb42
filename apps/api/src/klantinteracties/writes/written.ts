import type { Betrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { writeStored } from "../engine/write-records.ts"
import { betrokkenen } from "../resources/betrokkenen.ts"
import { klantcontacten, shownKlantcontacten } from "../resources/klantcontacten.ts"
import { partijen, shownPartijen } from "../resources/partijen.ts"

/** A klantcontact as it is answered after it was made or changed. */
export const writtenKlantcontact = writeStored(klantcontacten, shownKlantcontacten)

/** A betrokkene as it is answered after it was made or changed. */
export const writtenBetrokkene = writeStored(betrokkenen, Effect.succeed<ReadonlyArray<Betrokkene>>)

/** A partij as it is answered after it was made or changed. */
export const writtenPartij = writeStored(partijen, shownPartijen)
