import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../../betrokkene/contactgegevens.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { zelfdePartijDubbel } from "./zelfde-partij-dubbel.ts"

/** Dossiers in which several betrokkenen are often linked to one partij. */
const withDoubles = fc.tuple(klantcontactdossier, fc.boolean()).map(([dossier, union]): Klantcontactdossier => {
  const first = gekoppelden(dossier)[0]?.partij
  if (!union || first === undefined) return dossier
  return {
    ...dossier,
    betrokkenen: dossier.betrokkenen.map((one) =>
      one.betrokkene._tag === "Gekend"
        ? { ...one, betrokkene: { ...one.betrokkene, partij: first.id }, partij: first }
        : one
    )
  }
})

const goesFirst = (one: GekendeBetrokkene, other: GekendeBetrokkene): boolean =>
  one.initiator === other.initiator
    ? one.registratiedatum < other.registratiedatum ||
      (one.registratiedatum === other.registratiedatum && one.id < other.id)
    : one.initiator

describe("zelfde-partij-dubbel", () => {
  // Kills: another order, another rol.
  it("finds every betrokkene that another with the same partij and rol precedes, with the first one", () => {
    fc.assert(
      fc.property(withDoubles, circumstances, (dossier, gegeven) => {
        const all = gekoppelden(dossier).map(({ betrokkene }) => betrokkene)
        const group = (one: GekendeBetrokkene) =>
          all.filter(({ partij, rol }) => partij === one.partij && rol === one.rol)
        const pairs = all.flatMap((one) => {
          const first = group(one).find((other) =>
            group(one).every((third) => third === other || goesFirst(other, third))
          )
          return first === undefined || first === one ? [] : [[one.id, first.id]]
        })
        const gevonden = zelfdePartijDubbel(dossier, gegeven)
        assert.sameDeepMembers<unknown>(gevonden.map(({ records }) => records.map(({ id }) => id)), pairs)
      }),
      { numRuns: 250 }
    )
  })

  // Kills: contactgegevens lost.
  it("B6: proposes removal exactly when nothing is lost, and of an initiator only if another stays", () => {
    fc.assert(
      fc.property(withDoubles, circumstances, (dossier, gegeven) => {
        for (const { records: [{ id }, blijft], voorstel } of zelfdePartijDubbel(dossier, gegeven)) {
          const van = (sought: string | undefined) =>
            dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === sought)?.betrokkene
          const own = canonicalText(van(id)?.contactgegevens)
          const nothingLost = [canonicalText(geenContactgegevens), canonicalText(van(blijft?.id)?.contactgegevens)]
            .includes(
              own
            )
          assert.deepStrictEqual<unknown>(
            voorstel,
            nothingLost ? { soort: "betrokkene-verwijderen", betrokkene: id } : undefined
          )
          if (van(id)?.initiator) assert.isTrue(van(blijft?.id)?.initiator)
        }
      }),
      { numRuns: 250 }
    )
  })
})
