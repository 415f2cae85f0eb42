import { Redacted } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { partij } from "../../../testing/index.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { type Identificator, zelfdeIdentificator } from "../../values/identificator.ts"
import { compareIdentificatoren } from "./compare-identificatoren.ts"

const having = (...identificatoren: ReadonlyArray<unknown>) => ({ identificatoren }) as unknown as Partijgegevens
const vestiging = (kvkNummer: string) => ({ soort: "vestigingsnummer", waarde: "999900000001", kvkNummer })

describe("the comparison of identificatoren", () => {
  it("finds the equal identificatoren, and the kinds that both have with different values", () => {
    fc.assert(fc.property(partij, partij, fc.boolean(), (one, other, zelfde) => {
      const andere = zelfde
        ? {
          ...other.gegevens,
          identificatoren: [...one.gegevens.identificatoren, ...other.gegevens.identificatoren]
        } as Partijgegevens
        : other.gegevens
      const { different, equal } = compareIdentificatoren(one.gegevens, andere)
      const own: ReadonlyArray<Identificator> = one.gegevens.identificatoren
      const van: ReadonlyArray<Identificator> = andere.identificatoren
      assert.deepStrictEqual(
        equal.map(({ soort }) => soort),
        own.filter((dit) => van.some((that) => zelfdeIdentificator(dit, that))).map(({ soort }) => soort)
      )
      assert.sameMembers([...different], [
        ...new Set(
          own.filter((dit) => van.some((that) => dit.soort === that.soort && !zelfdeIdentificator(dit, that))).map((
            { soort }
          ) => soort)
        )
      ])
    }))
  })

  it("distinguishes vestigingsnummers by their kvk_nummer", () => {
    assert.lengthOf(compareIdentificatoren(having(vestiging("99999991")), having(vestiging("99999991"))).equal, 1)
    assert.deepStrictEqual(compareIdentificatoren(having(vestiging("99999991")), having(vestiging("99999992"))), {
      equal: [],
      different: ["vestigingsnummer"]
    })
  })

  it("skips what cannot be read", () => {
    for (
      const garbage of [
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
      assert.deepStrictEqual(compareIdentificatoren(having(garbage, garbage), having(garbage)), {
        equal: [],
        different: []
      })
    }
    for (const nothing of [null, undefined, {}, { identificatoren: "bsn" }]) {
      assert.deepStrictEqual(compareIdentificatoren(nothing as never, having()), { equal: [], different: [] })
    }
  })
})
