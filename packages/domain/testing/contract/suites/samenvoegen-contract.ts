import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  accepteerBevinding,
  geenBeleid,
  Herstelpunten,
  inzage,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partij,
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  Tijdstip,
  undoBevinding,
  verwijderBetrokkene,
  verwijderPartij,
  voegPartijenSamen,
  voegSamen,
  wijzigBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { bakkerij, balie, operator, registratie, todayOnly } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { allBevindingen, allHerstelpunten, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { partijOfWietske } from "../worlds/wietske.ts"

const bij = ({ id }: Partij) =>
  registratie({ identificatie: { soort: "gekozen-partij", partij: id }, contactgegevens: todayOnly })

/** Two partijen that are the same; the second has an identificator and `count` betrokkenen. */
const twins = Effect.fnUntraced(function*(count: number) {
  yield* emptyRegister
  const bsn = freshIdentificator("bsn")
  const remains = yield* registreerPartij({ ...partijOfWietske, interneNotitie: "Belt graag." } as Partijgegevens)
  const lapses = yield* registreerPartij(
    { ...partijOfWietske, identificatoren: [bsn], indicatieGeheimhouding: true } as Partijgegevens
  )
  const betrokkenen = yield* Effect.forEach(Array.from({ length: count }), () => registreerBetrokkene(bij(lapses)))
  return { bsn, remains, lapses, betrokkenen: betrokkenen.map(({ betrokkene }) => betrokkene) }
})

const samenvoegen = (remains: Partij, lapses: Partij) =>
  voegPartijenSamen({
    blijft: remains.id,
    vervalt: lapses.id,
    versies: { blijft: remains.versie, vervalt: lapses.versie },
    door: balie
  })

/** The night proposes to merge the two, and somebody accepts. */
const geaccepteerd = Effect.gen(function*() {
  yield* night(commandWith())
  const bevinding = (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden") ??
    assert.fail("one too many")
  return yield* accepteerBevinding({ bevinding: bevinding.id, versie: bevinding.versie, door: balie })
})

const undo = ({ id, versie }: ReportedBevinding) => undoBevinding({ bevinding: id, versie, door: operator })

const zonderVersie = ({ gegevenOp: _gegevenOp, versie: _versie, ...partij }: ReturnType<typeof readable>) => partij

/** The contract of merging two partijen. The register is emptied for every test: nobody else may use it. */
export const samenvoegenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Samenvoegen (${naam})`, (it) => {
    it.effect("B3, B10, B11: one partij stays with the gegevens of both and all betrokkenen, recorded", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkenen, remains, bsn, lapses } = yield* twins(2)
        const expected = yield* Effect.fromResult(voegSamen(remains, lapses))
        const partij = yield* samenvoegen(remains, lapses)
        assert.deepStrictEqual(readable(partij), readable(expected))
        assert.deepStrictEqual(yield* partijIn(remains.id), readable(partij))
        assert.isUndefined(yield* partijIn(lapses.id))
        const holder = yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn))
        assert.strictEqual(Option.getOrUndefined(holder)?.id, remains.id)
        for (const was of betrokkenen) {
          const nu = yield* betrokkeneIn(was.id)
          assert.deepInclude(nu, { _tag: "Gekend", partij: remains.id, contactgegevens: was.contactgegevens })
          assert.deepInclude(nu?._tag === "Gekend" ? nu.grond : {}, { soort: "gekozen-partij", door: balie })
          assert.deepStrictEqual((yield* koppelgeschiedenisVan(was.id)).map(({ soort }) => soort), [
            "gekoppeld",
            "ontkoppeld",
            "gekoppeld"
          ])
        }
        assert.lengthOf((yield* inzage(remains.id)).betrokkenheden, 2)
      })))

    it.effect("another kind, person or version, a missing partij, and a merge with itself change nothing", () =>
      Effect.gen(function*() {
        const { remains, lapses } = yield* twins(1)
        const organisatie = yield* registreerPartij(bakkerij)
        const ander = yield* registreerPartij(
          { ...partijOfWietske, identificatoren: [freshIdentificator("bsn")] } as Partijgegevens
        )
        assert.deepInclude(yield* Effect.flip(samenvoegen(remains, organisatie)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "andere-soort-partij"
        })
        assert.deepInclude(yield* Effect.flip(samenvoegen(ander, lapses)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "identificatoren-tegenstrijdig"
        })
        assert.deepInclude(yield* Effect.flip(samenvoegen(remains, remains)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "zelfde-partij"
        })
        const gewijzigd = yield* wijzigPartij(lapses.id, "elke", {
          ...lapses.gegevens,
          interneNotitie: "gewijzigd"
        } as Partijgegevens)
        assert.strictEqual(yield* errorOf(samenvoegen(remains, lapses)), "VersieConflict")
        assert.strictEqual(yield* errorOf(samenvoegen(lapses, remains)), "VersieConflict")
        yield* verwijderPartij({ partij: ander.id, versie: "elke", betrokkenen: "weigeren", door: balie })
        assert.deepInclude(yield* Effect.flip(samenvoegen(remains, ander)), {
          _tag: "PartijNietGevonden",
          partij: ander.id
        })
        for (const partij of [remains, gewijzigd, organisatie]) {
          assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        }
        assert.lengthOf((yield* inzage(lapses.id)).betrokkenheden, 1)
      }))

    it.effect("B11: a betrokkene linked to the lapsing partij during the merge is moved too", () =>
      Effect.gen(function*() {
        const { remains, lapses } = yield* twins(1)
        const partijen = yield* Partijen
        const { betrokkene: later } = yield* registreerBetrokkene(registratie())
        const meanwhile = koppelBetrokkene({
          betrokkene: later.id,
          versie: "elke",
          identificatie: { soort: "gekozen-partij", partij: lapses.id },
          door: operator
        }).pipe(
          Effect.provideContext(yield* Effect.context<RegisterPorts>()),
          Effect.orDie
        )
        let times = 0
        const verwijder: typeof partijen.verwijder = (id, versie) =>
          Effect.suspend(() =>
            ++times > 1 ? partijen.verwijder(id, versie) : Effect.andThen(
              meanwhile,
              partijen.verwijder(id, versie)
            )
          )
        yield* Effect.provideService(samenvoegen(remains, lapses), Partijen, { ...partijen, verwijder })
        assert.strictEqual(times, 2)
        assert.lengthOf((yield* inzage(remains.id)).betrokkenheden, 1)
      }))

    it.effect("B5, B10: undoing restores both and moves back those still linked; later links stay", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkenen: [a, b, c, d], remains, bsn, lapses } = yield* twins(4)
        if (a === undefined || b === undefined || c === undefined || d === undefined) return assert.fail("four")
        const bevinding = yield* geaccepteerd
        assert.isUndefined(yield* partijIn(lapses.id))
        const { betrokkene: nieuw } = yield* registreerBetrokkene(bij(remains))
        yield* ontkoppelBetrokkene({ betrokkene: b.id, versie: "elke", door: balie })
        yield* verwijderBetrokkene(c.id, "elke")
        yield* wijzigBetrokkene({
          betrokkene: d.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator: true,
          contactgegevens: d.contactgegevens
        })
        yield* undo(bevinding)
        for (const was of [remains, lapses]) {
          const nu = yield* partijIn(was.id)
          assert.deepStrictEqual(nu === undefined ? nu : zonderVersie(nu), zonderVersie(readable(was)))
          assert.isAbove(nu?.versie ?? 0, was.versie)
        }
        assert.strictEqual(
          Option.getOrUndefined(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn)))?.id,
          lapses.id
        )
        assert.deepStrictEqual({ ...(yield* betrokkeneIn(a.id)), versie: a.versie }, a)
        assert.strictEqual((yield* betrokkeneIn(b.id))?._tag, "Ongekend")
        assert.isUndefined(yield* betrokkeneIn(c.id))
        assert.deepInclude(yield* betrokkeneIn(d.id), { partij: lapses.id, rol: "vertegenwoordiger" })
        // Who was meant by it, nobody knows.
        assert.deepStrictEqual(yield* betrokkeneIn(nieuw.id), {
          ...nieuw,
          versie: nextVersie(nieuw.versie),
          ...("grond" in nieuw ? { grond: { ...nieuw.grond, alternatives: [lapses.id] } } : {})
        })
        const [last] = (yield* koppelgeschiedenisVan(a.id)).slice(-1)
        assert.deepInclude(last, { soort: "gekoppeld", door: operator })
        assert.deepStrictEqual(yield* allHerstelpunten, [])
      })))

    it.effect("a decision can be undone for ninety days; then the night deletes what that needs, not a trial", () =>
      Effect.gen(function*() {
        yield* onPeildatum(twins(1))
        const bevinding = yield* onPeildatum(geaccepteerd)
        const na = (hours: number, trial = false) =>
          Effect.provideService(night(commandWith(geenBeleid, { regels: [], proef: trial })), RegisterClock, {
            nu: Effect.succeed(
              Schema.decodeSync(Tijdstip)(new Date(Date.parse(peildatum) + hours * 3_600_000).toISOString())
            )
          })
        const kept = () =>
          Effect.map(
            Herstelpunten.use((herstelpunten) => herstelpunten.van(bevinding.id)),
            (points) => points.length > 0
          )
        yield* na(24 * 90)
        assert.isTrue(yield* kept())
        yield* na(24 * 90 + 1, true)
        assert.isTrue(yield* kept())
        yield* na(24 * 90 + 1)
        assert.isFalse(yield* kept())
        assert.strictEqual(yield* errorOf(undo(bevinding)), "NietOngedaanTeMaken")
      }))

    it.effect("inzage in the remaining partij shows the findings and what is kept of both partijen", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkenen: [moved], remains, lapses } = yield* twins(1)
        const { id } = yield* geaccepteerd
        const { bevindingen, herstelpunten } = yield* inzage(remains.id)
        assert.include(bevindingen.map((bevinding) => bevinding.id), id)
        assert.sameMembers(herstelpunten.map(({ voor }): string => voor.id), [
          remains.id,
          lapses.id,
          moved?.id ?? ""
        ])
      })))

    it.effect("a merge into a partij can't be undone, and is not kept, once that partij is merged itself", () =>
      onPeildatum(Effect.gen(function*() {
        const { remains, lapses } = yield* twins(1)
        const first = yield* geaccepteerd
        const ander = yield* registreerPartij(partijOfWietske)
        yield* samenvoegen(ander, { ...remains, versie: nextVersie(remains.versie) })
        assert.strictEqual(yield* errorOf(undo(first)), "NietOngedaanTeMaken")
        assert.isFalse((yield* allHerstelpunten).some(({ voor }) => voor.id === lapses.id))
      })))

    it.effect("B12: a merge is not undone if the remaining partij was changed or deleted; nothing changes", () =>
      onPeildatum(Effect.gen(function*() {
        for (const what of ["gewijzigd", "verwijderd"] as const) {
          const { betrokkenen, remains, lapses } = yield* twins(1)
          const bevinding = yield* geaccepteerd
          const gegevens = { ...partijOfWietske, identificatoren: [freshIdentificator("bsn")] } as Partijgegevens
          if (what === "gewijzigd") yield* wijzigPartij(remains.id, "elke", gegevens)
          else yield* verwijderPartij({ partij: remains.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
          const voor = yield* Effect.forEach(betrokkenen, ({ id }) => betrokkeneIn(id))
          assert.strictEqual(
            yield* errorOf(undo(bevinding)),
            what === "gewijzigd" ? "SindsdienGewijzigd" : "NietOngedaanTeMaken"
          )
          assert.isUndefined(yield* partijIn(lapses.id))
          assert.deepStrictEqual(yield* Effect.forEach(betrokkenen, ({ id }) => betrokkeneIn(id)), voor)
        }
      })))
  })
