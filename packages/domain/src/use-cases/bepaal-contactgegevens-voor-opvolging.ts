import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { bepaalContactgegevens } from "../opvolging/bepaal-contactgegevens.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import { betrokkeneMetId, partijMetId } from "./existing.ts"

/** Use case 5: how to reach a betrokkene to follow up its klantcontact, as far as the caller may see. */
export const bepaalContactgegevensVoorOpvolging = Effect.fn("bepaalContactgegevensVoorOpvolging")(
  (id: BetrokkeneId, right: Inzagerecht) =>
    Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      if (betrokkene._tag === "Ongekend") return bepaalContactgegevens({ betrokkene }, right)
      return bepaalContactgegevens({ betrokkene, partij: yield* partijMetId(betrokkene.partij) }, right)
    }).pipe(
      // The partij may be deleted between the two reads. The betrokkene is then no longer linked to it (B11).
      Effect.retry({ while: (fout) => fout._tag === "PartijNietGevonden", times: 3 }),
      Effect.catchTag("PartijNietGevonden", Effect.die)
    )
)
