import { assert, it } from "@effect/vitest"
import { Cause, Deferred, Effect, Exit, Fiber, Option } from "effect"
import {
  type Klantcontact,
  Klantcontacten,
  type NummerBezet,
  Partijen,
  type Partijgegevens,
  type RegisterUnavailable,
  registreerPartij,
  Transaction
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna } from "../steps/registratie.ts"
import { freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const voegToe = (klantcontact: Klantcontact) =>
  Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))

const exists = (klantcontact: Klantcontact) =>
  Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(klantcontact.id)), Option.isSome)

const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) => Transaction.use((transaction) => transaction.run(work))

const asUnit = <A, E, R>(work: Effect.Effect<A, E, R>) => Transaction.use((transaction) => transaction.asUnit(work))

/** The contract of the port Transaction: all or nothing, and nothing is visible before the end. */
export const transactionContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Transactie (${naam})`, (it) => {
    it.effect("gives the result of the work, and keeps what it wrote", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        assert.strictEqual(yield* inTransaction(Effect.as(voegToe(klantcontact), "done")), "done")
        assert.isTrue(yield* exists(klantcontact))
      }))

    // Kills: a read outside the open transaction.
    it.effect("work sees what it wrote itself", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        assert.isTrue(yield* inTransaction(Effect.andThen(voegToe(klantcontact), exists(klantcontact))))
      }))

    // Kills: a commit on failure.
    it.effect("failed work leaves nothing, and gives its own error", () =>
      Effect.gen(function*() {
        const [klantcontact, existing] = [yield* freshKlantcontact(), yield* freshKlantcontact()]
        yield* voegToe(existing)
        const fout = yield* Effect.flip(inTransaction(Effect.gen(function*() {
          yield* voegToe(klantcontact)
          yield* Klantcontacten.use((all) =>
            all.vervang({ ...existing, versie: nextVersie(existing.versie) }, existing.versie)
          )
          return yield* Effect.fail("mislukt" as const)
        })))
        assert.strictEqual(fout, "mislukt")
        assert.isFalse(yield* exists(klantcontact))
        assert.deepStrictEqual(yield* Klantcontacten.use((all) => all.zoek(existing.id)), Option.some(existing))
      }))

    // Kills: a rollback of everything, or of nothing.
    it.effect("a unit that fails within a transaction leaves nothing of itself, and the rest goes on", () =>
      Effect.gen(function*() {
        const [first, gone, deeper, afterwards] = [
          yield* freshKlantcontact(),
          yield* freshKlantcontact(),
          yield* freshKlantcontact(),
          yield* freshKlantcontact()
        ]
        const failed = (work: Effect.Effect<void, NummerBezet | RegisterUnavailable, Klantcontacten>) =>
          Effect.flip(asUnit(Effect.andThen(work, Effect.fail("mislukt" as const))))
        yield* inTransaction(Effect.gen(function*() {
          yield* voegToe(first)
          yield* Effect.flip(asUnit(Effect.gen(function*() {
            yield* voegToe(gone)
            yield* Effect.orDie(failed(voegToe(deeper)))
            assert.isTrue(yield* exists(gone))
            return yield* Effect.fail("ook mislukt" as const)
          })))
          assert.isFalse(yield* exists(gone))
          yield* asUnit(voegToe(afterwards))
        }))
        assert.deepStrictEqual(yield* Effect.forEach([first, gone, deeper, afterwards], exists), [
          true,
          false,
          false,
          true
        ])
      }))

    it.effect("a unit outside a transaction is a transaction", () =>
      Effect.gen(function*() {
        const [klantcontact, gone] = [yield* freshKlantcontact(), yield* freshKlantcontact()]
        yield* asUnit(voegToe(klantcontact))
        yield* Effect.flip(asUnit(Effect.andThen(voegToe(gone), Effect.fail("mislukt" as const))))
        assert.deepStrictEqual([yield* exists(klantcontact), yield* exists(gone)], [true, false])
      }))

    // Kills: a rollback on typed errors only.
    it.effect("work that dies leaves nothing, and the defect is not hidden", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        const end = yield* Effect.exit(
          inTransaction(Effect.andThen(voegToe(klantcontact), Effect.die(new Error("kapot"))))
        )
        assert.isTrue(Exit.isFailure(end) && Cause.hasDies(end.cause))
        assert.isFalse(yield* exists(klantcontact))
      }))

    // Kills: a transaction that stays open.
    it.effect("interrupted work leaves nothing, and the register goes on", () =>
      Effect.gen(function*() {
        const [klantcontact, following] = [yield* freshKlantcontact(), yield* freshKlantcontact()]
        const written = yield* Deferred.make<void>()
        const fiber = yield* Effect.forkChild(inTransaction(
          Effect.andThen(voegToe(klantcontact), Effect.andThen(Deferred.succeed(written, undefined), Effect.never))
        ))
        yield* Deferred.await(written)
        yield* Fiber.interrupt(fiber)
        const end = yield* Fiber.await(fiber)
        assert.isTrue(Exit.isFailure(end) && Cause.hasInterruptsOnly(end.cause))
        assert.isFalse(yield* exists(klantcontact))
        yield* inTransaction(voegToe(following))
        assert.isTrue(yield* exists(following))
      }))

    // Kills: a separate commit of the inner transaction.
    it.effect("a nested transaction is part of the outer one: both are undone together", () =>
      Effect.gen(function*() {
        const [inside, outside] = [yield* freshKlantcontact(), yield* freshKlantcontact()]
        yield* Effect.flip(inTransaction(Effect.gen(function*() {
          yield* voegToe(outside)
          yield* inTransaction(voegToe(inside))
          assert.isTrue(yield* exists(inside))
          return yield* Effect.fail("mislukt")
        })))
        assert.isFalse(yield* exists(inside))
        assert.isFalse(yield* exists(outside))
      }))

    it.effect("a nested transaction is part of the outer one: both are kept together", () =>
      Effect.gen(function*() {
        const [inside, outside] = [yield* freshKlantcontact(), yield* freshKlantcontact()]
        yield* inTransaction(Effect.andThen(inTransaction(voegToe(inside)), voegToe(outside)))
        assert.isTrue(yield* exists(inside))
        assert.isTrue(yield* exists(outside))
      }))

    // Kills: half a partij that stays.
    it.effect("B4: a partij refused within a transaction changes nothing, and the rest goes on", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const [bsn, own] = [freshIdentificator("bsn"), freshIdentificator("bsn")]
        yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        const partij = yield* registreerPartij({ ...anna, identificatoren: [own] } as Partijgegevens)
        const [klantcontact, nieuw] = [yield* freshKlantcontact(), yield* freshPartij()]
        const gegevens = { ...anna, digitaleAdressen: [], identificatoren: [bsn] } as Partijgegevens
        yield* inTransaction(Effect.gen(function*() {
          const refused = [
            yield* errorOf(
              partijen.vervang({ ...partij, gegevens, versie: nextVersie(partij.versie) }, partij.versie)
            ),
            yield* errorOf(partijen.voegToe({ ...nieuw, gegevens }))
          ]
          assert.deepStrictEqual(refused, ["IdentificatorBezet", "IdentificatorBezet"])
          yield* voegToe(klantcontact)
        }))
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        assert.isUndefined(yield* partijIn(nieuw.id))
        assert.isTrue(yield* exists(klantcontact))
      }))

    it.effect("a read gives the result, and sees what its outer transaction wrote", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        const readWith = Transaction.use((transaction) => transaction.read(exists(klantcontact)))
        assert.isFalse(yield* readWith)
        assert.isTrue(yield* inTransaction(Effect.andThen(voegToe(klantcontact), readWith)))
        assert.isTrue(yield* readWith)
      }))

    // Kills: writes visible at once.
    it.effect("nobody else sees what an open transaction wrote", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        const [written, looked] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const fiber = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
          yield* voegToe(klantcontact)
          yield* Deferred.succeed(written, undefined)
          yield* Deferred.await(looked)
        })))
        yield* Deferred.await(written)
        assert.isFalse(yield* exists(klantcontact))
        yield* Deferred.succeed(looked, undefined)
        yield* Fiber.join(fiber)
        assert.isTrue(yield* exists(klantcontact))
      }))

    // Kills: a lost update.
    it.effect("B12: of two simultaneous changes to one version of a record exactly one succeeds", () =>
      Effect.gen(function*() {
        const klantcontact = yield* freshKlantcontact()
        yield* voegToe(klantcontact)
        const wijzig = (onderwerp: string) =>
          inTransaction(Effect.gen(function*() {
            const gevonden = yield* Klantcontacten.use((all) => all.zoek(klantcontact.id))
            const { gegevens, versie, ...rest } = Option.getOrThrow(gevonden)
            yield* Effect.yieldNow
            const nieuw = { ...rest, gegevens: { ...gegevens, onderwerp }, versie: nextVersie(versie) }
            yield* Klantcontacten.use((all) => all.vervang(nieuw, klantcontact.versie))
            return onderwerp
          }))
        const ends = yield* Effect.all([Effect.result(wijzig("een")), Effect.result(wijzig("ander"))], {
          concurrency: "unbounded"
        })
        const gelukt = ends.flatMap((end) => end._tag === "Success" ? [end.success] : [])
        assert.lengthOf(gelukt, 1)
        const nu = Option.getOrThrow(yield* Klantcontacten.use((all) => all.zoek(klantcontact.id)))
        assert.deepStrictEqual([nu.gegevens.onderwerp, nu.versie], [
          gelukt[0] ?? "",
          nextVersie(klantcontact.versie)
        ])
      }))
  })
