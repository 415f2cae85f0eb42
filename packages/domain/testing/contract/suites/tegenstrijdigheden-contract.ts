import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  accepteerBevinding,
  type Besluit,
  type KeuzePerVeld,
  type Partij,
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerPartij,
  type ReportedBevinding,
  type SingleVeld,
  Tijdstip,
  undoBevinding,
  voegPartijenSamen,
  wijzigPartij,
  zoekTegenstrijdigheden
} from "../../../src/index.ts"
import { momentVan } from "../../../src/partij/gegeven-op.ts"
import { atVersie } from "../../../src/partij/partij.ts"
import { singleVelden, waardeVan } from "../../../src/partij/single-velden.ts"
import { findTegenstrijdigheden } from "../../../src/partij/tegenstrijdigheden.ts"
import type { Versie } from "../../../src/values/versie.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { anna, balie, operator } from "../steps/registratie.ts"
import { allBevindingen, bevindingIn, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { partijIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"

const postbus = (postbusnummer: number) => ({
  soortCorrespondentieadres: "postbusnummer",
  postbusnummer,
  postcode: "9999XK",
  woonplaats: "Proefdorp"
})

const met = (postbusnummer: number, taal: string, rest: object = {}): Partijgegevens =>
  ({
    ...anna,
    ...gegevensOfWietske,
    correspondentieadres: postbus(postbusnummer),
    voorkeurstaal: { code: taal, naam: taal === "nld" ? "Nederlands" : "Fries" },
    ...rest
  }) as object as Partijgegevens

/** So many hours after the date by which the night judges. */
const after = (hours: number) =>
  Effect.provideService(RegisterClock, {
    nu: Effect.succeed(
      Schema.decodeSync(Tijdstip)(new Date(Date.parse(peildatum) + hours * 3_600_000).toISOString())
    )
  })

/**
 * Two partijen that are the same, registered an hour apart, with another correspondentieadres and voorkeurstaal each. The
 * address of the older one is the last that was given, its taal the first.
 */
const twins = Effect.gen(function*() {
  yield* emptyRegister
  const first = yield* after(0)(registreerPartij(met(1, "nld")))
  const lapses = yield* after(1)(registreerPartij(met(3, "fry")))
  return { remains: yield* after(2)(wijzigPartij(first.id, "elke", met(2, "nld"))), lapses }
})

const proposed = Effect.gen(function*() {
  yield* after(3)(night(commandWith()))
  return (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden") ??
    assert.fail("one too many")
})

const accepteer = ({ id, versie }: ReportedBevinding, keuzes?: KeuzePerVeld, seen?: readonly [Partij, Partij]) =>
  after(4)(accepteerBevinding({
    bevinding: id,
    versie,
    door: balie,
    ...(keuzes === undefined || seen === undefined
      ? {}
      : { keuze: { keuzes, versies: { blijft: seen[0].versie, vervalt: seen[1].versie } } })
  }))

const undo = ({ id, versie }: ReportedBevinding) => after(5)(undoBevinding({ bevinding: id, versie, door: operator }))

const addressOf = (partij: { readonly gegevens: object } | undefined): unknown => {
  const { correspondentieadres } = (partij?.gegevens ?? {}) as { readonly correspondentieadres?: object }
  return (correspondentieadres as { readonly postbusnummer?: number } | undefined)?.postbusnummer
}

const stored = (id: Partij["id"]) => Effect.flatMap(Partijen.use((partijen) => partijen.zoek(id)), Effect.fromOption)

const momentsOf = (partij: Partij) =>
  singleVelden.filter((veld) => waardeVan(partij.gegevens, veld) !== undefined).map((
    veld
  ): readonly [SingleVeld, string | undefined] => [veld, momentVan(partij, veld).op])

/** The contract of merging two partijen that contradict each other. The register is emptied for every test. */
export const tegenstrijdighedenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Tegenstrijdigheden (${naam})`, (it) => {
    it.effect("a proposal to merge shows them, with when each value was given, and which was the last", () =>
      Effect.gen(function*() {
        const { lapses, remains } = yield* twins
        const found = yield* zoekTegenstrijdigheden((yield* proposed).id)
        assert.deepStrictEqual([found.blijft.id, found.vervalt.id], [remains.id, lapses.id])
        assert.deepStrictEqual(found.tegenstrijdigheden, findTegenstrijdigheden(remains, lapses))
        assert.deepStrictEqual(found.tegenstrijdigheden.map(({ standaard, veld }) => [veld, standaard]), [
          ["correspondentieadres", "blijft"],
          ["voorkeurstaal", "vervalt"]
        ])
      }))

    it.effect("without a choice, the value that was given last is kept, and undoing restores both wholly", () =>
      Effect.gen(function*() {
        const { lapses, remains } = yield* twins
        const accepted = yield* accepteer(yield* proposed)
        const merged = yield* stored(remains.id)
        assert.strictEqual(addressOf(merged), 2)
        assert.strictEqual(merged.gegevens.voorkeurstaal?.code, "fry")
        assert.strictEqual(momentVan(merged, "voorkeurstaal").op, lapses.registratiedatum)
        const keuzes: NonNullable<Besluit["keuzes"]> = [
          { veld: "correspondentieadres", keuze: "blijft", gekozen: false },
          { veld: "voorkeurstaal", keuze: "vervalt", gekozen: false }
        ]
        assert.deepStrictEqual((yield* bevindingIn(accepted.id))?.besluit?.keuzes, keuzes)
        yield* undo(accepted)
        assert.notProperty((yield* bevindingIn(accepted.id))?.besluit, "keuzes")
        for (const was of [remains, lapses]) {
          const back = yield* stored(was.id)
          assert.deepStrictEqual(back.gegevens, was.gegevens)
          assert.deepStrictEqual(momentsOf(back), momentsOf(was))
        }
      }))

    it.effect("a choice decides, by what was seen: not once a partij has changed, nor where nothing contradicts", () =>
      Effect.gen(function*() {
        const { lapses, remains } = yield* twins
        const bevinding = yield* proposed
        const superfluous = yield* Effect.flip(accepteer(bevinding, { contactnaam: "vervalt" }, [remains, lapses]))
        assert.deepInclude(superfluous, { _tag: "KeuzesOngeldig", overbodig: ["contactnaam"], vereist: [] })
        const changed = yield* wijzigPartij(lapses.id, "elke", met(4, "fry"))
        const keuzes = { correspondentieadres: "vervalt", voorkeurstaal: "blijft" } as const
        assert.strictEqual(yield* errorOf(accepteer(bevinding, keuzes, [remains, lapses])), "VersieConflict")
        assert.isDefined(yield* partijIn(lapses.id))
        const accepted = yield* accepteer(bevinding, keuzes, [remains, changed])
        assert.deepStrictEqual(accepted.besluit?.keuzes, [
          { veld: "correspondentieadres", keuze: "vervalt", gekozen: true },
          { veld: "voorkeurstaal", keuze: "blijft", gekozen: true }
        ])
        assert.deepStrictEqual(yield* bevindingIn(accepted.id), accepted)
        const merged = yield* stored(remains.id)
        assert.deepStrictEqual([addressOf(merged), merged.gegevens.voorkeurstaal?.code], [4, "nld"])
      }))

    it.effect("where nobody knows which is the last, a merge without a choice is refused, and nothing changes", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const remains = yield* after(0)(registreerPartij(met(1, "nld")))
        const lapses = yield* after(0)(registreerPartij(met(2, "nld")))
        const bevinding = yield* proposed
        const refused = yield* Effect.flip(accepteer(bevinding))
        const sides = bevinding.voorstel?.soort === "samenvoegen" ? bevinding.voorstel : assert.fail("no merge")
        assert.deepInclude(refused, {
          _tag: "KeuzesOngeldig",
          overbodig: [],
          vereist: [{
            veld: "correspondentieadres",
            blijft: remains.registratiedatum,
            vervalt: lapses.registratiedatum
          }]
        })
        const direct = {
          blijft: sides.blijft,
          vervalt: sides.vervalt,
          versies: { blijft: "elke", vervalt: "elke" },
          door: balie
        } as const
        assert.strictEqual(yield* errorOf(voegPartijenSamen(direct)), "KeuzesOngeldig")
        for (const was of [remains, lapses]) assert.strictEqual(addressOf(yield* partijIn(was.id)), addressOf(was))
        const partij = yield* voegPartijenSamen({ ...direct, keuzes: { correspondentieadres: "vervalt" } })
        assert.strictEqual(addressOf(partij), sides.vervalt === lapses.id ? 2 : 1)
      }))

    it.effect("an accepted proposal shows none any more", () =>
      Effect.gen(function*() {
        const { lapses, remains } = yield* twins
        const bevinding = yield* proposed
        const accepted = yield* accepteer(bevinding, {}, [remains, lapses])
        assert.strictEqual(yield* errorOf(zoekTegenstrijdigheden(accepted.id)), "BevindingNietOpen")
      }))

    it.effect("the register keeps when each value was given, and the bound of what is older", () =>
      Effect.gen(function*() {
        const { lapses, remains } = yield* twins
        for (const partij of [remains, lapses]) {
          assert.deepStrictEqual((yield* stored(partij.id)).gegevenOp, partij.gegevenOp)
        }
        const old = {
          ...atVersie(lapses, 2 as Versie),
          gegevenOp: { velden: {}, voor: remains.registratiedatum }
        }
        yield* Partijen.use((partijen) => partijen.vervang(old, lapses.versie))
        assert.deepStrictEqual((yield* stored(lapses.id)).gegevenOp, old.gegevenOp)
      }))
  })
