import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  type BevindingId,
  Dossiers,
  geenBeleid,
  IdGenerator,
  nextVersie,
  type RecordReference,
  type Regel,
  type ReportedBevinding,
  Transaction,
  verwijderBetrokkene,
  wijsBevindingAf,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nachtwereld, slordigeNachtwereld } from "../../arbitraries/night-world.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { dagwerk } from "../steps/night-change.ts"
import { bewaakGrenzen, bewaakSporen } from "../worlds/night-limits.ts"
import {
  alleBevindingen,
  beeldVan,
  bevindingIn,
  metWereld,
  recordsIn,
  type Registerinhoud
} from "../worlds/night-register.ts"
import { nacht, opdrachtMet, opPeildatum, zonderHerstel } from "../worlds/night.ts"
import { betrokkeneIn, foutVan, koppelgeschiedenisVan, telling } from "../worlds/observe.ts"
import { oudeBlik } from "../worlds/old-view.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { tweemaalWietske, wietske } from "../worlds/wietske.ts"

const openVoorstellen = Effect.map(
  alleBevindingen,
  (alle) => alle.filter(({ toestand, voorstel }) => toestand === "open" && voorstel !== undefined)
)

const accepteer = ({ id, versie }: ReportedBevinding) => accepteerBevinding({ bevinding: id, versie, door: balie })

const reden = "Dit klopt niet."

/** The one finding of the rule. */
const bevindingVan = (regel: Regel) =>
  Effect.map(
    alleBevindingen,
    (alle) => alle.find((bevinding) => bevinding.regel === regel) ?? assert.fail(`a finding of ${regel}`)
  )

/** The contract of what a person decides on findings. The register is emptied for every world, so it must be nobody else's. */
export const bevindingenBeslissenContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Bevindingen beslissen (${naam})`, (it) => {
    it.effect("B1 to B12: who accepts all proposals, run after run, is soon done, and breaks nothing", () =>
      eigenschap(
        fc.tuple(slordigeNachtwereld, beleid, fc.boolean()),
        ([wereld, beleid, andersom]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const begin = yield* recordsIn
            for (let nachten = 0; nachten < 10; nachten++) {
              yield* nacht(opdrachtMet(beleid))
              const voorstellen = yield* openVoorstellen
              if (voorstellen.length === 0) return
              for (const bevinding of andersom ? voorstellen.toReversed() : voorstellen) {
                const voor = yield* recordsIn
                const afloop = yield* Effect.match(accepteer(bevinding), {
                  onFailure: ({ _tag }) => _tag as string,
                  onSuccess: () => "gedaan"
                })
                assert.include(["gedaan", "BevindingVerouderd", "BevindingNietGevonden"], afloop)
                const na = yield* recordsIn
                bewaakGrenzen(voor, na, begin)
                yield* bewaakSporen(na)
              }
            }
            assert.fail("proposals without end")
          })),
        werelden
      ))

    it.effect("what is accepted is carried out, and not found again", () =>
      eigenschap(
        fc.tuple(nachtwereld, beleid, fc.nat(99)),
        ([wereld, beleid, plaats]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* nacht(opdrachtMet({ ...geenBeleid, bewaartermijnen: beleid.bewaartermijnen }))
            const voorstellen = yield* openVoorstellen
            const bevinding = voorstellen[plaats % voorstellen.length]
            if (bevinding === undefined) return
            const voor = yield* recordsIn
            const geaccepteerd = yield* accepteer(bevinding)
            assert.deepInclude(geaccepteerd, {
              id: bevinding.id,
              toestand: "geaccepteerd",
              versie: nextVersie(bevinding.versie)
            })
            assert.deepInclude(geaccepteerd.besluit, { wijze: "uitgevoerd", door: balie })
            const bewaard = yield* bevindingIn(bevinding.id)
            if (bevinding.voorstel?.soort === "anonimiseren") assert.isUndefined(bewaard)
            else assert.deepStrictEqual(bewaard, geaccepteerd)
            assert.notDeepEqual(yield* recordsIn, voor)
            const { id } = yield* nacht(opdrachtMet())
            assert.notStrictEqual((yield* bevindingIn(bevinding.id))?.gezienIn, id)
          })),
        werelden
      ))

    it.effect("B5, B12: a proposal can be accepted exactly when the night would still find it; one that has gone stale changes nothing", () =>
      eigenschap(
        fc.tuple(nachtwereld, beleid, dagwerk),
        ([wereld, { bewaartermijnen }, dagwerk]) =>
          opPeildatum(Effect.gen(function*() {
            const opdracht = opdrachtMet({ ...geenBeleid, bewaartermijnen })
            yield* metWereld(wereld)
            yield* nacht(opdracht)
            const voorstellen = yield* openVoorstellen
            yield* Effect.exit(dagwerk)
            const voor = yield* recordsIn
            const aflopen = yield* Effect.forEach(voorstellen, (bevinding) =>
              terzijde(Effect.match(accepteer(bevinding), {
                onFailure: ({ _tag }) =>
                  _tag as string,
                onSuccess: () => "gedaan"
              })))
            assert.deepStrictEqual(yield* recordsIn, voor)
            const { id } = yield* nacht(opdracht)
            for (const [plaats, bevinding] of voorstellen.entries()) {
              const nu = yield* bevindingIn(bevinding.id)
              const verwacht = nu === undefined
                ? "BevindingNietGevonden"
                : nu.gezienIn === id
                ? "gedaan"
                : "BevindingVerouderd"
              assert.strictEqual(aflopen[plaats], verwacht, bevinding.regel)
            }
          })),
        werelden
      ))

    it.effect("B12: a proposal is carried out on the records as the rule saw them, or not at all (kills: a change between the look and the deed that is passed over)", () =>
      eigenschap(
        fc.tuple(nachtwereld, beleid, dagwerk),
        ([wereld, { bewaartermijnen }, dagwerk]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* nacht(opdrachtMet({ ...geenBeleid, bewaartermijnen }))
            const voorstellen = yield* openVoorstellen
            const gezien = yield* recordsIn
            const blik = yield* oudeBlik
            yield* Effect.exit(dagwerk)
            const nu = yield* recordsIn
            for (const bevinding of voorstellen) {
              const afloop = yield* terzijde(Effect.match(Effect.provideService(accepteer(bevinding), Dossiers, blik), {
                onFailure: ({ _tag }) => _tag as string,
                onSuccess: () => "gedaan"
              }))
              if ((yield* bevindingIn(bevinding.id)) === undefined) continue
              const zelfde = aangeroerd(bevinding, gezien).every((record) =>
                versieIn(nu, record) === versieIn(gezien, record)
              )
              // Of a betrokkene who is not there it can't be told which klantcontact to look at.
              assert.include(zelfde ? ["gedaan"] : ["VersieConflict", "BevindingVerouderd"], afloop, bevinding.regel)
            }
          })),
        werelden
      ))

    it.effect("B12: of two who are one too many, not both can go", () =>
      opPeildatum(Effect.gen(function*() {
        const { blijft, dubbel } = yield* tweemaalWietske
        yield* nacht(opdrachtMet())
        const bevinding = yield* bevindingVan("zelfde-partij-dubbel")
        const blik = yield* oudeBlik
        yield* verwijderBetrokkene(blijft.id, "elke")
        assert.strictEqual(
          yield* foutVan(Effect.provideService(accepteer(bevinding), Dossiers, blik)),
          "VersieConflict"
        )
        assert.deepStrictEqual(yield* betrokkeneIn(dubbel.id), dubbel)
      })))

    it.effect("one that has gone stale is solved, and told so once", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* nacht(opdrachtMet())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const { initiator, rol } = betrokkene
        const contactgegevens = {
          ...betrokkene.contactgegevens,
          contactnaam: { voornaam: "Jan", achternaam: "Andersproef" }
        } as typeof betrokkene.contactgegevens
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol,
          initiator,
          contactgegevens
        })
        assert.deepInclude(yield* Effect.flip(accepteer(bevinding)), {
          _tag: "BevindingVerouderd",
          bevinding: bevinding.id
        })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), gewijzigd)
        const opgelost = yield* bevindingIn(bevinding.id)
        assert.deepInclude(opgelost, { toestand: "opgelost", versie: nextVersie(bevinding.versie) })
        assert.deepInclude(opgelost?.besluit, { wijze: "verdwenen", door: balie })
        if (opgelost === undefined) return
        assert.deepInclude(yield* Effect.flip(accepteer(opgelost)), { _tag: "BevindingNietOpen", toestand: "opgelost" })
      })))

    it.effect("B12: of two who decide on one version the second is told; on what is decided, or not there, nobody decides", () =>
      opPeildatum(Effect.gen(function*() {
        yield* wietske
        yield* nacht(opdrachtMet())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const versie = nextVersie(bevinding.versie)
        const onbekend: BevindingId = yield* IdGenerator.use((ids) => ids.bevinding)
        for (
          const beslis of [
            accepteerBevinding,
            (wat: Parameters<typeof accepteerBevinding>[0]) => wijsBevindingAf({ ...wat, reden })
          ]
        ) {
          assert.strictEqual(yield* foutVan(beslis({ bevinding: bevinding.id, versie, door: balie })), "VersieConflict")
          assert.deepInclude(yield* Effect.flip(beslis({ bevinding: onbekend, versie: "elke", door: balie })), {
            _tag: "BevindingNietGevonden",
            bevinding: onbekend
          })
        }
        const { besluit, toestand } = yield* wijsBevindingAf({
          bevinding: bevinding.id,
          versie: bevinding.versie,
          door: telefoniste,
          reden
        })
        assert.strictEqual(toestand, "afgewezen")
        assert.deepInclude(besluit, { wijze: "afgewezen", door: telefoniste, reden })
        assert.deepInclude((yield* bevindingIn(bevinding.id))?.besluit, { reden, door: telefoniste })
        for (
          const beslis of [
            accepteerBevinding,
            (wat: Parameters<typeof accepteerBevinding>[0]) => wijsBevindingAf({ ...wat, reden })
          ]
        ) {
          assert.deepInclude(yield* Effect.flip(beslis({ bevinding: bevinding.id, versie: "elke", door: balie })), {
            _tag: "BevindingNietOpen",
            toestand: "afgewezen"
          })
        }
      })))

    it.effect("B12: of many who accept at once one links, once, and the others are told", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* nacht(opdrachtMet())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const { gedaan, ...geweigerd } = yield* telling(
          Array.from({ length: 8 }, () => accepteer(bevinding)),
          () => "gedaan"
        )
        assert.strictEqual(gedaan, 1)
        for (const hoe of Object.keys(geweigerd)) assert.include(["BevindingNietOpen", "VersieConflict"], hoe)
        assert.lengthOf(yield* koppelgeschiedenisVan(betrokkene.id), 1)
      })))

    it.effect("what proposes nothing can be rejected and not accepted", () =>
      opPeildatum(Effect.gen(function*() {
        yield* wietske
        yield* nacht(opdrachtMet())
        const bevinding = yield* bevindingVan("geen-initiator")
        assert.deepInclude(yield* Effect.flip(accepteer(bevinding)), { _tag: "GeenVoorstel", bevinding: bevinding.id })
        assert.deepStrictEqual(yield* bevindingIn(bevinding.id), bevinding)
        yield* wijsBevindingAf({ bevinding: bevinding.id, versie: bevinding.versie, door: balie, reden })
      })))

    it.effect("what is rejected stays so and is not carried out, whatever the policy, until a value changes that it rests on", () =>
      eigenschap(fc.tuple(slordigeNachtwereld, beleid), ([wereld, beleid]) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          yield* nacht(opdrachtMet(zonderHerstel(beleid)))
          for (const { id, toestand, versie } of yield* alleBevindingen) {
            if (toestand === "open") yield* wijsBevindingAf({ bevinding: id, versie, door: balie, reden })
          }
          const beeld = yield* beeldVan
          const { cijfers } = yield* nacht(opdrachtMet(beleid))
          assert.deepStrictEqual(yield* beeldVan, beeld)
          const proef = yield* nacht(opdrachtMet(beleid, { proef: true }))
          for (const regel of [...cijfers?.regels ?? [], ...proef.cijfers?.regels ?? []]) {
            assert.deepInclude(regel, { nieuw: 0, hersteld: 0, open: 0 })
          }
        })), werelden))
  })

/** What comes of it, with nothing of it left. */
const terzijde = <A, R>(werk: Effect.Effect<A, never, R>) =>
  Effect.gen(function*() {
    const transactie = yield* Transaction
    const gedaan = yield* Effect.result(transactie.run(Effect.flatMap(werk, (afloop) => Effect.fail({ afloop }))))
    return Option.match(
      Option.fromUndefinedOr(
        gedaan._tag === "Failure" && "afloop" in gedaan.failure ? gedaan.failure.afloop : undefined
      ),
      {
        onNone: () => assert.fail("the register could not be reached"),
        onSome: (afloop) => afloop
      }
    )
  })

/** All records that the proposal changes, or rests on. */
const aangeroerd = (
  { records, voorstel }: ReportedBevinding,
  { betrokkenen }: Registerinhoud
): ReportedBevinding["records"] | ReadonlyArray<RecordReference> => {
  switch (voorstel?.soort) {
    case "koppelen":
    case "samenvoegen":
    case "betrokkene-verwijderen":
      return records
    case "ontkoppelen":
      return [{ soort: "betrokkene", id: voorstel.betrokkene }]
    case "afwijking-verwijderen": {
      const betrokkene = betrokkenen.find(({ id }) => id === voorstel.betrokkene)
      return [
        { soort: "betrokkene", id: voorstel.betrokkene },
        ...(betrokkene?._tag === "Gekend" ? [{ soort: "partij" as const, id: betrokkene.partij }] : [])
      ]
    }
    case "anonimiseren":
      return [{ soort: "klantcontact", id: voorstel.klantcontact }]
    default:
      return assert.fail("a proposal that this world does not give")
  }
}

const versieIn = (
  { betrokkenen, klantcontacten, partijen }: Registerinhoud,
  { id }: RecordReference
): number | undefined => [...betrokkenen, ...klantcontacten, ...partijen].find((record) => record.id === id)?.versie
