import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { betrokkenhedenVan } from "./inzage.ts"

describe("the betrokkenheden of a partij", () => {
  // Kills: looking through all betrokkenen for each klantcontact.
  it("are found with work in proportion to their number", async () => {
    const number = 400
    let looks = 0
    const linked = Array.from({ length: number }, (_, index) => ({
      id: `b${index}`,
      get klantcontact() {
        looks++
        return `k${index}`
      }
    }))
    const found = await Effect.runPromise(
      betrokkenhedenVan("p" as PartijId).pipe(
        Effect.provideService(
          Betrokkenen,
          {
            vanPartij: () => Effect.succeed(linked),
            koppelgeschiedenis: () => Effect.succeed([])
          } as never
        ),
        Effect.provideService(
          Klantcontacten,
          { zoekAll: (ids: ReadonlyArray<string>) => Effect.succeed(ids.map((id) => ({ id }))) } as never
        )
      )
    )
    assert.deepStrictEqual(
      found.map(({ betrokkene, klantcontact }) => [betrokkene.id, klantcontact.id]),
      linked.map(({ id }, index) => [id, `k${index}`])
    )
    assert.isAtMost(looks, 10 * number)
  })
})
