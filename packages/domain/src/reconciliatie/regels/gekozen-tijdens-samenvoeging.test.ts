import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier, partij as anyPartij } from "../../../testing/index.ts"
import type { Grond } from "../../betrokkene/grond.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { gekozenTijdensSamenvoeging } from "./gekozen-tijdens-samenvoeging.ts"

/** The dossier with, for each link, these partijen as those that may have been meant, and what became of them. */
const withAlternatives = (
  dossier: Klantcontactdossier,
  named: (own: Partij) => ReadonlyArray<Partij> | undefined,
  present: (own: Partij) => ReadonlyArray<Partij>
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((one): Dossierbetrokkene => {
    const { betrokkene, partij } = one
    if (betrokkene._tag === "Ongekend" || partij === undefined) return one
    const { alternatives: _, ...rest } = betrokkene.grond
    const ids = named(partij)?.map(({ id }) => id)
    const grond = { ...rest, ...(ids === undefined ? {} : { alternatives: ids }) } as Grond
    return { ...one, betrokkene: { ...betrokkene, grond }, alternatives: present(partij) }
  })
})

const linked = ({ betrokkenen }: Klantcontactdossier) =>
  betrokkenen.flatMap(({ betrokkene, partij }) =>
    betrokkene._tag === "Gekend" && partij?.id === betrokkene.partij ? [{ betrokkene, partij }] : []
  )

describe("gekozen-tijdens-samenvoeging", () => {
  it("B3: finds each link that may be of another, and proposes that one if it is the only one that may be meant", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, anyPartij, anyPartij, (dossier, gegeven, one, other) => {
        const all = linked(dossier)
        fc.pre(one.id !== other.id && all.every(({ partij: { id } }) => id !== one.id && id !== other.id))
        const found = (...how: [Parameters<typeof withAlternatives>[1], Parameters<typeof withAlternatives>[2]]) =>
          gekozenTijdensSamenvoeging(withAlternatives(dossier, ...how), gegeven)
        assert.isEmpty(found(() => undefined, () => [one]))
        const instead = all.map(({ betrokkene: { id: betrokkene } }) =>
          ({ soort: "koppelen", betrokkene, partij: one.id, gronden: [] }) as const
        )
        const apart = all.map(({ betrokkene: { id: betrokkene } }) => ({ soort: "ontkoppelen", betrokkene }) as const)
        assert.deepStrictEqual(found(() => [one], () => [one]).map(({ voorstel }) => voorstel), instead)
        assert.deepStrictEqual(found(() => [one, other], () => [one, one]).map(({ voorstel }) => voorstel), instead)
        assert.deepStrictEqual(found(() => [one, other], (own) => [own, one]).map(({ voorstel }) => voorstel), instead)
        for (
          const uncertain of [
            found(() => [one], () => []),
            found(() => [one, other], () => [one]),
            found(() => [one, other], (own) => [own]),
            found(() => [one, other], () => [one, other])
          ]
        ) assert.deepStrictEqual(uncertain.map(({ voorstel }) => voorstel), apart)
        assert.isEmpty(found(() => [one], (own) => [own]), "they are one again")
        assert.isEmpty(found(() => [one, other], (own) => [own, own]), "all three are one again")
      })
    )
  })

  it("B5: names who may be meant and no value, and rests on the link and on what it names", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, anyPartij, anyPartij, (dossier, gegeven, one, other) => {
        const all = linked(dossier)
        fc.pre(one.id !== other.id && all.every(({ partij: { id } }) => id !== one.id && id !== other.id))
        const found = gekozenTijdensSamenvoeging(
          withAlternatives(dossier, () => [one, other], () => [one, other]),
          gegeven
        )
        for (const [place, { betrokkene, partij }] of all.entries()) {
          const { kenmerken, records, rustOp } = found[place] ?? assert.fail("a finding")
          assert.deepStrictEqual(records.map(({ id }) => id), [betrokkene.id, one.id, other.id])
          assert.deepStrictEqual(
            kenmerken,
            [one, other].map(({ id }) => ({
              veld: "partij",
              uitkomst: "ook-mogelijk",
              partij: id
            }))
          )
          for (const id of [partij.id, one.id, other.id, betrokkene.grond.op]) assert.include(rustOp.join(), id)
        }
      })
    )
  })
})
