import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { type Bevinding, Bevindingen, type BevindingId, type Regel } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { randomUUID } from "node:crypto"
import { assert, it } from "vitest"
import { gatherReport } from "../../src/run/gather-report.ts"
import { id, night } from "../report/sample-night.ts"

const reconciliatie = night(31)

const about = (regel: Regel, nummer: number): Bevinding => ({
  regel,
  records: [{ soort: "betrokkene", id: id(nummer) }],
  kenmerken: [],
  rustOp: []
})

const meld = (regel: Regel, count: number, op = reconciliatie.begonnen) =>
  Bevindingen.use((bevindingen) =>
    bevindingen.meld(
      reconciliatie.id,
      op,
      Array.from({ length: count }, (_, nummer) => ({
        id: randomUUID() as BevindingId,
        bevinding: about(regel, nummer)
      }))
    )
  )

// Kills: the newest of all, which are the many that are least serious.
it("tells every new fout first, however many suggestions are newer; what was found earlier is left out", async () => {
  const gathered = Effect.gen(function*() {
    yield* meld("ongeldige-waarde", 2, night(30).begonnen)
    yield* meld("geheim-en-afwijkend", 9)
    yield* meld("onbereikbaar", 30, reconciliatie.geeindigd)
    yield* meld("mogelijke-partij", 400, reconciliatie.geeindigd)
    return yield* gatherReport(reconciliatie)
  })
  const { nieuw } = await Effect.runPromise(Effect.provide(gathered, Layer.merge(memory, system)))
  assert.deepStrictEqual(
    nieuw.bevindingen.map(({ regel }) => regel),
    [
      ...Array.from({ length: 9 }, () => "geheim-en-afwijkend" as const),
      ...Array.from({ length: 30 }, () => "onbereikbaar" as const),
      ...Array.from({ length: 61 }, () => "mogelijke-partij" as const)
    ]
  )
  assert.isTrue(nieuw.meer)
})
