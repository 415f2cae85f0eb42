import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { nietActievePartij } from "./niet-actieve-partij.ts"

const day = 24 * 60 * 60 * 1000

describe("niet-actieve-partij", () => {
  // Kills: a closed follow-up, an actieve partij.
  it("B8: finds exactly the gekende betrokkenen with an open follow-up and a partij that is not actief", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const ago = Date.parse(gegeven.peildatum) - Date.parse(dossier.klantcontact.gegevens.plaatsgevondenOp)
        const isOpen = dossier.statusInternetaken === undefined
          ? ago < gegeven.beleid.opvolgtermijn * day
          : dossier.statusInternetaken === "te_verwerken"
        assert.deepStrictEqual<unknown>(
          nietActievePartij(dossier, gegeven).map(({ kenmerken, records, voorstel }) => ({
            kenmerken,
            records,
            voorstel
          })),
          dossier.betrokkenen.filter(({ partij }) => isOpen && partij?.gegevens.indicatieActief === false).map((
            { betrokkene }
          ) => ({
            records: [{ soort: "betrokkene", id: betrokkene.id }],
            kenmerken: [{ veld: "partij", uitkomst: "niet-actief" }],
            voorstel: undefined
          }))
        )
      }),
      { numRuns: 250 }
    )
  })

  // Kills: a rejection that outlives the link.
  it("is another finding once he is linked to another partij", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, fc.uuid(), (dossier, gegeven, id) => {
      const different = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map(({ betrokkene, partij, ...one }) =>
          partij === undefined
            ? { betrokkene, ...one }
            : {
              ...one,
              betrokkene: { ...betrokkene, partij: id } as typeof betrokkene,
              partij: { ...partij, id: id as typeof partij.id }
            }
        )
      }
      const [voor, na] = [nietActievePartij(dossier, gegeven), nietActievePartij(different, gegeven)]
      assert.lengthOf(na, voor.length)
      na.forEach(({ rustOp }, place) => assert.notDeepEqual(rustOp, voor[place]?.rustOp))
    }))
  })
})
