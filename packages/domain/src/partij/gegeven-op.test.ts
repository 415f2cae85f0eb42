import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { partij, partijgegevens, tijdstip, versie } from "../../testing/index.ts"
import { comparedKey } from "../values/digitale-adressen.ts"
import { type Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, nextVersie } from "../values/versie.ts"
import {
  givenLast,
  joinedMoment,
  type Moment,
  momentOfAdressen,
  momentVan,
  restoredGegevenOp,
  wholeGegevenOp
} from "./gegeven-op.ts"
import { atVersie, nieuwePartij, type Partij, wijzigPartijgegevens } from "./partij.ts"
import type { Partijgegevens } from "./partijgegevens.ts"
import { type SingleVeld, singleVelden, waardeVan, zelfdeWaarde } from "./single-velden.ts"

const moments = ({ gegevens, ...partij }: Partij): ReadonlyArray<readonly [SingleVeld, Moment]> =>
  singleVelden.filter((veld) => waardeVan(gegevens, veld) !== undefined).map((veld) => [veld, momentVan(partij, veld)])

const withoutMoments = ({ gegevenOp: _, ...partij }: Partij): Partij => partij

const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ op: tijdstip }, { noNullPrototype: true }),
  fc.record({ voor: tijdstip }, { noNullPrototype: true }),
  fc.constant({})
)

describe("when a value of a partij was given", () => {
  it("is when the partij was registered, if it never changed, and otherwise unknown if nobody kept it", () => {
    fc.assert(fc.property(partij, versie, (one, versie) => {
      const never = nieuwePartij(one.id, one.nummer, one.gegevens, one.registratiedatum)
      for (const [, { op }] of moments(never)) assert.strictEqual(op, one.registratiedatum)
      if (versie === firstVersie) return
      for (const [, found] of moments({ ...withoutMoments(one), versie })) assert.deepStrictEqual(found, {})
    }))
  })

  // Kills: the moment at which the record was last touched.
  it("is the moment of the change for a value that changed, and stays for one that is only written otherwise", () => {
    fc.assert(fc.property(partij, partijgegevens, tijdstip, fc.subarray([...singleVelden]), (one, other, nu, taken) => {
      const gegevens = {
        ...one.gegevens,
        ...Object.fromEntries(taken.map((veld) => [veld, waardeVan(other, veld) ?? waardeVan(one.gegevens, veld)]))
      } as Partijgegevens
      const na = Result.getOrThrow(wijzigPartijgegevens(one, gegevens, nu))
      for (const [veld, found] of moments(na)) {
        const before = waardeVan(one.gegevens, veld)
        const stays = before !== undefined && zelfdeWaarde(veld, before, waardeVan(gegevens, veld))
        const kept = momentVan(one, veld)
        if (!stays) assert.deepStrictEqual(found, { op: nu })
        else if (kept.op !== undefined) assert.deepStrictEqual(found, kept)
        // One bound holds for all values of a partij, so it may become later.
        else if (found.voor === undefined) assert.isUndefined(found.op)
        else assert.isTrue(kept.voor !== undefined && found.voor >= kept.voor)
      }
    }))
  })

  it("stays when the same partij gets another version", () => {
    fc.assert(fc.property(partij, versie, (one, versie) => {
      for (const van of [one, nieuwePartij(one.id, one.nummer, one.gegevens, one.registratiedatum)]) {
        const na = atVersie(van, nextVersie(versie))
        assert.deepStrictEqual(na, { ...van, versie: nextVersie(versie), gegevenOp: wholeGegevenOp(van) })
        assert.deepStrictEqual(moments(na), moments(van))
      }
    }))
  })
})

describe("when the digital addresses of a soort were given", () => {
  const soorten = ["email", "telefoonnummer"]
  const keysOf = ({ gegevens }: Partij, soort: string): ReadonlyArray<string> =>
    gegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort).map(comparedKey)
  const setOf = (one: Partij, soort: string): string => JSON.stringify(keysOf(one, soort).toSorted())

  // Kills: one moment for all soorten, the moment of any change, the moment of the other partij.
  it("is the moment of a change of that soort only, and comes back with the addresses", () => {
    fc.assert(fc.property(partij, partijgegevens, tijdstip, (some, other, nu) => {
      const one = { ...some, versie: firstVersie }
      const gegevens = { ...one.gegevens, digitaleAdressen: other.digitaleAdressen } as Partijgegevens
      const na = Result.getOrThrow(wijzigPartijgegevens(one, gegevens, nu))
      for (const soort of soorten) {
        const present = setOf(na, soort) !== "[]"
        const stays = keysOf(na, soort).every((key) => keysOf(one, soort).includes(key))
        if (present) assert.strictEqual(momentOfAdressen(na, soort), stays ? momentOfAdressen(one, soort) : nu)
        const back = { ...na, gegevenOp: restoredGegevenOp(one, na, one.gegevens), gegevens: one.gegevens }
        if (setOf(one, soort) !== "[]") {
          assert.strictEqual(momentOfAdressen(back, soort), momentOfAdressen(one, soort))
        }
      }
    }))
  })

  // Kills: addresses that seem new because others went.
  it("stays when some of the addresses are dropped", () => {
    fc.assert(fc.property(partij, fc.infiniteStream(fc.boolean()), tijdstip, (one, kept, nu) => {
      const digitaleAdressen = one.gegevens.digitaleAdressen.filter(() => kept.next().value)
      const { voorkeurskanaal: _, ...rest } = one.gegevens
      const na = Result.getOrThrow(wijzigPartijgegevens(one, { ...rest, digitaleAdressen } as Partijgegevens, nu))
      for (const { soortDigitaalAdres: soort } of digitaleAdressen) {
        assert.strictEqual(momentOfAdressen(na, soort), momentOfAdressen(one, soort))
      }
    }))
  })

  // Kills: the moment of one for what both give, a moment where that of one is unknown.
  it("is that of whose addresses stay in a merge, and of addresses of both the last, if both are known", () => {
    fc.assert(fc.property(partij, partij, (one, ander) => {
      for (const soort of soorten) {
        const [own, van] = [momentOfAdressen(one, soort), momentOfAdressen(ander, soort)]
        const both = {
          ...one.gegevens,
          digitaleAdressen: [...one.gegevens.digitaleAdressen, ...ander.gegevens.digitaleAdressen]
        }
        const joined = joinedMoment([one, ander], both as Partijgegevens, soort)
        if (setOf(one, soort) === "[]" && setOf(ander, soort) !== "[]") assert.strictEqual(joined, van)
        else if (setOf(ander, soort) === "[]" && setOf(one, soort) !== "[]") assert.strictEqual(joined, own)
        else if (joined !== undefined) assert.include([own, van], joined)
      }
    }))
  })
})

describe("which of two values was given last", () => {
  const at = (op: string): Moment => ({ op: op as Tijdstip })
  const before = (voor: string): Moment => ({ voor: voor as Tijdstip })

  it("is known from their moments, or because one was given before the other was", () => {
    assert.strictEqual(givenLast(at("2026"), at("2025")), "one")
    assert.strictEqual(givenLast(at("2026"), before("2026")), "one")
    assert.strictEqual(givenLast(before("2025"), at("2026")), "ander")
  })

  it("is unknown at the same moment, without moments, and when the other may have been given later", () => {
    for (const [one, ander] of [[at("2026"), at("2026")], [{}, at("2026")], [at("2025"), before("2026")], [{}, {}]]) {
      assert.isUndefined(givenLast(one ?? {}, ander ?? {}))
    }
  })

  it("is the opposite the other way round", () => {
    fc.assert(fc.property(moment, moment, (one, ander) => {
      const opposite = { one: "ander", ander: "one" } as const
      const last = givenLast(one, ander)
      assert.strictEqual(givenLast(ander, one), last === undefined ? undefined : opposite[last])
    }))
  })
})
