import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Klok } from "../../ports/klok.ts"
import { Transactie } from "../../ports/transactie.ts"
import { beslis } from "../../reconciliatie/besluit.ts"
import type { Reden } from "../../reconciliatie/bevinding.ts"
import { type BevindingOpdracht, openBevinding } from "./open-bevinding.ts"

/** A finding to reject, and why, told without anybody's data. */
export interface AfwijsOpdracht extends BevindingOpdracht {
  readonly reden: typeof Reden.Type
}

/** Rejects a finding: it stays rejected until a value that it rests on changes. */
export const wijsBevindingAf = Effect.fn("wijsBevindingAf")((opdracht: AfwijsOpdracht) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const bevinding = yield* openBevinding(opdracht)
      const op = yield* Klok.use((klok) => klok.nu)
      const afgewezen = beslis(bevinding, "afgewezen", {
        wijze: "afgewezen",
        door: opdracht.door,
        op,
        reden: opdracht.reden
      })
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(afgewezen, bevinding.versie))
      return afgewezen
    }))
  )
)
