import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { unreliableNetwork } from "@betrokkene/embedded-postgres"
import { Layer } from "effect"
import { assert, describe, it, onTestFinished } from "vitest"
import { record, startRegister, until } from "./outbox.ts"
import { accept, startReceiver } from "./receiver.ts"
import { running } from "./running.ts"
import { quick, subscriber } from "./settings-for-tests.ts"

describe("a relay whose database becomes unreachable", () => {
  it("waits and goes on; it repeats events that it could not mark, and loses none", async () => {
    const register = await startRegister()
    const network = await unreliableNetwork(register.url)
    onTestFinished(() => network.cut())
    let cut = false
    // The connection to the database breaks when the subscriber has the first event but has not answered.
    const receiver = await startReceiver((received, response) => {
      if (cut) return accept(received, response)
      cut = true
      void network.cut().then(() => accept(received, response))
    })
    const through = { ...register, register: Layer.merge(layer({ url: network.url, connectTimeout: 500 }), system) }
    const relay = running(through, { ...quick, logLevel: "warn", timeout: 300 }, [
      subscriber("zaaksysteem", receiver.url)
    ])
    const subject = record()
    for (let made = 0; made < 3; made++) await register.happens(subject)
    await until(() => relay.lines().filter(({ reason }) => reason === "ECONNREFUSED").length >= 2)
    assert.strictEqual(receiver.all.length, 1)
    await network.lay()
    await until(async () => receiver.all.length >= 4 && (await register.waiting()) === 0)
    const [first, again, ...later] = receiver.all
    assert.strictEqual(again?.body, first?.body)
    assert.strictEqual(later.length, 2)
    assert.isBelow(Number(first?.event.sequence), Number(later[0]?.event.sequence))
    assert.isBelow(Number(later[0]?.event.sequence), Number(later[1]?.event.sequence))
  })
})
