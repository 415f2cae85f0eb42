import { assert } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Betrokkene, Partij } from "../../../src/index.ts"
import { wholeGegevenOp } from "../../../src/partij/gegeven-op.ts"
import { atVersie } from "../../../src/partij/partij.ts"
import { isCarriedOut } from "../../../src/reconciliatie/besluit.ts"
import { leadsToPartij } from "../../../src/reconciliatie/leads-to-partij.ts"
import { canonicalText, ordered } from "../../../src/values/canonical-text.ts"
import { allBevindingen, allHerstelpunten, type RegisterContent } from "./night-register.ts"

const normalised = <A>(schema: Schema.ConstraintDecoder<A>, record: A): A =>
  Schema.decodeUnknownSync(schema)(ordered(record))

const zonderVersie = ({ versie: _, ...record }: { readonly versie: number }): string => canonicalText(record)

/**
 * What held before still holds, except for what a use case may have changed that anybody could have asked. `begin`: the
 * records before anybody did anything.
 */
export const guardLimits = (voor: RegisterContent, na: RegisterContent, begin = voor) => {
  const partijen = new Map(na.partijen.map((partij) => [partij.id, partij]))
  for (const betrokkene of na.betrokkenen) {
    const first = voor.betrokkenen.find(({ id }) => id === betrokkene.id)
    if (first === undefined) return assert.fail("a betrokkene who was not there")
    assert.strictEqual(betrokkene.klantcontact, first.klantcontact, "B1")
    if (betrokkene._tag === "Gekend") {
      assert.isTrue(partijen.has(betrokkene.partij), "B2")
      assert.isNotEmpty(betrokkene.grond.door, "B3")
    }
    guardOwnGegevens([first, ...begin.betrokkenen.filter(({ id }) => id === betrokkene.id)], betrokkene)
    const [earlier, nu] = [
      voor.koppelgeschiedenis.get(betrokkene.id) ?? [],
      na.koppelgeschiedenis.get(betrokkene.id) ?? []
    ]
    assert.deepStrictEqual(nu.slice(0, earlier.length), earlier, "B10: what was recorded stays")
    assert.strictEqual(
      nu.at(-1)?.soort === "gekoppeld",
      betrokkene._tag === "Gekend",
      "B10: the last record tells how it is"
    )
    if (koppeling(first) !== koppeling(betrokkene)) {
      assert.isAbove(nu.length, earlier.length, "B10: a change of link is recorded")
    }
    if (zonderVersie(first) !== zonderVersie(betrokkene)) assert.isAbove(betrokkene.versie, first.versie, "B12")
  }
}

/** Nothing is copied into a betrokkene: everything given now was given before, in today's form (B5, B6). */
const guardOwnGegevens = (formerly: ReadonlyArray<Betrokkene>, na: Betrokkene) => {
  const gave = formerly.flatMap((
    voor
  ): ReadonlyArray<object> => [voor.contactgegevens, normalised(Betrokkene, voor).contactgegevens])
  for (const [veld, waarde] of Object.entries(na.contactgegevens)) {
    const earlier = gave.map((gegevens) => (gegevens as { readonly [veld: string]: unknown })[veld])
    if (Array.isArray(waarde)) {
      waarde.forEach((adres) => assert.include(canonicalText(earlier), canonicalText(adres), "B5, B6"))
    } else assert.include(earlier.map(canonicalText), canonicalText(waarde), "B5, B6")
  }
}

const koppeling = (betrokkene: Betrokkene): string => betrokkene._tag === "Gekend" ? betrokkene.partij : ""

/** Also, the night by itself deletes nobody, and changes only the spelling of a partij (B6, B11). */
export const guardNight = (voor: RegisterContent, na: RegisterContent) => {
  guardLimits(voor, na)
  assert.deepStrictEqual(na.betrokkenen.map(({ id }) => id), voor.betrokkenen.map(({ id }) => id), "B11")
  assert.deepStrictEqual(na.partijen.map(({ id }) => id), voor.partijen.map(({ id }) => id), "B11")
  na.partijen.forEach((partij, place) => {
    const first = voor.partijen[place] as Partij
    const zo = zonderVersie(atVersie(partij, partij.versie))
    if (zo !== zonderVersie(atVersie(first, first.versie))) {
      const expected: Partij = { ...normalised(Partij, first), gegevenOp: wholeGegevenOp(first) }
      assert.strictEqual(zo, zonderVersie(expected), "B6")
      assert.isAbove(partij.versie, first.versie, "B12")
    }
  })
}

/**
 * No point of return and no finding that was carried out leads from an unlinked betrokkene to a partij (B5). Candidates
 * are different: the rules may propose any partij.
 */
export const guardTraces = Effect.fnUntraced(function*({ betrokkenen, koppelgeschiedenis }: RegisterContent) {
  const apart = new Set<string>(
    betrokkenen.filter(({ _tag, id }) => _tag === "Ongekend" && (koppelgeschiedenis.get(id) ?? []).length > 0).map((
      { id }
    ) => id)
  )
  for (const { soort, voor } of yield* allHerstelpunten) {
    assert.isFalse(soort === "betrokkene" && voor._tag === "Gekend" && apart.has(voor.id), "B5: a point of return")
  }
  for (const bevinding of yield* allBevindingen) {
    if (!isCarriedOut(bevinding) || !leadsToPartij(bevinding)) continue
    for (const { id } of bevinding.records) {
      assert.isFalse(apart.has(id), `B5: a finding ${bevinding.regel} ${bevinding.toestand}`)
    }
  }
})
