import { assert, it } from "@effect/vitest"
import { Cause, Context, Effect, Exit, Option } from "effect"
import { TestClock } from "effect/testing"
import {
  Contactnaam,
  geenContactgegevens,
  IdentificatorBezet,
  IdGenerator,
  type Partij,
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerPartij
} from "../../../src/index.ts"
import { read } from "../../decoding.ts"
import { anna, asAnna, bakkerij, callVia, phoneCall, registratie, todayOnly } from "../steps/registratie.ts"
import { freshIdentificator, freshKanaal, freshKlantcontact } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, countWithKanaal, klantcontactIn, koppelgeschiedenisVan } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of use case 1, registreer betrokkene, one call at a time. */
export const registreerBetrokkeneContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`registreerBetrokkene (${naam})`, (it) => {
    it.effect("B1, B2: without identification it makes a klantcontact and an ongekende, at version 1, now", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 24, 9))
        const nu = yield* RegisterClock.use((clock) => clock.nu)
        assert.strictEqual(nu, "2026-11-24T09:00:00.000Z")
        const { betrokkene, klantcontact, ...rest } = yield* registreerBetrokkene(
          registratie({ rol: "vertegenwoordiger", initiator: false })
        )
        assert.deepStrictEqual(rest, { uitkomst: "ongekend" })
        assert.deepStrictEqual(klantcontact, {
          id: klantcontact.id,
          nummer: klantcontact.nummer,
          gegevens: phoneCall as typeof klantcontact.gegevens,
          registratiedatum: nu,
          versie: klantcontact.versie
        })
        assert.deepStrictEqual(betrokkene, {
          _tag: "Ongekend",
          id: betrokkene.id,
          klantcontact: klantcontact.id,
          rol: "vertegenwoordiger",
          initiator: false,
          contactgegevens: todayOnly,
          registratiedatum: nu,
          versie: betrokkene.versie
        })
        assert.deepStrictEqual<ReadonlyArray<number>>([klantcontact.versie, betrokkene.versie], [1, 1])
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* koppelgeschiedenisVan(betrokkene.id), [])
      }))

    it.effect("a klantcontact without a moment takes place now", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 25, 9))
        const { plaatsgevondenOp: _, ...gegevens } = phoneCall
        const { klantcontact } = yield* registreerBetrokkene(registratie({ klantcontact: { nieuw: gegevens } }))
        assert.strictEqual(klantcontact.gegevens.plaatsgevondenOp, yield* RegisterClock.use((clock) => clock.nu))
      }))

    it.effect("B1: an existing klantcontact is used and stays as it is", () =>
      Effect.gen(function*() {
        const existing = yield* registreerKlantcontact(phoneCall)
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(
          registratie({ klantcontact: { existing: existing.id } })
        )
        assert.deepStrictEqual(klantcontact, existing)
        assert.strictEqual(betrokkene.klantcontact, existing.id)
        assert.deepStrictEqual(yield* klantcontactIn(existing.id), existing)
      }))

    it.effect("a missing klantcontact is refused", () =>
      Effect.gen(function*() {
        const { id } = yield* freshKlantcontact()
        const fout = yield* Effect.flip(registreerBetrokkene(registratie({ klantcontact: { existing: id } })))
        assert.deepInclude(fout, { _tag: "KlantcontactNietGevonden", klantcontact: id })
      }))

    it.effect("a missing klantcontact is told before what is wrong with the identification", () =>
      Effect.gen(function*() {
        const { id } = yield* freshKlantcontact()
        const partij = yield* IdGenerator.use((ids) => ids.partij)
        const contradiction = asAnna(freshIdentificator("rsin"), {
          ...bakkerij,
          identificatoren: [freshIdentificator("rsin")]
        } as Partijgegevens)
        for (const identificatie of [contradiction, { soort: "gekozen-partij", partij } as const]) {
          assert.strictEqual(
            yield* errorOf(registreerBetrokkene(registratie({ klantcontact: { existing: id }, identificatie }))),
            "KlantcontactNietGevonden"
          )
        }
      }))

    // Kills: a mistyped identificator of which nothing remains that the night could find the wrong link by.
    it.effect.each([
      ["Fatima", "El Amrani", { contactnaam: { voornaam: "Fatima", achternaam: "El Amrani" } }],
      ["A.", "Boer", {}],
      ["Anna", "Boer-Jansen", {}]
    ])("B3: the name given for a known partij stands with the betrokkene if it is surely another's: %s %s", (
      [voornaam, achternaam, kept]
    ) =>
      Effect.gen(function*() {
        const identificator = freshIdentificator("bsn")
        yield* registreerBetrokkene(registratie({ identificatie: asAnna(identificator) }))
        const given = { ...anna, contactnaam: read(Contactnaam, { voornaam, achternaam }) } as Partijgegevens
        const identificatie = asAnna(identificator, given)
        const { betrokkene, partij, uitkomst } = yield* registreerBetrokkene(
          registratie({ identificatie, contactgegevens: geenContactgegevens })
        )
        assert.strictEqual(uitkomst, "partij-gevonden")
        assert.deepStrictEqual(partij?.gegevens, { ...anna, identificatoren: [identificator] } as Partijgegevens)
        assert.deepStrictEqual<object>(betrokkene.contactgegevens, { ...geenContactgegevens, ...(kept as object) })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        const named = yield* registreerBetrokkene(registratie({ identificatie }))
        assert.deepStrictEqual(named.betrokkene.contactgegevens, todayOnly)
      }))

    // Kills: a guess at the name of somebody with geheimhouding that the answer judges; a trade name that goes above the name.
    it.effect.each(
      [
        ["a persoon with geheimhouding", "bsn", { ...anna, indicatieGeheimhouding: true }, { voornaam: "Fatima" }],
        ["an organisatie", "kvk_nummer", bakkerij, undefined]
      ] as const
    )("B9: no name stands with a betrokkene who is %s", ([, soort, known, contactnaam]) =>
      Effect.gen(function*() {
        const identificator = freshIdentificator(soort)
        yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(identificator, known as object as Partijgegevens) })
        )
        const given = contactnaam === undefined
          ? { ...bakkerij, organisatienaam: "Fietsenhuis" }
          : { ...anna, contactnaam }
        const { betrokkene } = yield* registreerBetrokkene(registratie({
          identificatie: asAnna(identificator, given as object as Partijgegevens),
          contactgegevens: geenContactgegevens
        }))
        assert.deepStrictEqual(betrokkene.contactgegevens, geenContactgegevens)
      }))

    it.effect("B4: a partij registered while the identificator is reserved is found, and its gegevens checked", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        for (const [ownKvk, outcome] of [[true, "partij-gevonden"], [false, "IdentificatorTegenstrijdig"]] as const) {
          const [rsin, kvk] = [freshIdentificator("rsin"), freshIdentificator("kvk_nummer")]
          const meanwhile = {
            ...bakkerij,
            identificatoren: [rsin, ownKvk ? kvk : freshIdentificator("kvk_nummer")]
          } as Partijgegevens
          const identificatie = asAnna(rsin, { ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
          const work = Effect.match(registreerBetrokkene(registratie({ identificatie })), {
            onFailure: ({ _tag }): ReadonlyArray<unknown> => [_tag],
            onSuccess: (
              { betrokkene, partij, uitkomst }
            ): ReadonlyArray<unknown> => [uitkomst, partij?.id, betrokkene._tag]
          })
          const surroundings = Context.add(yield* Effect.context<RegisterPorts>(), Partijen, partijen)
          const registreer = Effect.orDie(Effect.provideContext(registreerPartij(meanwhile), surroundings))
          const uitkomst = yield* Effect.provideService(work, Partijen, {
            ...partijen,
            reserve: () => Effect.asVoid(registreer)
          })
          const [gevonden] = Option.toArray(yield* partijen.zoekOpIdentificator(rsin))
          assert.deepStrictEqual(uitkomst, ownKvk ? [outcome, gevonden?.id, "Gekend"] : [outcome])
        }
      }))

    it.effect("B4: an identificator taken meanwhile without a reservation is retried from the start, once", () =>
      Effect.gen(function*() {
        const [partijen, kanaal] = [yield* Partijen, freshKanaal()]
        const takenUntil = (times: { tot: number }) => ({
          ...partijen,
          voegToe: (partij: Partij) =>
            Effect.suspend(() =>
              times.tot-- > 0 ? Effect.fail(new IdentificatorBezet({ soort: "bsn" })) : partijen.voegToe(partij)
            )
        })
        const command = registratie({
          klantcontact: callVia(kanaal),
          identificatie: asAnna(freshIdentificator("bsn"))
        })
        const { uitkomst } = yield* registreerBetrokkene(command).pipe(
          Effect.provideService(Partijen, takenUntil({ tot: 1 }))
        )
        assert.strictEqual(uitkomst, "partij-geregistreerd")
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
        const [times, ander] = [{ tot: 9 }, { ...command, identificatie: asAnna(freshIdentificator("bsn")) }]
        assert.strictEqual(
          yield* errorOf(registreerBetrokkene(ander).pipe(Effect.provideService(Partijen, takenUntil(times)))),
          "IdentificatorBezet"
        )
        assert.strictEqual(times.tot, 7)
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
      }))

    it.effect("no other refusal is retried", () =>
      Effect.gen(function*() {
        const clock = yield* RegisterClock
        let times = 0
        const counts = {
          nu: Effect.andThen(
            Effect.sync(() => {
              times++
            }),
            clock.nu
          )
        }
        const command = registratie({
          identificatie: { soort: "identificator", identificator: freshIdentificator("bsn") }
        })
        assert.strictEqual(
          yield* errorOf(registreerBetrokkene(command).pipe(Effect.provideService(RegisterClock, counts))),
          "PartijgegevensVereist"
        )
        assert.strictEqual(times, 1)
      }))

    it.effect("an answer with another partij is not trusted, at the first look-up or the second", () =>
      Effect.gen(function*() {
        const [partijen, kanaal, wrong] = [yield* Partijen, freshKanaal(), yield* registreerPartij(anna)]
        for (const good of [0, 1]) {
          let times = 0
          const command = registratie({
            klantcontact: callVia(kanaal),
            identificatie: asAnna(freshIdentificator("bsn"))
          })
          const end = yield* Effect.exit(
            registreerBetrokkene(command).pipe(Effect.provideService(Partijen, {
              ...partijen,
              zoekOpIdentificator: () => Effect.sync(() => times++ < good ? Option.none() : Option.some(wrong))
            }))
          )
          assert.isTrue(Exit.isFailure(end) && Cause.hasDies(end.cause))
        }
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
      }))
  })
