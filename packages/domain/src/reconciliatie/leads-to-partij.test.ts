import { assert, describe, it } from "vitest"
import type { BevindingToestand, ReportedBevinding } from "./bevinding.ts"
import { leadsToPartij } from "./leads-to-partij.ts"
import type { Regel } from "./regels.ts"

const ids = ["0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c12"] as const
const betrokkene = { soort: "betrokkene", id: ids[0] } as const
const partij = { soort: "partij", id: ids[1] } as const

const bevinding = (regel: Regel, toestand: BevindingToestand, different: object = {}) =>
  ({
    regel,
    toestand,
    records: [betrokkene],
    kenmerken: [{ veld: "naam", uitkomst: "gelijk" }],
    ...different
  }) as object as ReportedBevinding

describe("B5: a finding leads from a betrokkene to a partij", () => {
  it("when it names one in any way, or another betrokkene with the same one", () => {
    for (const toestand of ["open", "geaccepteerd", "opgelost"] as const) {
      assert.isTrue(leadsToPartij(bevinding("mogelijke-partij", toestand, { records: [betrokkene, partij] })))
      assert.isTrue(
        leadsToPartij(
          bevinding("meer-mogelijke-partijen", toestand, {
            kenmerken: [{ veld: "naam", uitkomst: "gelijk", partij: ids[1] }]
          })
        )
      )
      assert.isTrue(
        leadsToPartij(
          bevinding("mogelijke-partij", toestand, {
            voorstel: { soort: "koppelen", betrokkene: ids[0], partij: ids[1], gronden: [] }
          })
        )
      )
      assert.isTrue(
        leadsToPartij(
          bevinding("zelfde-partij-dubbel", toestand, { records: [betrokkene, { ...betrokkene, id: ids[1] }] })
        )
      )
    }
    assert.isTrue(leadsToPartij(bevinding("zelfde-partij-dubbel", "afgewezen")))
    assert.isTrue(
      leadsToPartij(bevinding("gekozen-tijdens-samenvoeging", "afgewezen", { records: [betrokkene, partij] }))
    )
    assert.isTrue(leadsToPartij(bevinding("verouderde-afwijking", "afgewezen", { records: [betrokkene, partij] })))
  })

  it("not when it names only the betrokkene, or is a rejected proposal to link", () => {
    assert.isFalse(leadsToPartij(bevinding("overbodige-afwijking", "geaccepteerd")))
    assert.isFalse(
      leadsToPartij(bevinding("meer-initiators", "open", { records: [betrokkene, { ...betrokkene, id: ids[1] }] }))
    )
    for (const regel of ["mogelijke-partij", "meer-mogelijke-partijen"] as const) {
      assert.isFalse(leadsToPartij(bevinding(regel, "afgewezen", { records: [betrokkene, partij] })))
    }
  })
})
