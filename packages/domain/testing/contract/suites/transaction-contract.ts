import { assert, it } from "@effect/vitest"
import { Cause, Deferred, Effect, Exit, Fiber, Option } from "effect"
import {
  type Klantcontact,
  Klantcontacten,
  nextVersie,
  Partijen,
  type Partijgegevens,
  type RegisterUnavailable,
  registreerPartij,
  Transaction
} from "../../../src/index.ts"
import { anna } from "../steps/command.ts"
import { verseIdentificator, versePartij, versKlantcontact } from "../worlds/fresh.ts"
import { foutVan, leesbaar, partijIn } from "../worlds/observe.ts"
import type { Register } from "../worlds/surroundings.ts"

const voegToe = (klantcontact: Klantcontact) =>
  Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))

const bestaat = (klantcontact: Klantcontact) =>
  Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(klantcontact.id)), Option.isSome)

const uitvoeren = <A, E, R>(werk: Effect.Effect<A, E, R>) => Transaction.use((transactie) => transactie.run(werk))

const alsGeheel = <A, E, R>(werk: Effect.Effect<A, E, R>) => Transaction.use((transactie) => transactie.asUnit(werk))

/** The contract of the port Transactie: all or nothing, and nothing to be seen before the end. */
export const transactieContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Transactie (${naam})`, (it) => {
    it.effect("gives the outcome of the work, and what it wrote is there", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        assert.strictEqual(yield* uitvoeren(Effect.as(voegToe(klantcontact), "gedaan")), "gedaan")
        assert.isTrue(yield* bestaat(klantcontact))
      }))

    it.effect("sees within what it wrote itself (kills: a reader that looks past the open transaction)", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        assert.isTrue(yield* uitvoeren(Effect.andThen(voegToe(klantcontact), bestaat(klantcontact))))
      }))

    it.effect("work that fails leaves nothing, and gives its own error (kills: a commit on failure)", () =>
      Effect.gen(function*() {
        const [klantcontact, bestaand] = [yield* versKlantcontact(), yield* versKlantcontact()]
        yield* voegToe(bestaand)
        const fout = yield* Effect.flip(uitvoeren(Effect.gen(function*() {
          yield* voegToe(klantcontact)
          yield* Klantcontacten.use((alle) =>
            alle.vervang({ ...bestaand, versie: nextVersie(bestaand.versie) }, bestaand.versie)
          )
          return yield* Effect.fail("mislukt" as const)
        })))
        assert.strictEqual(fout, "mislukt")
        assert.isFalse(yield* bestaat(klantcontact))
        assert.deepStrictEqual(yield* Klantcontacten.use((alle) => alle.zoek(bestaand.id)), Option.some(bestaand))
      }))

    it.effect("a whole that fails within another transaction leaves nothing of itself, and the other goes on with what it has (kills: a roll back of all, or of nothing)", () =>
      Effect.gen(function*() {
        const [eerst, weg, dieper, daarna] = [
          yield* versKlantcontact(),
          yield* versKlantcontact(),
          yield* versKlantcontact(),
          yield* versKlantcontact()
        ]
        const mislukt = (werk: Effect.Effect<void, RegisterUnavailable, Klantcontacten>) =>
          Effect.flip(alsGeheel(Effect.andThen(werk, Effect.fail("mislukt" as const))))
        yield* uitvoeren(Effect.gen(function*() {
          yield* voegToe(eerst)
          yield* Effect.flip(alsGeheel(Effect.gen(function*() {
            yield* voegToe(weg)
            yield* Effect.orDie(mislukt(voegToe(dieper)))
            assert.isTrue(yield* bestaat(weg))
            return yield* Effect.fail("ook mislukt" as const)
          })))
          assert.isFalse(yield* bestaat(weg))
          yield* alsGeheel(voegToe(daarna))
        }))
        assert.deepStrictEqual(yield* Effect.forEach([eerst, weg, dieper, daarna], bestaat), [true, false, false, true])
      }))

    it.effect("a whole by itself is a transaction", () =>
      Effect.gen(function*() {
        const [klantcontact, weg] = [yield* versKlantcontact(), yield* versKlantcontact()]
        yield* alsGeheel(voegToe(klantcontact))
        yield* Effect.flip(alsGeheel(Effect.andThen(voegToe(weg), Effect.fail("mislukt" as const))))
        assert.deepStrictEqual([yield* bestaat(klantcontact), yield* bestaat(weg)], [true, false])
      }))

    it.effect("work that dies leaves nothing, and the defect is not hidden (kills: a roll back on typed errors only)", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        const einde = yield* Effect.exit(
          uitvoeren(Effect.andThen(voegToe(klantcontact), Effect.die(new Error("kapot"))))
        )
        assert.isTrue(Exit.isFailure(einde) && Cause.hasDies(einde.cause))
        assert.isFalse(yield* bestaat(klantcontact))
      }))

    it.effect("work that is interrupted leaves nothing, and the register goes on (kills: a transaction that stays open)", () =>
      Effect.gen(function*() {
        const [klantcontact, volgend] = [yield* versKlantcontact(), yield* versKlantcontact()]
        const geschreven = yield* Deferred.make<void>()
        const fiber = yield* Effect.forkChild(uitvoeren(
          Effect.andThen(voegToe(klantcontact), Effect.andThen(Deferred.succeed(geschreven, undefined), Effect.never))
        ))
        yield* Deferred.await(geschreven)
        yield* Fiber.interrupt(fiber)
        const einde = yield* Fiber.await(fiber)
        assert.isTrue(Exit.isFailure(einde) && Cause.hasInterruptsOnly(einde.cause))
        assert.isFalse(yield* bestaat(klantcontact))
        yield* uitvoeren(voegToe(volgend))
        assert.isTrue(yield* bestaat(volgend))
      }))

    it.effect("within another it is part of that one: both are undone together (kills: a commit of its own)", () =>
      Effect.gen(function*() {
        const [binnen, buiten] = [yield* versKlantcontact(), yield* versKlantcontact()]
        yield* Effect.flip(uitvoeren(Effect.gen(function*() {
          yield* voegToe(buiten)
          yield* uitvoeren(voegToe(binnen))
          assert.isTrue(yield* bestaat(binnen))
          return yield* Effect.fail("mislukt")
        })))
        assert.isFalse(yield* bestaat(binnen))
        assert.isFalse(yield* bestaat(buiten))
      }))

    it.effect("within another it is part of that one: both are kept together", () =>
      Effect.gen(function*() {
        const [binnen, buiten] = [yield* versKlantcontact(), yield* versKlantcontact()]
        yield* uitvoeren(Effect.andThen(uitvoeren(voegToe(binnen)), voegToe(buiten)))
        assert.isTrue(yield* bestaat(binnen))
        assert.isTrue(yield* bestaat(buiten))
      }))

    it.effect("B4: a partij that is refused within it changes nothing, and the rest goes on (kills: half of a partij that stays)", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const [bsn, eigen] = [verseIdentificator("bsn"), verseIdentificator("bsn")]
        yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        const partij = yield* registreerPartij({ ...anna, identificatoren: [eigen] } as Partijgegevens)
        const [klantcontact, nieuw] = [yield* versKlantcontact(), yield* versePartij()]
        const gegevens = { ...anna, digitaleAdressen: [], identificatoren: [bsn] } as Partijgegevens
        yield* uitvoeren(Effect.gen(function*() {
          const geweigerd = [
            yield* foutVan(
              partijen.vervang({ ...partij, gegevens, versie: nextVersie(partij.versie) }, partij.versie)
            ),
            yield* foutVan(partijen.voegToe({ ...nieuw, gegevens }))
          ]
          assert.deepStrictEqual(geweigerd, ["IdentificatorBezet", "IdentificatorBezet"])
          yield* voegToe(klantcontact)
        }))
        assert.deepStrictEqual(yield* partijIn(partij.id), leesbaar(partij))
        assert.isUndefined(yield* partijIn(nieuw.id))
        assert.isTrue(yield* bestaat(klantcontact))
      }))

    it.effect("reads as one: it gives the outcome, and sees what the transaction that it is part of wrote", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        const lees = Transaction.use((transactie) => transactie.read(bestaat(klantcontact)))
        assert.isFalse(yield* lees)
        assert.isTrue(yield* uitvoeren(Effect.andThen(voegToe(klantcontact), lees)))
        assert.isTrue(yield* lees)
      }))

    it.effect("nobody else sees what an open transaction wrote (kills: writes that are there at once)", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        const [geschreven, gekeken] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const fiber = yield* Effect.forkChild(uitvoeren(Effect.gen(function*() {
          yield* voegToe(klantcontact)
          yield* Deferred.succeed(geschreven, undefined)
          yield* Deferred.await(gekeken)
        })))
        yield* Deferred.await(geschreven)
        assert.isFalse(yield* bestaat(klantcontact))
        yield* Deferred.succeed(gekeken, undefined)
        yield* Fiber.join(fiber)
        assert.isTrue(yield* bestaat(klantcontact))
      }))

    it.effect("of two at the same moment that change one record by its version exactly one succeeds (B12; kills: a lost update)", () =>
      Effect.gen(function*() {
        const klantcontact = yield* versKlantcontact()
        yield* voegToe(klantcontact)
        const wijzig = (onderwerp: string) =>
          uitvoeren(Effect.gen(function*() {
            const gevonden = yield* Klantcontacten.use((alle) => alle.zoek(klantcontact.id))
            const { gegevens, versie, ...overig } = Option.getOrThrow(gevonden)
            yield* Effect.yieldNow
            const nieuw = { ...overig, gegevens: { ...gegevens, onderwerp }, versie: nextVersie(versie) }
            yield* Klantcontacten.use((alle) => alle.vervang(nieuw, klantcontact.versie))
            return onderwerp
          }))
        const einden = yield* Effect.all([Effect.result(wijzig("een")), Effect.result(wijzig("ander"))], {
          concurrency: "unbounded"
        })
        const gelukt = einden.flatMap((einde) => einde._tag === "Success" ? [einde.success] : [])
        assert.lengthOf(gelukt, 1)
        const nu = Option.getOrThrow(yield* Klantcontacten.use((alle) => alle.zoek(klantcontact.id)))
        assert.deepStrictEqual([nu.gegevens.onderwerp, nu.versie], [
          gelukt[0] ?? "",
          nextVersie(klantcontact.versie)
        ])
      }))
  })
