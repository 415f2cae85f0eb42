import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  accepteerBevinding,
  Clock,
  geenBeleid,
  Herstelpunten,
  inzage,
  koppelBetrokkene,
  nextVersie,
  ontkoppelBetrokkene,
  type Partij,
  Partijen,
  type Partijgegevens,
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
import { peildatum } from "../../arbitraries/circumstances.ts"
import { alleenVandaag, anna, bakkerij, balie, registratie, telefoniste } from "../steps/command.ts"
import { verseIdentificator } from "../worlds/fresh.ts"
import { alleBevindingen, alleHerstelpunten, leegRegister } from "../worlds/night-register.ts"
import { nacht, opdrachtMet, opPeildatum } from "../worlds/night.ts"
import { betrokkeneIn, foutVan, koppelgeschiedenisVan, leesbaar, partijIn } from "../worlds/observe.ts"
import type { Omgeving, Register } from "../worlds/surroundings.ts"
import { wietskesGegevens } from "../worlds/wietske.ts"

const wietskesPartij = { ...anna, ...wietskesGegevens } as object as Partijgegevens

const bij = ({ id }: Partij) =>
  registratie({ identificatie: { soort: "gekozen-partij", partij: id }, contactgegevens: alleenVandaag })

/** Two partijen that are one, the second with an identificator and with so many betrokkenen. */
const tweeling = Effect.fnUntraced(function*(aantal: number) {
  yield* leegRegister
  const bsn = verseIdentificator("bsn")
  const blijft = yield* registreerPartij({ ...wietskesPartij, interneNotitie: "Belt graag." } as Partijgegevens)
  const vervalt = yield* registreerPartij(
    { ...wietskesPartij, identificatoren: [bsn], indicatieGeheimhouding: true } as Partijgegevens
  )
  const betrokkenen = yield* Effect.forEach(Array.from({ length: aantal }), () => registreerBetrokkene(bij(vervalt)))
  return { bsn, blijft, vervalt, betrokkenen: betrokkenen.map(({ betrokkene }) => betrokkene) }
})

const samenvoegen = (blijft: Partij, vervalt: Partij) =>
  voegPartijenSamen({
    blijft: blijft.id,
    vervalt: vervalt.id,
    versies: { blijft: blijft.versie, vervalt: vervalt.versie },
    door: balie
  })

/** The night tells that the two are one, and somebody accepts that. */
const geaccepteerd = Effect.gen(function*() {
  yield* nacht(opdrachtMet())
  const bevinding = (yield* alleBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden") ??
    assert.fail("one too many")
  return yield* accepteerBevinding({ bevinding: bevinding.id, versie: bevinding.versie, door: balie })
})

const maakOngedaan = ({ id, versie }: ReportedBevinding) => undoBevinding({ bevinding: id, versie, door: telefoniste })

const zonderVersie = ({ versie: _, ...partij }: ReturnType<typeof leesbaar>) => partij

/** The contract of the merging of two partijen. The register is emptied for every test, so it must be nobody else's. */
export const samenvoegenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Samenvoegen (${naam})`, (it) => {
    it.effect("B3, B10, B11: one partij is left with what both have, and with all betrokkenen, whose move is recorded", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkenen, blijft, bsn, vervalt } = yield* tweeling(2)
        const verwacht = yield* Effect.fromResult(voegSamen(blijft, vervalt))
        const { partij } = yield* samenvoegen(blijft, vervalt)
        assert.deepStrictEqual(leesbaar(partij), leesbaar(verwacht))
        assert.deepStrictEqual(yield* partijIn(blijft.id), leesbaar(partij))
        assert.isUndefined(yield* partijIn(vervalt.id))
        const houder = yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn))
        assert.strictEqual(Option.getOrUndefined(houder)?.id, blijft.id)
        for (const was of betrokkenen) {
          const nu = yield* betrokkeneIn(was.id)
          assert.deepInclude(nu, { _tag: "Gekend", partij: blijft.id, contactgegevens: was.contactgegevens })
          assert.deepInclude(nu?._tag === "Gekend" ? nu.grond : {}, { soort: "gekozen-partij", door: balie })
          assert.deepStrictEqual((yield* koppelgeschiedenisVan(was.id)).map(({ soort }) => soort), [
            "gekoppeld",
            "ontkoppeld",
            "gekoppeld"
          ])
        }
        assert.lengthOf((yield* inzage(blijft.id)).betrokkenheden, 2)
      })))

    it.effect("refused, with nothing changed: two kinds, two persons, another version, a partij that is not there, and one with itself", () =>
      Effect.gen(function*() {
        const { blijft, vervalt } = yield* tweeling(1)
        const organisatie = yield* registreerPartij(bakkerij)
        const ander = yield* registreerPartij(
          { ...wietskesPartij, identificatoren: [verseIdentificator("bsn")] } as Partijgegevens
        )
        assert.deepInclude(yield* Effect.flip(samenvoegen(blijft, organisatie)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "andere-soort-partij"
        })
        assert.deepInclude(yield* Effect.flip(samenvoegen(ander, vervalt)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "identificatoren-tegenstrijdig"
        })
        assert.deepInclude(yield* Effect.flip(samenvoegen(blijft, blijft)), {
          _tag: "SamenvoegenGeweigerd",
          reden: "zelfde-partij"
        })
        const gewijzigd = yield* wijzigPartij(vervalt.id, "elke", vervalt.gegevens)
        assert.strictEqual(yield* foutVan(samenvoegen(blijft, vervalt)), "VersieConflict")
        assert.strictEqual(yield* foutVan(samenvoegen(vervalt, blijft)), "VersieConflict")
        yield* verwijderPartij({ partij: ander.id, versie: "elke", betrokkenen: "weigeren", door: balie })
        assert.deepInclude(yield* Effect.flip(samenvoegen(blijft, ander)), {
          _tag: "PartijNietGevonden",
          partij: ander.id
        })
        for (const partij of [blijft, gewijzigd, organisatie]) {
          assert.deepStrictEqual(yield* partijIn(partij.id), leesbaar(partij))
        }
        assert.lengthOf((yield* inzage(vervalt.id)).betrokkenheden, 1)
      }))

    it.effect("B11: who is linked to the partij that goes, while it goes, is moved as well", () =>
      Effect.gen(function*() {
        const { blijft, vervalt } = yield* tweeling(1)
        const partijen = yield* Partijen
        const { betrokkene: later } = yield* registreerBetrokkene(registratie())
        const intussen = koppelBetrokkene({
          betrokkene: later.id,
          versie: "elke",
          identificatie: { soort: "gekozen-partij", partij: vervalt.id },
          door: telefoniste
        }).pipe(
          Effect.provideContext(yield* Effect.context<Omgeving>()),
          Effect.orDie
        )
        let keren = 0
        const verwijder: typeof partijen.verwijder = (id, versie) =>
          Effect.suspend(() =>
            ++keren > 1 ? partijen.verwijder(id, versie) : Effect.andThen(
              intussen,
              partijen.verwijder(id, versie)
            )
          )
        yield* Effect.provideService(samenvoegen(blijft, vervalt), Partijen, { ...partijen, verwijder })
        assert.strictEqual(keren, 2)
        assert.lengthOf((yield* inzage(blijft.id)).betrokkenheden, 1)
      }))

    it.effect("B5, B10: undone, both are as they were, and so is who was moved and is still there; who was unlinked or deleted since, or linked since, is left", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkenen: [a, b, c, d], blijft, bsn, vervalt } = yield* tweeling(4)
        if (a === undefined || b === undefined || c === undefined || d === undefined) return assert.fail("four")
        const bevinding = yield* geaccepteerd
        assert.isUndefined(yield* partijIn(vervalt.id))
        const { betrokkene: nieuw } = yield* registreerBetrokkene(bij(blijft))
        yield* ontkoppelBetrokkene({ betrokkene: b.id, versie: "elke", door: balie })
        yield* verwijderBetrokkene(c.id, "elke")
        yield* wijzigBetrokkene({
          betrokkene: d.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator: true,
          contactgegevens: d.contactgegevens
        })
        yield* maakOngedaan(bevinding)
        for (const was of [blijft, vervalt]) {
          const nu = yield* partijIn(was.id)
          assert.deepStrictEqual(nu === undefined ? nu : zonderVersie(nu), zonderVersie(leesbaar(was)))
          assert.isAbove(nu?.versie ?? 0, was.versie)
        }
        assert.strictEqual(
          Option.getOrUndefined(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn)))?.id,
          vervalt.id
        )
        assert.deepStrictEqual({ ...(yield* betrokkeneIn(a.id)), versie: a.versie }, a)
        assert.strictEqual((yield* betrokkeneIn(b.id))?._tag, "Ongekend")
        assert.isUndefined(yield* betrokkeneIn(c.id))
        assert.deepInclude(yield* betrokkeneIn(d.id), { partij: vervalt.id, rol: "vertegenwoordiger" })
        assert.deepStrictEqual(yield* betrokkeneIn(nieuw.id), nieuw)
        const [laatste] = (yield* koppelgeschiedenisVan(a.id)).slice(-1)
        assert.deepInclude(laatste, { soort: "gekoppeld", door: telefoniste })
        assert.deepStrictEqual(yield* alleHerstelpunten, [])
      })))

    it.effect("what was carried out can be undone for ninety days; then the night keeps nothing of it, unless the run is a trial", () =>
      Effect.gen(function*() {
        yield* opPeildatum(tweeling(1))
        const bevinding = yield* opPeildatum(geaccepteerd)
        const na = (uren: number, proef = false) =>
          Effect.provideService(nacht(opdrachtMet(geenBeleid, { regels: [], proef })), Clock, {
            nu: Effect.succeed(
              Schema.decodeSync(Tijdstip)(new Date(Date.parse(peildatum) + uren * 3_600_000).toISOString())
            )
          })
        const bewaard = () =>
          Effect.map(
            Herstelpunten.use((herstelpunten) => herstelpunten.van(bevinding.id)),
            (punten) => punten.length > 0
          )
        yield* na(24 * 90)
        assert.isTrue(yield* bewaard())
        yield* na(24 * 90 + 1, true)
        assert.isTrue(yield* bewaard())
        yield* na(24 * 90 + 1)
        assert.isFalse(yield* bewaard())
        assert.strictEqual(yield* foutVan(maakOngedaan(bevinding)), "NietOngedaanTeMaken")
      }))

    it.effect("inzage in the partij that stayed shows what was found, and all that is kept of what both were before", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkenen: [verhuisd], blijft, vervalt } = yield* tweeling(1)
        const { id } = yield* geaccepteerd
        const { bevindingen, herstelpunten } = yield* inzage(blijft.id)
        assert.include(bevindingen.map((bevinding) => bevinding.id), id)
        assert.sameMembers(herstelpunten.map(({ voor }): string => voor.id), [
          blijft.id,
          vervalt.id,
          verhuisd?.id ?? ""
        ])
      })))

    it.effect("what was merged into a partij can't be undone once that is merged itself, and is kept no longer", () =>
      opPeildatum(Effect.gen(function*() {
        const { blijft, vervalt } = yield* tweeling(1)
        const eerste = yield* geaccepteerd
        const ander = yield* registreerPartij(wietskesPartij)
        yield* samenvoegen(ander, { ...blijft, versie: nextVersie(blijft.versie) })
        assert.strictEqual(yield* foutVan(maakOngedaan(eerste)), "NietOngedaanTeMaken")
        assert.isFalse((yield* alleHerstelpunten).some(({ voor }) => voor.id === vervalt.id))
      })))

    it.effect("B12: not undone where the partij that stayed was changed since, or is gone; and nothing is changed then", () =>
      opPeildatum(Effect.gen(function*() {
        for (const wat of ["gewijzigd", "verwijderd"] as const) {
          const { betrokkenen, blijft, vervalt } = yield* tweeling(1)
          const bevinding = yield* geaccepteerd
          if (wat === "gewijzigd") yield* wijzigPartij(blijft.id, "elke", wietskesPartij)
          else yield* verwijderPartij({ partij: blijft.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
          const voor = yield* Effect.forEach(betrokkenen, ({ id }) => betrokkeneIn(id))
          assert.strictEqual(
            yield* foutVan(maakOngedaan(bevinding)),
            wat === "gewijzigd" ? "VersieConflict" : "NietOngedaanTeMaken"
          )
          assert.isUndefined(yield* partijIn(vervalt.id))
          assert.deepStrictEqual(yield* Effect.forEach(betrokkenen, ({ id }) => betrokkeneIn(id)), voor)
        }
      })))
  })
