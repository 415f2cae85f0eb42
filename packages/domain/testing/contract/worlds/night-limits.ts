import { assert } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Betrokkene, Partij } from "../../../src/index.ts"
import { isCarriedOut } from "../../../src/reconciliatie/besluit.ts"
import { canonical, ordered } from "../../../src/reconciliatie/canonical.ts"
import { leadsToPartij } from "../../../src/reconciliatie/leads-to-partij.ts"
import { alleBevindingen, alleHerstelpunten, type Registerinhoud } from "./night-register.ts"

const genormaliseerd = <A>(schema: Schema.ConstraintDecoder<A>, record: A): A =>
  Schema.decodeUnknownSync(schema)(ordered(record))

const zonderVersie = ({ versie: _, ...record }: { readonly versie: number }): string => canonical(record)

/**
 * What was there before holds now as well, save what a use case by which anybody could have done the same may have changed. `begin` is
 * how it was when nobody had done anything.
 */
export const bewaakGrenzen = (voor: Registerinhoud, na: Registerinhoud, begin = voor) => {
  const partijen = new Map(na.partijen.map((partij) => [partij.id, partij]))
  for (const betrokkene of na.betrokkenen) {
    const eerst = voor.betrokkenen.find(({ id }) => id === betrokkene.id)
    if (eerst === undefined) return assert.fail("a betrokkene who was not there")
    assert.strictEqual(betrokkene.klantcontact, eerst.klantcontact, "B1")
    if (betrokkene._tag === "Gekend") {
      assert.isTrue(partijen.has(betrokkene.partij), "B2")
      assert.isNotEmpty(betrokkene.grond.door, "B3")
    }
    bewaakEigenGegevens([eerst, ...begin.betrokkenen.filter(({ id }) => id === betrokkene.id)], betrokkene)
    const [vroeger, nu] = [
      voor.koppelgeschiedenis.get(betrokkene.id) ?? [],
      na.koppelgeschiedenis.get(betrokkene.id) ?? []
    ]
    assert.deepStrictEqual(nu.slice(0, vroeger.length), vroeger, "B10: what was recorded stays")
    assert.strictEqual(
      nu.at(-1)?.soort === "gekoppeld",
      betrokkene._tag === "Gekend",
      "B10: the last record tells how it is"
    )
    if (koppeling(eerst) !== koppeling(betrokkene)) {
      assert.isAbove(nu.length, vroeger.length, "B10: a change of link is recorded")
    }
    if (zonderVersie(eerst) !== zonderVersie(betrokkene)) assert.isAbove(betrokkene.versie, eerst.versie, "B12")
  }
}

/** Nothing is copied into a betrokkene: what he gives now he gave before, as it is written now (B5, B6). */
const bewaakEigenGegevens = (voorheen: ReadonlyArray<Betrokkene>, na: Betrokkene) => {
  const gaf = voorheen.flatMap((
    voor
  ): ReadonlyArray<object> => [voor.contactgegevens, genormaliseerd(Betrokkene, voor).contactgegevens])
  for (const [veld, waarde] of Object.entries(na.contactgegevens)) {
    const eerder = gaf.map((gegevens) => (gegevens as { readonly [veld: string]: unknown })[veld])
    if (Array.isArray(waarde)) waarde.forEach((adres) => assert.include(canonical(eerder), canonical(adres), "B5, B6"))
    else assert.include(eerder.map(canonical), canonical(waarde), "B5, B6")
  }
}

const koppeling = (betrokkene: Betrokkene): string => betrokkene._tag === "Gekend" ? betrokkene.partij : ""

/** Besides, the night by itself deletes nobody, and changes of a partij no more than how it is written (B6, B11). */
export const bewaakNacht = (voor: Registerinhoud, na: Registerinhoud) => {
  bewaakGrenzen(voor, na)
  assert.deepStrictEqual(na.betrokkenen.map(({ id }) => id), voor.betrokkenen.map(({ id }) => id), "B11")
  assert.deepStrictEqual(na.partijen.map(({ id }) => id), voor.partijen.map(({ id }) => id), "B11")
  na.partijen.forEach((partij, plaats) => {
    const eerst = voor.partijen[plaats] as Partij
    const zo = zonderVersie(partij)
    if (zo !== zonderVersie(eerst)) {
      assert.strictEqual(zo, zonderVersie(genormaliseerd(Partij, eerst)), "B6")
      assert.isAbove(partij.versie, eerst.versie, "B12")
    }
  })
}

/** Nothing that is kept leads from who was unlinked to a partij: no point of return, and no finding that was carried out (B5). Who he may be, the rules say of anybody. */
export const bewaakSporen = Effect.fnUntraced(function*({ betrokkenen, koppelgeschiedenis }: Registerinhoud) {
  const los = new Set<string>(
    betrokkenen.filter(({ _tag, id }) => _tag === "Ongekend" && (koppelgeschiedenis.get(id) ?? []).length > 0).map((
      { id }
    ) => id)
  )
  for (const { soort, voor } of yield* alleHerstelpunten) {
    assert.isFalse(soort === "betrokkene" && voor._tag === "Gekend" && los.has(voor.id), "B5: a point of return")
  }
  for (const bevinding of yield* alleBevindingen) {
    if (!isCarriedOut(bevinding) || !leadsToPartij(bevinding)) continue
    for (const { id } of bevinding.records) {
      assert.isFalse(los.has(id), `B5: a finding ${bevinding.regel} ${bevinding.toestand}`)
    }
  }
})
