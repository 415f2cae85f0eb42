import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { PartijId } from "../partij/partij-id.ts"
import { chanceOfBeingRight } from "./koppelen/chance-of-being-right.ts"
import { chances } from "./koppelen/chances-table.ts"
import { thresholds } from "./koppelen/weights.ts"
import { wegingenVan } from "./weging.ts"

const [one, other] = ["3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c12"].map((id) =>
  read(PartijId, id)
)

describe("the sums behind a finding", () => {
  it("are the score, its threshold and the chance that it is right", () => {
    const kenmerken = [
      { veld: "achternaam", uitkomst: "gelijk", gewicht: 4.256 },
      { veld: "telefoon", uitkomst: "gelijk", gewicht: 1.5, anderen: 2 },
      { veld: "adres", uitkomst: "te-vaak-gedeeld" }
    ]
    assert.deepStrictEqual(wegingenVan({ regel: "mogelijke-partij", kenmerken }), [
      { score: 5.76, drempel: thresholds.koppelen, kans: chanceOfBeingRight("koppelen", 5.76) ?? 0 }
    ])
    assert.strictEqual(
      wegingenVan({ regel: "dubbele-partij-vermoeden", kenmerken })[0]?.drempel,
      thresholds.samenvoegen
    )
    assert.deepStrictEqual(wegingenVan({ regel: "geen-betrokkene", kenmerken }), [])
    assert.deepStrictEqual(wegingenVan({ regel: "mogelijke-partij", kenmerken: [] }), [])
  })

  it("are one for each of several partijen, without a chance", () => {
    if (one === undefined || other === undefined) return assert.fail()
    const kenmerken = [one, other].map((partij) => ({ veld: "email", uitkomst: "gelijk", gewicht: 4, partij }))
    assert.deepStrictEqual(wegingenVan({ regel: "meer-mogelijke-partijen", kenmerken }), [
      { score: 4, drempel: thresholds.koppelen, partij: one },
      { score: 4, drempel: thresholds.koppelen, partij: other }
    ])
  })

  // Kills: a table that says less of a higher score, or begins elsewhere than what is proposed.
  it.each(["koppelen", "samenvoegen"] as const)("promise more for a higher score: %s", (purpose) => {
    const rows = chances[purpose]
    assert.strictEqual(rows[0]?.[0], thresholds[purpose])
    for (const [place, [from, chance]] of rows.entries()) {
      const [before = -Infinity, less = 0] = rows[place - 1] ?? []
      assert.isTrue(from > before && chance > less && chance < 1)
      assert.strictEqual(chanceOfBeingRight(purpose, from), chance)
    }
    assert.isUndefined(chanceOfBeingRight(purpose, thresholds[purpose] - 0.01))
  })
})
