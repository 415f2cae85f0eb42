import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { zonderAfwijkingen } from "../../betrokkene/zonder-afwijkingen.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { surelyOthers } from "../koppelen/surely-others.ts"
import { tegenstrijdigeKoppeling } from "./tegenstrijdige-koppeling.ts"

const metContactgegevens = (
  dossier: Klantcontactdossier,
  different: (
    one: Klantcontactdossier["betrokkenen"][number]
  ) => Klantcontactdossier["betrokkenen"][number]["betrokkene"]["contactgegevens"]
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((one) => ({
    ...one,
    betrokkene: { ...one.betrokkene, contactgegevens: different(one) }
  }))
})

describe("tegenstrijdige-koppeling", () => {
  // Kills: a contradiction told of nothing.
  it("B3: finds gekende betrokkenen whose names contradict their partij's, and proposes to unlink them", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const gevonden = tegenstrijdigeKoppeling(dossier, gegeven)
        assert.deepStrictEqual<unknown>(
          gevonden.map(({ records, voorstel }) => ({ records, voorstel })),
          gekoppelden(dossier)
            .filter(({ betrokkene, partij }) =>
              surelyOthers(
                profileOfContactgegevens(betrokkene.contactgegevens),
                profileOfPartijgegevens(partij.gegevens)
              )
            )
            .map(({ betrokkene: { id } }) => ({
              records: [{ soort: "betrokkene", id }],
              voorstel: { soort: "ontkoppelen", betrokkene: id }
            }))
        )
        for (const { kenmerken } of gevonden) {
          assert.isNotEmpty(kenmerken)
          for (const kenmerk of kenmerken) assert.hasAllKeys(kenmerk, ["veld", "uitkomst"])
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: what is missing contradicts.
  it("finds no betrokkene without names or with the names of its partij", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const zonderNaam = metContactgegevens(
        dossier,
        ({ betrokkene }) =>
          zonderAfwijkingen(betrokkene.contactgegevens, [{ soort: "naam" }, { soort: "organisatienaam" }])
      )
      assert.isEmpty(tegenstrijdigeKoppeling(zonderNaam, gegeven))
      const withNaamOfPartij = metContactgegevens(zonderNaam, ({ betrokkene: { contactgegevens }, partij }) => {
        const { contactnaam, organisatienaam } = (partij?.gegevens ?? {}) as Partial<typeof contactgegevens>
        return { ...contactgegevens, ...(contactnaam && { contactnaam }), ...(organisatienaam && { organisatienaam }) }
      })
      assert.isEmpty(tegenstrijdigeKoppeling(withNaamOfPartij, gegeven))
    }))
  })

  // Kills: a rejection that outlives another name, or ends with another telephone number.
  it("B5: rests on the names of both and the id of the partij, and on nothing else", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const zonderAdressen = metContactgegevens(
        dossier,
        ({ betrokkene: { contactgegevens: { communicatiekanaal: _, ...rest } } }) => ({
          ...rest,
          digitaleAdressen: []
        })
      )
      assert.deepStrictEqual(
        tegenstrijdigeKoppeling(zonderAdressen, gegeven),
        tegenstrijdigeKoppeling(dossier, gegeven)
      )
      for (const { rustOp } of tegenstrijdigeKoppeling(dossier, gegeven)) assert.lengthOf(rustOp, 5)
    }))
  })
})
