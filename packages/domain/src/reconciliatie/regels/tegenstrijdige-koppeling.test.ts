import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import { zonderAfwijkingen } from "../../betrokkene/zonder-afwijkingen.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { namenContradict } from "../koppelen/namen-contradict.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/profile.ts"
import { tegenstrijdigeKoppeling } from "./tegenstrijdige-koppeling.ts"

const metContactgegevens = (
  dossier: Klantcontactdossier,
  anders: (
    een: Klantcontactdossier["betrokkenen"][number]
  ) => Klantcontactdossier["betrokkenen"][number]["betrokkene"]["contactgegevens"]
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((een) => ({
    ...een,
    betrokkene: { ...een.betrokkene, contactgegevens: anders(een) }
  }))
})

describe("tegenstrijdige-koppeling", () => {
  it("B3: finds the gekende betrokkenen whose names contradict those of their partij, says which, and proposes to unlink them (kills: a contradiction told of nothing)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        const gevonden = tegenstrijdigeKoppeling(dossier, gegeven)
        assert.deepStrictEqual<unknown>(
          gevonden.map(({ records, voorstel }) => ({ records, voorstel })),
          gekoppelden(dossier)
            .filter(({ betrokkene, partij }) =>
              namenContradict(
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

  it("finds nobody who gave no names, nor anybody who gave just those of his partij (kills: what is missing contradicts)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      const zonderNaam = metContactgegevens(
        dossier,
        ({ betrokkene }) =>
          zonderAfwijkingen(betrokkene.contactgegevens, [{ soort: "naam" }, { soort: "organisatienaam" }])
      )
      assert.isEmpty(tegenstrijdigeKoppeling(zonderNaam, gegeven))
      const metZijnNaam = metContactgegevens(zonderNaam, ({ betrokkene: { contactgegevens }, partij }) => {
        const { contactnaam, organisatienaam } = (partij?.gegevens ?? {}) as Partial<typeof contactgegevens>
        return { ...contactgegevens, ...(contactnaam && { contactnaam }), ...(organisatienaam && { organisatienaam }) }
      })
      assert.isEmpty(tegenstrijdigeKoppeling(metZijnNaam, gegeven))
    }))
  })

  it("B5: rests on the names of both and on which partij it is, and on nothing else (kills: a rejection that outlives another name, or ends with another telephone number)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      const zonderAdressen = metContactgegevens(
        dossier,
        ({ betrokkene: { contactgegevens: { communicatiekanaal: _, ...overig } } }) => ({
          ...overig,
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
