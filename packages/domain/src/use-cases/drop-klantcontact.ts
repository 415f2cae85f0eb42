import { Effect } from "effect"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { dropBeside } from "./drop-beside.ts"

/** Deletes a klantcontact with its betrokkenen and what stands beside it (B11). Call it within a transaction. */
export const dropKlantcontact = Effect.fnUntraced(function*({ id, versie }: Klantcontact) {
  yield* dropBeside({ soort: "klantcontact", ids: [id] })
  yield* Klantcontacten.use((klantcontacten) => klantcontacten.verwijder(id, versie))
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase([{ soort: "klantcontact", id }], false))
})
