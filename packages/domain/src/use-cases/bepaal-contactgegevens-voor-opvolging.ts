import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { bepaalContactgegevens, type Inzagerecht } from "../opvolging/bepaal-contactgegevens.ts"
import { Transactie } from "../ports/transactie.ts"
import { betrokkeneMetId, partijMetId } from "./gevonden.ts"

/** Use case 5: by what to reach the betrokkene to follow up his klantcontact, from one consistent reading of the register. */
export const bepaalContactgegevensVoorOpvolging = Effect.fn("bepaalContactgegevensVoorOpvolging")(
  (id: BetrokkeneId, recht: Inzagerecht = "volledig") =>
    Transactie.use((transactie) =>
      transactie.uitvoeren(Effect.gen(function*() {
        const betrokkene = yield* betrokkeneMetId(id)
        if (betrokkene._tag === "Ongekend") return bepaalContactgegevens({ betrokkene }, recht)
        const partij = yield* Effect.catchTag(partijMetId(betrokkene.partij), "PartijNietGevonden", Effect.die)
        return bepaalContactgegevens({ betrokkene, partij }, recht)
      }))
    )
)
