import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderKlantcontactdossier } from "../../testing/arbitraries/older-dossier.ts"
import { carriedOut } from "../../testing/carried-out.ts"
import { circumstances, klantcontactdossier } from "../../testing/index.ts"
import { Betrokkene } from "../betrokkene/betrokkene.ts"
import { canonicalText, ordered } from "../values/canonical-text.ts"
import { bevindingenVanKlantcontact } from "./apply-regels.ts"
import type { Circumstances, Klantcontactdossier } from "./dossier.ts"
import { regelnamen } from "./regels.ts"

const inKlantcontact = (dossier: Klantcontactdossier, gegeven: Circumstances, asked = regelnamen) =>
  bevindingenVanKlantcontact(dossier, asked, gegeven)

describe("what a rule proposes in a klantcontact", () => {
  const voorstellen = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: klantcontactdossier }, olderKlantcontactdossier),
    circumstances
  ).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    voorstellen: inKlantcontact(dossier, gegeven).flatMap((bevinding) =>
      bevinding.voorstel === undefined
        ? []
        : [{ bevinding, voorstel: bevinding.voorstel, na: carriedOut(dossier, bevinding.voorstel) }]
    )
  }))

  // Kills: a night without end.
  it("is not found again by the same rule after it was carried out", () => {
    fc.assert(
      fc.property(voorstellen, ({ gegeven, voorstellen }) => {
        for (const { bevinding, na } of voorstellen) {
          const over = inKlantcontact(na, gegeven, [bevinding.regel]).filter(({ records }) =>
            canonicalText(records[0]) === canonicalText(bevinding.records[0])
          )
          assert.deepStrictEqual(over, [])
        }
      }),
      { numRuns: 250 }
    )
  })

  it("B1, B6, B12: writes its own records at their next version and changes no other record", () => {
    fc.assert(
      fc.property(voorstellen, ({ dossier, voorstellen }) => {
        for (const { na, voorstel } of voorstellen) {
          for (const { betrokkene, partij } of dossier.betrokkenen) {
            const theSame = na.betrokkenen.find((one) => one.betrokkene.id === betrokkene.id)
            const touched = voorstel.soort === "anonimiseren" || canonicalText(voorstel).includes(betrokkene.id)
            if (theSame === undefined) {
              assert.deepStrictEqual<unknown>(voorstel, { soort: "betrokkene-verwijderen", betrokkene: betrokkene.id })
            } else if (!touched) {
              assert.deepStrictEqual(theSame.betrokkene, betrokkene)
            } else {
              assert.strictEqual(theSame.betrokkene.klantcontact, betrokkene.klantcontact)
              if (theSame.partij !== undefined && partij !== undefined) assert.deepStrictEqual(theSame.partij, partij)
              if (voorstel.soort === "anonimiseren" && theSame.betrokkene.versie === betrokkene.versie) {
                // Nothing of a person was in it.
                assert.deepStrictEqual(theSame.betrokkene, betrokkene)
              } else if (voorstel.soort !== "normaliseren") {
                assert.isAbove(theSame.betrokkene.versie, betrokkene.versie)
              }
            }
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  it("B2, B3, B10: leaves betrokkenen valid, and gekend or ongekend unless it links or unlinks", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const { voorstel } of inKlantcontact(dossier, gegeven)) {
          if (voorstel === undefined) continue
          for (const { betrokkene } of carriedOut(dossier, voorstel).betrokkenen) {
            Schema.decodeUnknownSync(Betrokkene, { onExcessProperty: "error" })(ordered(betrokkene))
            const voor = dossier.betrokkenen.find((one) => one.betrokkene.id === betrokkene.id)?.betrokkene
            if (!["koppelen", "ontkoppelen", "anonimiseren"].includes(voorstel.soort)) {
              assert.strictEqual(betrokkene._tag, voor?._tag)
            }
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: two rules that undo each other.
  it("comes to an end when each is carried out as it is found", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        let current = dossier
        for (let ronde = 0;; ronde++) {
          assert.isBelow(ronde, 60)
          const next = inKlantcontact(current, gegeven).find(({ voorstel }) => voorstel !== undefined)
          if (next?.voorstel === undefined) break
          current = carriedOut(current, next.voorstel)
        }
      }),
      { numRuns: 150 }
    )
  })
})
