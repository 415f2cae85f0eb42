import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Option, Schema } from "effect"
import { Idempotency, pruneIdempotency, Tijdstip, Transaction } from "../../../src/index.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { verseSleutel } from "../worlds/fresh.ts"
import type { Register } from "../worlds/surroundings.ts"

const tijdstip = Schema.decodeSync(Tijdstip)
const nu = tijdstip("2026-11-23T08:00:00Z")

const claim = (...aanvraag: Parameters<typeof Idempotency.Service.claim>) =>
  Idempotency.use((idempotentie) => idempotentie.claim(...aanvraag))

const bewaar = (...aanvraag: Parameters<typeof Idempotency.Service.keep>) =>
  Idempotency.use((idempotentie) => idempotentie.keep(...aanvraag))

const uitvoeren = <A, E, R>(werk: Effect.Effect<A, E, R>) => Transaction.use((transactie) => transactie.run(werk))

/** The contract of the port Idempotentie. */
export const idempotentieContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Idempotentie (${naam})`, (it) => {
    it.effect("a key is claimed once; later it tells the first fingerprint and references (kills: an answer that is overwritten)", () =>
      Effect.gen(function*() {
        const sleutel = verseSleutel(balie)
        assert.isTrue(
          Option.isNone(
            yield* uitvoeren(Effect.tap(claim(sleutel, "eerste", nu), () => bewaar(sleutel, { betrokkene: "1" })))
          )
        )
        const verwacht = Option.some({ vingerafdruk: "eerste", verwijzingen: { betrokkene: "1" } })
        assert.deepStrictEqual(yield* uitvoeren(claim(sleutel, "eerste", nu)), verwacht)
        assert.deepStrictEqual(yield* uitvoeren(claim(sleutel, "tweede", nu)), verwacht)
      }))

    it.effect("keys of another holder and other keys of the same holder are other keys (kills: a key without its holder)", () =>
      Effect.gen(function*() {
        const sleutel = verseSleutel(balie)
        yield* uitvoeren(claim(sleutel, "eerste", nu))
        assert.isTrue(Option.isNone(yield* uitvoeren(claim({ ...sleutel, houder: telefoniste }, "eerste", nu))))
        assert.isTrue(Option.isNone(yield* uitvoeren(claim(verseSleutel(balie), "eerste", nu))))
        assert.isTrue(Option.isSome(yield* uitvoeren(claim(sleutel, "eerste", nu))))
      }))

    it.effect("a claim is undone with its transaction", () =>
      Effect.gen(function*() {
        const sleutel = verseSleutel(balie)
        yield* Effect.flip(uitvoeren(Effect.andThen(claim(sleutel, "eerste", nu), Effect.fail("mislukt"))))
        assert.isTrue(Option.isNone(yield* uitvoeren(claim(sleutel, "tweede", nu))))
      }))

    for (const [einde, slaagt] of [["succeeds", true], ["fails", false]] as const) {
      it.effect(`who claims what another transaction has waits; when that one ${einde} the key is ${slaagt ? "taken" : "free"}`, () =>
        Effect.gen(function*() {
          const sleutel = verseSleutel(balie)
          const [geclaimd, verder] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
          const eerste = yield* Effect.forkChild(Effect.exit(uitvoeren(Effect.gen(function*() {
            yield* claim(sleutel, "eerste", nu)
            yield* Deferred.succeed(geclaimd, undefined)
            yield* Deferred.await(verder)
            yield* bewaar(sleutel, { betrokkene: "1" })
            if (!slaagt) return yield* Effect.fail("mislukt")
          }))))
          yield* Deferred.await(geclaimd)
          const tweede = yield* Effect.forkChild(uitvoeren(claim(sleutel, "tweede", nu)))
          yield* Effect.yieldNow
          yield* Deferred.succeed(verder, undefined)
          yield* Fiber.join(eerste)
          assert.deepStrictEqual(
            yield* Fiber.join(tweede),
            slaagt ? Option.some({ vingerafdruk: "eerste", verwijzingen: { betrokkene: "1" } }) : Option.none()
          )
        }))
    }

    it.effect("cleaning up forgets the keys claimed before the moment, not those claimed at it, and answers how many", () =>
      Effect.gen(function*() {
        const [oud, grens, later] = ["1901-01-01T00:00:00.000Z", "1901-01-01T00:00:00.001Z", "1901-01-01T00:00:00.002Z"]
          .map((tekst) => tijdstip(tekst))
        if (oud === undefined || grens === undefined || later === undefined) return assert.fail("three moments")
        yield* pruneIdempotency(later)
        const sleutels = [verseSleutel(balie), verseSleutel(telefoniste), verseSleutel(balie)] as const
        yield* uitvoeren(claim(sleutels[0], "x", oud))
        yield* uitvoeren(claim(sleutels[1], "x", oud))
        yield* uitvoeren(claim(sleutels[2], "x", grens))
        assert.strictEqual(yield* pruneIdempotency(grens), 2)
        assert.strictEqual(yield* pruneIdempotency(grens), 0)
        assert.isTrue(Option.isSome(yield* uitvoeren(claim(sleutels[2], "x", later))))
        assert.isTrue(Option.isNone(yield* uitvoeren(claim(sleutels[0], "x", later))))
      }))
  })
