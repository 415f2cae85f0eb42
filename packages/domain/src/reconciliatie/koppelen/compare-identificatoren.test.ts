import { Redacted } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { partij } from "../../../testing/index.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { type Identificator, zelfdeIdentificator } from "../../values/identificator.ts"
import { compareIdentificatoren } from "./compare-identificatoren.ts"

const met = (...identificatoren: ReadonlyArray<unknown>) => ({ identificatoren }) as unknown as Partijgegevens
const vestiging = (kvkNummer: string) => ({ soort: "vestigingsnummer", waarde: "999900000001", kvkNummer })

describe("the comparison of identificatoren", () => {
  it("finds the same ones that the value itself takes for the same, and other ones of a kind that both have", () => {
    fc.assert(fc.property(partij, partij, fc.boolean(), (een, ander, zelfde) => {
      const andere = zelfde
        ? {
          ...ander.gegevens,
          identificatoren: [...een.gegevens.identificatoren, ...ander.gegevens.identificatoren]
        } as Partijgegevens
        : ander.gegevens
      const { anders, gelijk } = compareIdentificatoren(een.gegevens, andere)
      const eigen: ReadonlyArray<Identificator> = een.gegevens.identificatoren
      const van: ReadonlyArray<Identificator> = andere.identificatoren
      assert.deepStrictEqual(
        gelijk.map(({ soort }) => soort),
        eigen.filter((dit) => van.some((dat) => zelfdeIdentificator(dit, dat))).map(({ soort }) => soort)
      )
      assert.sameMembers([...anders], [
        ...new Set(
          eigen.filter((dit) => van.some((dat) => dit.soort === dat.soort && !zelfdeIdentificator(dit, dat))).map((
            { soort }
          ) => soort)
        )
      ])
    }))
  })

  it("tells a vestigingsnummer by the kvk_nummer that it stands under", () => {
    assert.lengthOf(compareIdentificatoren(met(vestiging("99999991")), met(vestiging("99999991"))).gelijk, 1)
    assert.deepStrictEqual(compareIdentificatoren(met(vestiging("99999991")), met(vestiging("99999992"))), {
      gelijk: [],
      anders: ["vestigingsnummer"]
    })
  })

  it("passes over what can't be read", () => {
    for (
      const rommel of [
        null,
        17,
        {},
        { soort: "bsn" },
        { soort: 1, waarde: "x" },
        { soort: "bsn", waarde: Redacted.make(17) },
        [],
        "bsn"
      ]
    ) {
      assert.deepStrictEqual(compareIdentificatoren(met(rommel, rommel), met(rommel)), { gelijk: [], anders: [] })
    }
    for (const niets of [null, undefined, {}, { identificatoren: "bsn" }]) {
      assert.deepStrictEqual(compareIdentificatoren(niets as never, met()), { gelijk: [], anders: [] })
    }
  })
})
