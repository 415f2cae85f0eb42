import { restored, resumeDeliveries } from "@betrokkene/adapters/postgres"
import { Medewerker, RegisterFigures } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { assert, describe, it } from "vitest"
import { record, startRegister, until } from "./outbox.ts"
import { startReceiver } from "./receiver.ts"
import { running } from "./running.ts"
import { quick, subscriber } from "./settings-for-tests.ts"

const door = Schema.decodeSync(Medewerker)("beheerder")

describe("a relay on a restored register", () => {
  // Kills: a delivery before the confirmation, an event that is distributed and so lost to a later subscriber.
  it("tells nobody and keeps every event, until the owner confirms it", async () => {
    const register = await startRegister()
    const receiver = await startReceiver()
    const subscribers = [subscriber("zaaksysteem", receiver.url)]
    await Effect.runPromise(restored(register.url, { klantcontact: 0, partij: 0, internetaak: 0 }, door))
    const subject = record()
    await register.happens(subject)
    const parked = running(register, quick, subscribers)
    await until(() => parked.lines().filter(({ message }) => String(message).startsWith("parked")).length === 2)
    const undistributed = Effect.map(
      RegisterFigures.use(({ read }) => read),
      ({ gebeurtenissen }) => gebeurtenissen.undistributed
    )
    assert.strictEqual((await register.run(undistributed)).aantal, 1)
    assert.deepStrictEqual(receiver.all, [])
    await parked.stop()

    await Effect.runPromise(resumeDeliveries(register.url))
    running(register, quick, subscribers)
    await until(() => receiver.all.length === 1)
    assert.strictEqual(receiver.all[0]?.event.subject, subject.id)
    assert.isAbove(Number(receiver.all[0]?.event.sequence), 1_000_000_000)
  })
})
