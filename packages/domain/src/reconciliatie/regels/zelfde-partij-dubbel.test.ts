import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../../betrokkene/contactgegevens.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { zelfdePartijDubbel } from "./zelfde-partij-dubbel.ts"

/** Dossiers in which often several are linked to one partij: those to the first are linked to the second too. */
const metDubbelen = fc.tuple(klantcontactdossier, fc.boolean()).map(([dossier, samen]): Klantcontactdossier => {
  const eerste = gekoppelden(dossier)[0]?.partij
  if (!samen || eerste === undefined) return dossier
  return {
    ...dossier,
    betrokkenen: dossier.betrokkenen.map((een) =>
      een.betrokkene._tag === "Gekend"
        ? { ...een, betrokkene: { ...een.betrokkene, partij: eerste.id }, partij: eerste }
        : een
    )
  }
})

const gaatVoor = (een: GekendeBetrokkene, ander: GekendeBetrokkene): boolean =>
  een.initiator === ander.initiator
    ? een.registratiedatum < ander.registratiedatum ||
      (een.registratiedatum === ander.registratiedatum && een.id < ander.id)
    : een.initiator

describe("zelfde-partij-dubbel", () => {
  it("finds every betrokkene before whom another of the same partij and rol goes, with the one before whom nobody goes (kills: another order, another rol)", () => {
    fc.assert(
      fc.property(metDubbelen, omstandigheden, (dossier, gegeven) => {
        const all = gekoppelden(dossier).map(({ betrokkene }) => betrokkene)
        const groep = (een: GekendeBetrokkene) =>
          all.filter(({ partij, rol }) => partij === een.partij && rol === een.rol)
        const paren = all.flatMap((een) => {
          const eerste = groep(een).find((ander) =>
            groep(een).every((derde) => derde === ander || gaatVoor(ander, derde))
          )
          return eerste === undefined || eerste === een ? [] : [[een.id, eerste.id]]
        })
        const gevonden = zelfdePartijDubbel(dossier, gegeven)
        assert.sameDeepMembers<unknown>(gevonden.map(({ records }) => records.map(({ id }) => id)), paren)
      }),
      { numRuns: 250 }
    )
  })

  it("B6: proposes that he goes exactly when he takes nothing with him, and nobody who took the initiative but one who leaves another (kills: contactgegevens lost)", () => {
    fc.assert(
      fc.property(metDubbelen, omstandigheden, (dossier, gegeven) => {
        for (const { records: [{ id }, blijft], voorstel } of zelfdePartijDubbel(dossier, gegeven)) {
          const van = (gezocht: string | undefined) =>
            dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === gezocht)?.betrokkene
          const eigen = canonical(van(id)?.contactgegevens)
          const nietsVerloren = [canonical(geenContactgegevens), canonical(van(blijft?.id)?.contactgegevens)].includes(
            eigen
          )
          assert.deepStrictEqual<unknown>(
            voorstel,
            nietsVerloren ? { soort: "betrokkene-verwijderen", betrokkene: id } : undefined
          )
          if (van(id)?.initiator) assert.isTrue(van(blijft?.id)?.initiator)
        }
      }),
      { numRuns: 250 }
    )
  })
})
