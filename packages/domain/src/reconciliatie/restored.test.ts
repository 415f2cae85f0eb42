import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactgegevens, partijgegevens } from "../../testing/index.ts"
import { canonicalText } from "../values/canonical-text.ts"
import { includesVoorkeur } from "../values/digitale-adressen.ts"
import { type Restorable, restored } from "./restored.ts"

const gegevens: fc.Arbitrary<Restorable> = fc.oneof(contactgegevens, partijgegevens)

/** Three moments in which each field has one of two values, so that all ways of changing and changing back occur. */
const moments = fc.tuple(gegevens, gegevens, fc.infiniteStream(fc.boolean())).map(([one, ander, choices]) => {
  const next = (): boolean => choices.next().value === true
  const mixed = (): Restorable => {
    const velden = [...new Set([...Object.keys(one), ...Object.keys(ander)])].filter((veld) => !isVoorkeur(veld))
    return Object.fromEntries(
      velden.map((veld) => [veld, (next() ? one : ander)[veld as keyof Restorable]]).filter(([, waarde]) =>
        waarde !== undefined
      )
    ) as object as Restorable
  }
  return { voor: mixed(), na: mixed(), nu: mixed() }
})

const isVoorkeur = (veld: string): boolean => veld === "communicatiekanaal" || veld === "voorkeurskanaal"

const soortenOf = (gegevens: Restorable): Readonly<Record<string, unknown>> => {
  const { digitaleAdressen, ...rest } = gegevens
  return {
    ...rest,
    ...Object.fromEntries(
      [...new Set(digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))].map((soort) => [
        `digitaleAdressen/${soort}`,
        digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)
      ])
    )
  }
}

const same = (one: unknown, ander: unknown): boolean => canonicalText(one) === canonicalText(ander)

describe("restored", () => {
  // Kills: a field that is restored whole, a field that was not changed by the decision, a later change that is lost.
  it("gives what was changed its earlier value, keeps what else changed, and names what changed twice", () => {
    fc.assert(fc.property(moments, ({ na, nu, voor }) => {
      const [before, after, current] = [voor, na, nu].map(soortenOf)
      const velden = [...new Set([before, after, current].flatMap((moment) => Object.keys(moment ?? {})))]
      const changed = velden.filter((veld) => !same(before?.[veld], after?.[veld]))
      const twice = changed.filter((veld) =>
        !same(current?.[veld], after?.[veld]) && !same(current?.[veld], before?.[veld])
      )
      const uitkomst = restored({ voor, na, nu }, "communicatiekanaal" as keyof Restorable & string)
      if (twice.length > 0) {
        assert.deepStrictEqual(Result.getOrThrow(Result.flip(uitkomst)), twice.toSorted())
        return
      }
      if (Result.isFailure(uitkomst)) {
        assert.deepStrictEqual(uitkomst.failure, ["digitaleAdressen"])
        return
      }
      const result = soortenOf(uitkomst.success)
      for (const veld of velden) {
        const expected = changed.includes(veld) ? before?.[veld] : current?.[veld]
        assert.strictEqual(
          canonicalText(Array.isArray(result[veld]) ? result[veld].map(canonicalText).toSorted() : result[veld]),
          canonicalText(Array.isArray(expected) ? expected.map(canonicalText).toSorted() : expected),
          veld
        )
      }
    }))
  })

  // Kills: an order of addresses that is lost.
  it("gives back exactly what there was if nothing else changed", () => {
    fc.assert(fc.property(contactgegevens, contactgegevens, (voor, na) => {
      assert.strictEqual(
        canonicalText(Result.getOrThrow(restored({ voor, na, nu: na }, "communicatiekanaal"))),
        canonicalText(voor)
      )
    }))
  })

  // Kills: a preferred address that is none of the addresses.
  it("never leaves a preferred address that is not there: it names that field", () => {
    fc.assert(fc.property(contactgegevens, contactgegevens, contactgegevens, (voor, na, nu) => {
      const uitkomst = restored({ voor, na, nu }, "communicatiekanaal")
      if (Result.isSuccess(uitkomst)) {
        const { communicatiekanaal, digitaleAdressen } = uitkomst.success
        assert.isTrue(includesVoorkeur(digitaleAdressen, communicatiekanaal))
      } else assert.isNotEmpty(uitkomst.failure)
    }))
  })
})
