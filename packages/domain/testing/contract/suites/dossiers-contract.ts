import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Bevinding,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  type Circumstances,
  type DossierQuery,
  Dossiers,
  type DossiersInRange,
  type IdRange,
  type Regel,
  regelnamen
} from "../../../src/index.ts"
import { looksAt } from "../../../src/reconciliatie/regels.ts"
import { canonicalText } from "../../../src/values/canonical-text.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { circumstances } from "../../arbitraries/circumstances.ts"
import { dossiersVan } from "../../arbitraries/dossier.ts"
import { largeNightWorld, type NightWorld, nightWorld } from "../../arbitraries/night-world.ts"
import { digestsOfRegister, metWereld } from "../worlds/night-register.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The dossiers of a world, made from its records alone. */
const expectedOf = (wereld: NightWorld, { beleid: { grootsteBlok } }: Circumstances) =>
  dossiersVan({ ...wereld, oldForms: new Set() }, grootsteBlok)

/** Ranges of `count` records that together hold all ids. */
const ranges = Effect.fnUntraced(function*(step: "klantcontact" | "partij", count: number) {
  const dossiers = yield* Dossiers
  const all: Array<IdRange> = []
  for (let na: string | undefined;;) {
    const tot: string | undefined = Option.getOrUndefined(yield* dossiers.end(step, na, count))
    all.push({ ...(na === undefined ? {} : { na }), ...(tot === undefined ? {} : { tot }) })
    if (tot === undefined) return all
    na = tot
  }
})

/** Puts what stands for a digest in a world in the place of the digest of this register. */
const textAsInWorld = Effect.map(
  digestsOfRegister,
  (digests) => (text: string): string =>
    [...digests].reduce((current, [standIn, digest]) => current.replaceAll(digest, standIn), text)
)

/** What the rules find in everything a register gives them, read in ranges of `count` records. */
const gevondenIn = Effect.fnUntraced(function*(query: DossierQuery, count: number) {
  const dossiers = yield* Dossiers
  const van = <D>(
    parts: ReadonlyArray<DossiersInRange<D>>,
    bevindingen: (dossier: D, regels: ReadonlyArray<Regel>, circumstances: Circumstances) => ReadonlyArray<Bevinding>
  ) =>
    parts.flatMap((part) => part.dossiers.flatMap((dossier) => bevindingen(dossier, query.regels, query.circumstances)))
  const klantcontacten = yield* Effect.forEach(
    yield* ranges("klantcontact", count),
    (range) => dossiers.klantcontacten(range, query)
  )
  const partijen = yield* Effect.forEach(yield* ranges("partij", count), (range) => dossiers.partijen(range, query))
  const asInWorld = yield* textAsInWorld
  return {
    gelezen: [klantcontacten, partijen].map((parts) => parts.reduce((sum, { gelezen: read }) => sum + read, 0)),
    verweesd: [...klantcontacten, ...partijen].flatMap(({ verweesdeAdressen }) => verweesdeAdressen),
    bevindingen: ordered([
      ...van(klantcontacten, bevindingenVanKlantcontact),
      ...van(partijen, bevindingenVanPartij)
    ]).map(asInWorld).toSorted()
  }
})

const ordered = (bevindingen: ReadonlyArray<Bevinding>): ReadonlyArray<string> =>
  bevindingen.map(canonicalText).toSorted()

const expectedBevindingen = (
  wereld: NightWorld,
  regels: ReadonlyArray<Regel>,
  circumstances: Circumstances
): ReadonlyArray<string> => {
  const { klantcontacten, partijen } = expectedOf(wereld, circumstances)
  return ordered([
    ...klantcontacten.flatMap((dossier) => bevindingenVanKlantcontact(dossier, regels, circumstances)),
    ...partijen.flatMap((dossier) => bevindingenVanPartij(dossier, regels, circumstances))
  ])
}

/** A register refuses the values that these rules would find. */
const refused: ReadonlyArray<Regel> = ["dubbele-partij-identificator", "verweesd-adres"]

const ofTheRegister = regelnamen.filter((regel) => looksAt(regel, "klantcontact") || looksAt(regel, "partij"))

/**
 * The contract of the port Dossiers: a register may only leave out what no rule finds anything in. The measure is the
 * rules over all dossiers, made from the records alone. The register is emptied for every world: nobody else may use
 * it.
 */
export const dossiersContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Dossiers (${naam})`, (it) => {
    // Kills: an SQL condition that leaves out too much, or depends on another rule's.
    it.effect("each rule, alone and together, finds what it finds in all dossiers, whatever the ranges", () => {
      const gevonden = new Set<string>()
      const findable = ofTheRegister.filter((regel) => !refused.includes(regel))
      return property(
        fc.tuple(largeNightWorld, circumstances, fc.integer({ min: 1, max: 40 })),
        ([wereld, circumstances, count]) =>
          Effect.gen(function*() {
            yield* metWereld(wereld)
            const all = yield* gevondenIn({ regels: ofTheRegister, circumstances }, count)
            assert.deepStrictEqual(all.bevindingen, expectedBevindingen(wereld, ofTheRegister, circumstances))
            assert.deepStrictEqual(all.gelezen, [wereld.betrokkenen.length, wereld.partijen.length])
            assert.deepStrictEqual(all.verweesd, [])
            for (const regel of ofTheRegister) {
              const { bevindingen } = yield* gevondenIn({ regels: [regel], circumstances }, 100)
              assert.deepStrictEqual(bevindingen, expectedBevindingen(wereld, [regel], circumstances), regel)
              if (bevindingen.length > 0) gevonden.add(regel)
            }
          }),
        werelden
      ).pipe(
        // A rule that seldom finds anything may find nothing in so few worlds: more are made until each has.
        Effect.repeat({ until: () => gevonden.size === findable.length, times: 5 }),
        Effect.tap(() => Effect.sync(() => assert.sameMembers([...gevonden], findable)))
      )
    })

    it.effect("a single dossier holds everything that follows from the records", () =>
      property(fc.tuple(nightWorld, circumstances), ([wereld, circumstances]) =>
        Effect.gen(function*() {
          yield* metWereld(wereld)
          const dossiers = yield* Dossiers
          const asInWorld = yield* textAsInWorld
          const { klantcontacten, partijen } = expectedOf(written(wereld), circumstances)
          for (const expected of klantcontacten) {
            const read = yield* dossiers.klantcontact(expected.klantcontact.id, circumstances.beleid.grootsteBlok)
            assert.strictEqual(asInWorld(canonicalText(Option.getOrUndefined(read))), canonicalText(expected))
          }
          for (const { candidates, ...expected } of partijen) {
            const read = Option.getOrThrow(
              yield* dossiers.partij(expected.partij.id, circumstances.beleid.grootsteBlok)
            )
            assert.strictEqual(
              canonicalText({ ...read, candidates: [] }),
              canonicalText({ ...expected, candidates: [] })
            )
            // The first of two partijen tells what they have in common: the second need not list it.
            const later = candidates.filter(({ id }) => id > expected.partij.id)
            assert.strictEqual(
              canonicalText(read.candidates.filter(({ id }) => id > expected.partij.id)),
              canonicalText(later)
            )
          }
        }), werelden))
  })

/** The world as {@link metWereld} leaves it: partijen in `later` are written once more. */
const written = (wereld: NightWorld): NightWorld => ({
  ...wereld,
  partijen: wereld.partijen.map((partij) =>
    wereld.later.has(partij.id) ? { ...partij, versie: nextVersie(partij.versie) } : partij
  )
})
