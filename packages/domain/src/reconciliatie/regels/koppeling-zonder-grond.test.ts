import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { standInDigest } from "../../../testing/arbitraries/identificator-digest.ts"
import { circumstances, identificator, klantcontactdossier } from "../../../testing/index.ts"
import type { Grond } from "../../betrokkene/grond.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { koppelingZonderGrond } from "./koppeling-zonder-grond.ts"

const met = (
  dossier: Klantcontactdossier,
  different: (one: Dossierbetrokkene) => Dossierbetrokkene
): Klantcontactdossier => ({ ...dossier, betrokkenen: dossier.betrokkenen.map(different) })

const identificatorenOf = ({ partij }: Dossierbetrokkene): ReadonlyArray<Identificator> =>
  partij?.gegevens.identificatoren ?? []

/** The dossier with every link on this ground. */
const metGrond = (dossier: Klantcontactdossier, grondFor: (one: Dossierbetrokkene) => Grond | undefined) =>
  met(dossier, (one) => {
    const grond = grondFor(one)
    return one.betrokkene._tag === "Ongekend" || grond === undefined
      ? one
      : { ...one, betrokkene: { ...one.betrokkene, grond } }
  })

const op = (one: Identificator, digest: object) =>
  ({
    soort: "identificator",
    identificatorsoort: one.soort,
    ...digest,
    door: "balie",
    op: "2026-11-23T08:15:00.000Z"
  }) as
    & object
    & Grond

const gekenden = ({ betrokkenen }: Klantcontactdossier) =>
  betrokkenen.filter(({ betrokkene, partij }) => betrokkene._tag === "Gekend" && partij !== undefined)

describe("koppeling-zonder-grond", () => {
  // Kills: a good link accused, whatever the digest was made with, or without one.
  it("B3: finds no link on an identificator that the partij has, or may have", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (
          const digestOf of [
            (own: Identificator) => ({ digest: standInDigest(own) }),
            (own: Identificator) => ({ digest: standInDigest(own, "ffffffff") }),
            () => ({})
          ]
        ) {
          const grounded = metGrond(dossier, (one) => {
            const [own] = identificatorenOf(one)
            return own === undefined
              ? { soort: "gekozen-partij", door: "balie", op: "2026-11-23T08:15:00.000Z" } as object as Grond
              : op(own, digestOf(own))
          })
          assert.isEmpty(koppelingZonderGrond(grounded, gegeven))
        }
      })
    )
  })

  // Kills: a wrong link that stays unseen; a finding that names the partij.
  it("B3, B5: finds each link on another identificator, or on a kind that the partij lacks, and proposes to unlink", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, identificator, (dossier, gegeven, ander) => {
        fc.pre(gekenden(dossier).every((one) => !one.digests.includes(standInDigest(ander))))
        const wrong = metGrond(dossier, () => op(ander, { digest: standInDigest(ander) }))
        assert.deepStrictEqual<unknown>(
          koppelingZonderGrond(wrong, gegeven).map(({ kenmerken, records, voorstel }) => ({
            kenmerken,
            records,
            voorstel
          })),
          gekenden(wrong).map((one) => ({
            kenmerken: [{
              veld: ander.soort,
              uitkomst: identificatorenOf(one).some(({ soort }) => soort === ander.soort) ? "anders" : "ontbreekt"
            }],
            records: [{ soort: "betrokkene", id: one.betrokkene.id }],
            voorstel: { soort: "ontkoppelen", betrokkene: one.betrokkene.id }
          }))
        )
      })
    )
  })

  // Kills: a link from before digests that is never found.
  it("B3: finds a link without a digest if the partij has no identificator of its kind", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, identificator, (dossier, gegeven, ander) => {
        const unknown = metGrond(dossier, () => op(ander, {}))
        assert.lengthOf(
          koppelingZonderGrond(unknown, gegeven),
          gekenden(unknown).filter((one) => !identificatorenOf(one).some(({ soort }) => soort === ander.soort)).length
        )
      })
    )
  })

  // Kills: a rejection that outlives another identificator of the partij.
  it("rests on the ground and on the identificator that the partij has in its place", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, identificator, (dossier, gegeven, ander) => {
        const rustOp = (one: Klantcontactdossier) => koppelingZonderGrond(one, gegeven).flatMap(({ rustOp }) => rustOp)
        const wrong = metGrond(dossier, () => op(ander, { digest: standInDigest(ander) }))
        const without = met(wrong, (one) => ({
          ...one,
          ...(one.partij === undefined ? {} : {
            partij: { ...one.partij, gegevens: { ...one.partij.gegevens, identificatoren: [] } as object as never }
          })
        }))
        fc.pre(koppelingZonderGrond(wrong, gegeven).some(({ kenmerken }) => kenmerken[0]?.uitkomst === "anders"))
        assert.notDeepEqual(rustOp(without), rustOp(wrong))
      }),
      { numRuns: 20 }
    )
  })
})
